import type { Span } from "../span.ts"

const SPACE = String.raw`\t\n\v\f\r\x20\x85\p{Z}`
// BERT counts every ASCII sign that is no letter and no digit as a mark, Unicode's symbols ("$", "+") among them.
const MARK = String.raw`!-\/:-@\[-\x60\{-~\p{P}`
const HAN = String.raw`\u4E00-\u9FFF\u3400-\u4DBF\u{20000}-\u{2FA1F}\uF900-\uFAFF`
// Control and format signs neither open a word nor end one.
const GONE = String.raw`\p{Cc}\p{Cf}\uFFFD`

/** Two apostrophes that stand for a quotation mark; a mark; a Han character; or a run of anything else. */
const WORD = new RegExp(
  String.raw`(['‘’‛\x60])\1|[${MARK}${HAN}]|[^${SPACE}${MARK}${HAN}${GONE}][^${SPACE}${MARK}${HAN}]*`,
  "gu",
)
const ALL_GONE = new RegExp(`[${GONE}]`, "gu")
const IS_SPACE = new RegExp(`[${SPACE}]`, "u")

/** Where a text's words stand, as BERT's basic tokeniser parts them. */
export function cut(text: string): Span[] {
  return Array.from(text.matchAll(WORD), ({ index, 0: word }): Span => [index, index + word.length])
}

/** Whether white space, or nothing, stands at a place of the text. */
export function isSpace(text: string, place: number): boolean {
  const sign = text[place]
  return sign === undefined || IS_SPACE.test(sign)
}

export const QUOTE = '"'

/** A word as the vocabulary may know it: lower case, without accents, with straight marks. Empty when nothing is left. */
export function formOf(word: string): string {
  if (/^(?:[“„«”»"‟＂]|(['‘’‛`´])\1$)/.test(word)) return QUOTE
  if (/^['‘’‛`´]$/.test(word)) return "'"
  return word
    .replace(ALL_GONE, "")
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
}
