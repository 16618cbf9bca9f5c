import { type Span, trimmed } from "./span.ts"

const BLANK_LINE = /\n[^\S\n]*\n\s*|\u2029\s*/g
const LINE = /\r\n?|\n|\u2029/g

/**
 * The paragraphs of a text, in order, without the white space around them. Blank lines part them; in a text without a
 * blank line every line is one.
 */
export function paragraphsOf(text: string): Span[] {
  const unified = text.includes("\r") ? text.replace(/\r\n/g, " \n").replace(/\r/g, "\n") : text
  const parted = partedBy(unified, BLANK_LINE)
  return parted.length > 1 ? parted : partedBy(unified, LINE)
}

function partedBy(text: string, separator: RegExp): Span[] {
  const found: Span[] = []
  let start = 0
  const add = (end: number) => {
    const span = trimmed(text, [start, end])
    if (span) found.push(span)
  }
  for (const match of text.matchAll(separator)) {
    add(match.index)
    start = match.index + match[0].length
  }
  add(text.length)
  return found
}
