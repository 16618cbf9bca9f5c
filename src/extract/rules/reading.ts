import type { Span } from "../../model/index.ts"
import { type Quote, quotesOf, sentencesOf, type Word, wordsOf } from "../../text/index.ts"
import { type Draft, drafted, type Range, type Token } from "./tokens.ts"

/** What is longer is no sentence, and is read in pieces: a text may be one line of millions of letters. */
const LONGEST = 400

/** A report read once: its sentences as ranges of tokens, and its quotations. */
export interface Reading {
  readonly text: string
  readonly tokens: readonly Token[]
  /** From the first token to the one after the last. */
  readonly sentences: readonly Range[]
  /** The index of a sentence's paragraph, sentence for sentence. */
  readonly paragraphOf: readonly number[]
  /** The paragraph of a token. */
  readonly paragraphAt: (token: number) => number
  readonly quotes: readonly Quote[]
  /** The tokens of each quotation, marks included. */
  readonly quoted: readonly Range[]
}

/** Past "ORRIN BAY (Meridian Wire) —", which is no part of the sentence that it opens; `first` where none stands. */
function datelineEnd(text: string, tokens: readonly Draft[], first: number): number {
  const opener = tokens[first]
  if (!opener || !/^\p{Lu}{3}/u.test(text.slice(opener.start, opener.end))) return first
  for (let i = first + 1; i < Math.min(tokens.length - 1, first + 14); i++) {
    if (tokens[i]?.tag === "dash") return i + 1
    if (/^(?:verb|be|have|pronoun|stop|colon|quote)$/.test(tokens[i]?.tag ?? "")) return first
  }
  return first
}

/** Reads a text: its tokens with their tags, in its paragraphs, sentences and quotations. */
export function readingOf(text: string, paragraphs: readonly Span[]): Reading {
  const quotes = quotesOf(text, paragraphs)
  const tokens: Draft[] = []
  const sentences: Range[] = []
  const paragraphOf: number[] = []
  const ofToken: number[] = []
  const quoted: [number, number][] = quotes.map(() => [-1, -1])
  const words = wordsOf(text)
  let at = 0
  let quote = 0
  paragraphs.forEach((paragraph, p) => {
    for (const sentence of sentencesOf(text, [paragraph])) {
      const first = tokens.length
      for (; at < words.length && (words[at] as Word).start < sentence[1]; at++) {
        const word = words[at] as Word
        while (quote < quotes.length && (quotes[quote] as Quote).span[1] <= word.start) quote++
        const within = quote < quotes.length && (quotes[quote] as Quote).span[0] <= word.start ? quote : -1
        if (within >= 0) {
          const range = quoted[within] as [number, number]
          if (range[0] < 0) range[0] = tokens.length
          range[1] = tokens.length + 1
        }
        const edge = within >= 0 && (quotes[within] as Quote).span[1] === word.end
        ofToken.push(p)
        tokens.push(drafted(word, within, edge, tokens.length === first, tokens.at(-1)))
      }
      const dateline = p < 3 ? datelineEnd(text, tokens, first) : first
      if (dateline > first) {
        sentences.push([first, dateline])
        paragraphOf.push(p)
      }
      for (let from = dateline; from < tokens.length; from += LONGEST) {
        sentences.push([from, Math.min(from + LONGEST, tokens.length)])
        paragraphOf.push(p)
      }
    }
  })
  return { text, tokens, sentences, paragraphOf, paragraphAt: (token) => ofToken[token] ?? -1, quotes, quoted }
}
