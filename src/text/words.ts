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
export function wordsOf(text: string, span?: Span): readonly Word[] {
  if (span) return wordsIn(text, span)
  if (last.text !== text) last = { text, words: wordsIn(text, [0, text.length]) }
  return last.words
}

/** A report is read by several, one after the other: what was read last is kept. */
let last: { readonly text: string; readonly words: readonly Word[] } = { text: "", words: [] }

function wordsIn(text: string, [from, to]: Span): Word[] {
  const found: Word[] = []
  for (let at = from; at < to; ) {
    const word = plainAt(text, at) ?? wordAt(text, at)
    if (!word || word.start >= to) break
    found.push(word)
    at = word.end
  }
  return found
}

/** The first word at or after a place, whatever it is made of. */
function wordAt(text: string, from: number): Word | undefined {
  WORD.lastIndex = from
  const match = WORD.exec(text)
  if (!match) return undefined
  const start = match.index
  let word = match[0]
  // An abbreviation that stands before a name keeps its full stop: "Sen." is one word.
  if (text[start + word.length] === "." && (LEADING.has(word) || /^\p{Lu}$/u.test(word))) word += "."
  return { start, end: start + word.length, text: word, lower: word.toLowerCase(), isWord: HAS_LETTER.test(word) }
}

/** What an ASCII character is to a word: most words are letters between blanks, and need no grammar. */
const [OTHER, SMALL, LARGE, BLANK, MARK, JOINER] = [0, 1, 2, 3, 4, 5]
const KINDS = new Uint8Array(128).map((_, code) => {
  const character = String.fromCharCode(code)
  if (/[a-z0-9]/.test(character)) return SMALL
  if (/[A-Z]/.test(character)) return LARGE
  if (/[ \n]/.test(character)) return BLANK
  if (/[;:!?()"]/.test(character)) return MARK
  return /[.,]/.test(character) ? JOINER : OTHER
})
const kindAt = (text: string, at: number) => (at < text.length ? (KINDS[text.charCodeAt(at)] ?? OTHER) : BLANK)

/** The same for what is plain, and that is nearly everything: ASCII letters and digits, or a mark; undefined for the rest. */
function plainAt(text: string, from: number): Word | undefined {
  let start = from
  while (start < text.length && kindAt(text, start) === BLANK) start++
  let end = start
  let large = false
  let kind = kindAt(text, end)
  while (kind === SMALL || kind === LARGE) {
    if (kind === LARGE) large = true
    kind = kindAt(text, ++end)
  }
  const joins = kind === JOINER && kindAt(text, end + 1) !== BLANK
  if (joins || kind === OTHER) return end === start ? markAt(text, start, kind) : undefined
  if (end === start) return markAt(text, start, kind)
  const word = text.slice(start, end)
  if (text[end] === "." && (end - start === 1 || LEADING.has(word))) return undefined
  return { start, end, text: word, lower: large ? word.toLowerCase() : word, isWord: true }
}

function markAt(text: string, start: number, kind: number): Word | undefined {
  if (start >= text.length || kind === OTHER || (kind === JOINER && text[start + 1] === ".")) return undefined
  const mark = text[start] as string
  return { start, end: start + 1, text: mark, lower: mark, isWord: false }
}
