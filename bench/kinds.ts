import type { Span } from "../src/model/index.ts"
import { quotesOf, wordsOf } from "../src/text/index.ts"

export const KINDS = ["direct", "indirect", "mixed"] as const
export type SpeechKind = (typeof KINDS)[number]

/** How a content is told: all in quotation marks, none of it, or a part (Pareti 2016); one-word scraps make no mixture. */
export function kinds(text: string): (content: readonly Span[]) => SpeechKind {
  const quotes = quotesOf(text).map(({ span }) => span)
  return (content) => {
    const words = content.flatMap((span) => wordsOf(text, span)).filter(({ isWord }) => isWord)
    const quoted = words.filter(({ start, end }) => quotes.some(([from, to]) => from <= start && end <= to)).length
    return quoted === 0 ? "indirect" : quoted === words.length ? "direct" : "mixed"
  }
}
