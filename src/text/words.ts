import { LEADING } from "./abbreviations.ts"
import type { Span } from "./span.ts"

/** A word, a number or a mark, with its place. */
export interface Word {
  readonly start: number
  readonly end: number
  /** As written. */
  readonly text: string
  readonly lower: string
  /** Whether it has a letter or a digit in it. */
  readonly isWord: boolean
}

// Inner full stops ("U.S."), apostrophes ("O'Brien", "don't"), hyphens and digits' commas stay in a word; what is short
// for a word of its own is one: "'s", "'ll".
const WORD =
  /(?:\p{L}\.){2,}(?:-[\p{L}\p{N}]+)*|['’](?:s|d|m|ll|ve|re)(?![\p{L}\p{N}])|[\p{L}\p{N}\p{M}]+(?:(?:['’](?!(?:s|d|m|ll|ve|re)(?![\p{L}\p{N}]))|[-‑&.,/@_](?=[\p{L}\p{N}]))[\p{L}\p{N}\p{M}]+)*|\.{2,}|--+|``|'(?='')|''|[^\s]/gu
const HAS_LETTER = /[\p{L}\p{N}]/u

/** The words and marks of a text, or of a stretch of it, in order; between two stands nothing but white space. */
export function wordsOf(text: string, [from, to]: Span = [0, text.length]): Word[] {
  const found: Word[] = []
  WORD.lastIndex = from
  for (let match = WORD.exec(text); match && match.index < to; match = WORD.exec(text)) {
    const start = match.index
    let word = match[0]
    // An abbreviation that stands before a name keeps its full stop: "Sen." is one word.
    if (text[start + word.length] === "." && (LEADING.has(word) || /^\p{Lu}$/u.test(word))) word += "."
    WORD.lastIndex = start + word.length
    found.push({
      start,
      end: start + word.length,
      text: word,
      lower: word.toLowerCase(),
      isWord: HAS_LETTER.test(word),
    })
  }
  return found
}
