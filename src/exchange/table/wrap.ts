import { createRequire } from "node:module"

/** Words of which each sign takes one column: letters of Europe, the usual marks and dashes, our own circles. */
const NARROW = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u203a●◐○◌└]*$/

/** string-width is exact, and slow to load and to ask: it is called in only for the signs of other scripts. */
const exact = (words: string): number => {
  width ??= (createRequire(import.meta.url)("string-width") as { default: (words: string) => number }).default
  return width(words)
}
let width: ((words: string) => number) | undefined

/** How many columns words take on a terminal. */
export const columns = (words: string): number => (NARROW.test(words) ? words.length : exact(words))

/** Breaks words into lines of at most `width` columns, at spaces where there are any; the last of `limit` ends in "…". */
export function wrap(words: string, width: number, limit = Number.POSITIVE_INFINITY): string[] {
  const lines: string[] = []
  let line = ""
  for (const word of words.split(" ").flatMap((word) => broken(word, width))) {
    const longer = line === "" ? word : `${line} ${word}`
    if (columns(longer) <= width) line = longer
    else {
      lines.push(line)
      line = word
      if (lines.length === limit) return [...lines.slice(0, -1), cut(lines.at(-1) as string, width)]
    }
  }
  return [...lines, line]
}

/** Fills up with spaces to `width` columns. */
export const pad = (words: string, width: number): string => words + " ".repeat(Math.max(0, width - columns(words)))

/** A word in pieces that fit: an address, or a script that writes no spaces. */
function broken(word: string, width: number): string[] {
  if (columns(word) <= width) return [word]
  const pieces: string[] = []
  let piece = ""
  for (const sign of signs(word)) {
    if (columns(piece + sign) > width) {
      pieces.push(piece)
      piece = ""
    }
    piece += sign
  }
  return [...pieces, piece]
}

function cut(line: string, width: number): string {
  const kept = signs(line)
  while (kept.length && columns(kept.join("")) > width - 1) kept.pop()
  return `${kept.join("").trimEnd()}…`
}

const segmenter = new Intl.Segmenter()
const signs = (words: string) => Array.from(segmenter.segment(words), ({ segment }) => segment)
