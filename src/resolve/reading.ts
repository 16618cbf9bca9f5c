import type { Span } from "../model/index.ts"
import { isCapitalised, paragraphsOf, trimmed, type Word, wordsOf } from "../text/index.ts"
import { BODIES } from "./data/bodies.ts"
import { OUTLETS } from "./data/outlets.ts"

/** A word, a number or a mark, with its place. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly word: string
  readonly lower: string
  /** The index of its sentence. */
  readonly sentence: number
  /** Whether it is the first word of its sentence. */
  readonly opens: boolean
  /** Whether it begins like a name: "Voss", "al-Marr", "iVoss". */
  readonly capital: boolean
}

/** The tokens of a text, in order. */
export function tokensOf(text: string, sentences: readonly Span[]): Token[] {
  let sentence = 0
  let opened = -1
  const tokens: Token[] = []
  const add = ({ start, end, text: word, lower, isWord }: Word) => {
    while (sentence + 1 < sentences.length && start >= (sentences[sentence + 1] as Span)[0]) sentence++
    const opens = isWord && opened < sentence
    if (opens) opened = sentence
    tokens.push({ start, end, word, lower, sentence, opens, capital: isNameLike(word) })
  }
  for (const word of wordsOf(text)) {
    if (word.text.includes("/")) slashed(word).forEach(add)
    else add(word)
  }
  return tokens
}

const NAME_LIKE = /^(?:\p{Ll}{1,2}\p{Lu}|(?:al|el|bin)-\p{Lu})/u

const isNameLike = (word: string) => isCapitalised(word) || (!isPlain(word) && NAME_LIKE.test(word))

/** Whether a word is plainly none: a mark, a figure, or three small letters to begin with, as nearly every other word. */
function isPlain(word: string): boolean {
  if (word.charCodeAt(0) < 97) return true
  for (let i = 0; i < 3 && i < word.length; i++) if (word.charCodeAt(i) < 97 || word.charCodeAt(i) > 122) return false
  return word[3] !== "-"
}

/** "Voss/Marr" are two, where "Ost/Gallup" is one body. */
function slashed(word: Word): Word[] {
  const slash = word.text.indexOf("/")
  if (slash < 3 || !/^\p{Lu}\p{Ll}+\/\p{Lu}\p{Ll}+$/u.test(word.text)) return [word]
  const cut = (from: number, to: number): Word => {
    const text = word.text.slice(from, to)
    return { start: word.start + from, end: word.start + to, text, lower: text.toLowerCase(), isWord: text !== "/" }
  }
  const parts = [cut(0, slash), cut(slash, slash + 1), cut(slash + 1, word.text.length)]
  return parts.some(({ lower }) => OUTLETS.has(lower) || BODIES.has(lower)) ? [word] : parts
}

/**
 * Paragraphs, and in them lines that end as a sentence does: in some copies only the headline is parted by a blank line.
 */
export function blocksOf(text: string): Span[] {
  return paragraphsOf(text).flatMap(([start, end]) => {
    const lines: Span[] = []
    let from = start
    for (const stop of text.slice(start, end).matchAll(/(?<=[.!?;:…"”’')\]]\s*)\n/g)) {
      const line = trimmed(text, [from, start + stop.index])
      if (line) lines.push(line)
      from = start + stop.index + 1
    }
    const rest = trimmed(text, [from, end])
    return rest ? [...lines, rest] : lines
  })
}

/** Tokens as written, on one line. */
export function textOf(tokens: readonly Token[]): string {
  let text = ""
  tokens.forEach((token, i) => {
    const last = tokens[i - 1]
    text += last && token.start > last.end ? ` ${token.word}` : token.word
  })
  return text
}
