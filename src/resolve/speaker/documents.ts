import { type Context, wordsOf } from "../context.ts"
import { RECORDS } from "../data/nouns.ts"
import type { Phrase } from "../mentions/phrase.ts"
import type { Entity } from "../sources/entity.ts"
import { named, type Speaker, unnamed } from "./speaker.ts"

/** Words that are said by whoever issues them. */
const SAID = /^(?:statement|release|email|e-mail|letter|note|speech|remark|comment|answer|post|tweet)$/
const ALIKE: readonly RegExp[] = [
  /^(?:poll|survey|average|tally|result|figure|finding|number)$/,
  /^(?:ad|advertisement|commercial|spot|video|clip)$/,
  /^(?:report|study|summary|account|analysis|paper)$/,
  /^(?:book|memoir|biography)$/,
  /^(?:article|story|column|piece|profile|editorial)$/,
]

/** A thing that carries words: by the body or person whose it is, by an earlier mention of it, or not named. */
export function documentOf(context: Context, phrase: Phrase, earlier: readonly Speaker[]): Speaker {
  const issuer = phrase.owner ?? phrase.beside.find(({ kind }) => kind !== "place" && kind !== "group")
  const source = issuer && (context.sources[issuer.entity] as Entity)
  if (source && issuer && !/\b(?:on|about|against)\b/.test(phrase.tail.slice(0, 8))) {
    if (SAID.test(phrase.noun) && source.kind === "organisation")
      return named(context, issuer.entity, phrase.span, `issued the ${phrase.noun}`)
    const name = `${source.name}${phrase.owner && source.kind === "person" ? "'s" : ""} ${phrase.noun}`
    return {
      names: [name],
      entities: [],
      kind: "document",
      naming: "named",
      steps: [{ mention: phrase.span, because: `the ${phrase.noun} of ${source.name}` }],
      described: phrase.noun,
      body: source.name,
    }
  }
  if (/^(?:the|this|that|its|)$/.test(phrase.determiner) && !phrase.plural) {
    const before = earlier.findLast(
      (speaker) =>
        speaker.kind === "document" &&
        speaker.described !== undefined &&
        alike(speaker.described.split(" ").at(-1) as string, phrase.noun),
    )
    if (before) return { ...before, steps: [{ mention: phrase.span, because: `the ${phrase.noun} last named` }] }
    const issued = SAID.test(phrase.noun) && earlier.findLast(({ kind }) => kind === "organisation")
    if (issued) return { ...issued, steps: [{ mention: phrase.span, because: `issued the ${phrase.noun}` }] }
  }
  const naming = RECORDS.has(phrase.noun) ? "role" : "generic"
  return unnamed(
    "document",
    naming,
    phrase.span,
    "not named",
    `${wordsOf(context, [phrase.span]).toLowerCase()} ${phrase.noun}`,
  )
}

const alike = (a: string, b: string) => a === b || ALIKE.some((nouns) => nouns.test(a) && nouns.test(b))
