import type { OwnVoice, Span } from "../model/index.ts"
import { trimmed } from "../text/index.ts"
import type { Context } from "./context.ts"
import { hull } from "./context.ts"
import { hedgesIn } from "./hedge/hedge.ts"

/** What a sentence must keep to assert anything: words, with a verb's worth of them. */
const LEAST = 4

/**
 * Sentences that nobody is credited with, or what is left of them, in order. The headline is no sentence of its own: one
 * without a stop at its end is left out, and so is one in quotation marks.
 */
export function ownVoiceOf(context: Context): OwnVoice[] {
  const credited = context.attributions
    .flatMap(({ source, cue, content }): Span[] => [...source, ...cue, ...content])
    .concat(context.quotes)
    .sort((a, b) => a[0] - b[0])
  let first = 0
  return context.sentences.flatMap((sentence) => {
    while (first < credited.length && (credited[first] as Span)[1] <= sentence[0]) first++
    const over: Span[] = []
    for (let i = first; i < credited.length && (credited[i] as Span)[0] < sentence[1]; i++)
      over.push(credited[i] as Span)
    const content = over.length ? remains(context, sentence, over) : [sentence]
    const span = hull(content)
    if (!span || !isAssertion(context, content, sentence, over.length > 0)) return []
    return [
      {
        id: `${context.report.id}#own-${span[0]}-${span[1]}`,
        content,
        hedges: content.flatMap((piece) => hedgesIn(context, piece)),
      },
    ]
  })
}

/** What is left of a sentence without these spans. */
function remains({ text }: Context, [start, end]: Span, over: readonly Span[]): Span[] {
  const left: Span[] = []
  let from = start
  for (const [a, b] of over) {
    const piece = a > from ? trimmed(text, [from, a]) : undefined
    if (piece && /\p{L}/u.test(text.slice(...piece))) left.push(piece)
    from = Math.max(from, b)
  }
  const rest = from < end ? trimmed(text, [from, end]) : undefined
  if (rest && /\p{L}/u.test(text.slice(...rest))) left.push(rest)
  return left
}

/** Whether spans hold so many words; it counts no further. */
function hasWords(text: string, spans: readonly Span[], least: number): boolean {
  let count = 0
  for (const [start, end] of spans) {
    WORD.lastIndex = start
    for (let match = WORD.exec(text); match && match.index < end; match = WORD.exec(text))
      if (++count >= least) return true
  }
  return false
}
const WORD = /[\p{L}\p{N}]+/gu

function isAssertion({ text }: Context, content: readonly Span[], sentence: Span, partly: boolean): boolean {
  if (!hasWords(text, content, partly ? 2 * LEAST : LEAST)) return false
  return /[.!?…]["”’')\]]*$/.test(text.slice(...sentence))
}
