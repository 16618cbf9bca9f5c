import type { Span } from "./span.ts"

/** A quotation mark, told by its shape and by what stands beside it. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly shape: string
  readonly side: "opens" | "closes" | "either"
}

const MARK = /``|'(?='')|''|["“”„‟«»‹›‘’‚']/g
const SINGLE = "‘’‚'‹›"
// Shortened words that begin with an apostrophe: "’90s", "’em", "’til".
const SHORTENED = /['’‘](?:\d\ds?|em|til|tis|twas|cause|n|round|bout|hood)(?![\p{L}\p{N}])/uy
/** How far a single mark may be from the one that closes it. */
const SINGLE_REACH = 1000

/** The marks of a stretch of text that may open or close a quotation, in order; apostrophes in words are none. */
export function marksIn(text: string, [from, to]: Span): Mark[] {
  const found: Mark[] = []
  MARK.lastIndex = from
  for (let match = MARK.exec(text); match && match.index < to; match = MARK.exec(text)) {
    const start = match.index
    const end = start + match[0].length
    if (!isInWord(text, start, end))
      found.push({ start, end, shape: match[0], side: sideOf(text, match[0], start, end) })
  }
  return found
}

export const isSingle = (mark: Mark) => SINGLE.includes(mark.shape)

/** Where the quotation that a single mark opens ends, its closing mark included; undefined when it opens none. */
export function singleEnd(text: string, mark: Mark, to: number): number | undefined {
  if (mark.side !== "opens" || mark.shape === "’") return undefined
  SHORTENED.lastIndex = mark.start
  if (SHORTENED.test(text)) return undefined
  const closes = mark.shape === "'" ? "'" : mark.shape === "‹" ? "›" : mark.shape === "›" ? "‹" : "’‘"
  let possessive: number | undefined
  for (let at = mark.end + 1; at < Math.min(to, mark.start + SINGLE_REACH); at++) {
    if (!closes.includes(text[at] as string) || isLetter(text[at + 1]) || isBlank(text[at - 1])) continue
    // “the workers’ rights”: after an s it may be a possessive, unless no other mark closes.
    if (!(text[at - 1] === "s" && isBlank(text[at + 1]) && /\p{Ll}/u.test(text[at + 2] ?? ""))) return at + 1
    possessive ??= at + 1
  }
  return possessive
}

function sideOf(text: string, shape: string, start: number, end: number): Mark["side"] {
  if ("„‟‚``".includes(shape)) return "opens"
  const before = text[start - 1]
  const after = text[end]
  const opens = (isBlank(before) || "([{—–-/“‘\"'«".includes(before as string)) && !isBlank(after)
  const closes = !isBlank(before) && (isBlank(after) || !isLetter(after))
  if (opens !== closes) return opens ? "opens" : "closes"
  if ("“‘«".includes(shape)) return "opens"
  return "”»’".includes(shape) ? "closes" : "either"
}

const LETTER = /[\p{L}\p{N}]/u
const isLetter = (character: string | undefined) => character !== undefined && LETTER.test(character)
const isBlank = (character: string | undefined) => character === undefined || /\s/.test(character)

/** An apostrophe in a word, or the inches and feet of a measure. */
function isInWord(text: string, start: number, end: number): boolean {
  const shape = text.slice(start, end)
  return (shape === "'" || shape === "’" || shape === "‘") && isLetter(text[start - 1]) && isLetter(text[end])
}
