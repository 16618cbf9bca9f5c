import type { Attribution, Span } from "../../model/index.ts"
import { lastAt } from "../../text/index.ts"
import { around, hull, type Reading } from "../context.ts"
import { meets } from "../relay/frames.ts"
import { once } from "../relay/once.ts"
import { HEDGES, PHRASES } from "./words.ts"

/** The words that weaken an attribution: in its cue, in its content, or in its sentence and in nobody's content. */
export function hedgesOf(context: Reading, attribution: Attribution): Span[] {
  const place = hull(attribution.cue)
  const sentence = place && around(context.sentences, place[0])
  const parts = [...attribution.cue, ...attribution.content]
  const reach = hull(sentence ? [...parts, sentence] : parts)
  if (!reach) return []
  return hedgesIn(context, reach).filter(
    (span) => meets(span, parts) || (sentence && meets(span, [sentence]) && free(context).has(span)),
  )
}

/** The words that weaken in a stretch of the text: a phrase whole, and single words outside of phrases. */
export function hedgesIn(context: Reading, [start, end]: Span): readonly Span[] {
  const all = hedges(context)
  const first = Math.max(0, lastAt(all, start))
  return all.slice(first, lastAt(all, end - 1) + 1).filter(([from]) => from >= start)
}

const hedges = once(
  ({ text }: Reading) => [...text.matchAll(HEDGE)].map(({ index, 0: words }): Span => [index, index + words.length]),
  ({ tokens }) => tokens,
)

// "May" with a capital is a month, or opens a question; "more likely than" compares.
const HEDGE = new RegExp(
  `\\b(?:${[...PHRASES, "(?<!(?:more|most|less|least|as) )likely", ...HEDGES.split(/\s+/)].map(anyCase).join("|")})\\b`,
  "g",
)
function anyCase(words: string): string {
  return words === "may" ? words : words.replace(/^[a-z]/, (letter) => `[${letter.toUpperCase()}${letter}]`)
}

/** The hedges that stand in nobody's content. */
const free = once(
  (context: Reading) => {
    const contents = context.attributions.flatMap(({ content }) => content)
    return new Set(hedges(context).filter((span) => !meets(span, contents)))
  },
  ({ attributions }) => attributions,
)
