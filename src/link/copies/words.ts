import { quotesOf, type Span, wordsOf } from "../../text/index.ts"

/** A word of a report's own text, with its place. */
export interface OwnWord {
  readonly word: string
  readonly span: Span
  /** A quotation stood between it and the one before: no passage runs over that. */
  readonly broken: boolean
}

/**
 * The words of a text that are its own: without quotations, which two reports may both have from whoever said them.
 */
export function ownWords(text: string): OwnWord[] {
  const quotes = quotesOf(text).filter(({ kind }) => kind === "double")
  const words: OwnWord[] = []
  let [next, broken] = [0, false]
  for (const { start, end, lower, isWord } of wordsOf(text)) {
    while (next < quotes.length && (quotes[next]?.span[1] as number) <= start) next++
    if (start >= (quotes[next]?.span[0] ?? Number.POSITIVE_INFINITY)) broken = true
    else if (isWord) {
      words.push({ word: lower, span: [start, end], broken })
      broken = false
    }
  }
  return words
}
