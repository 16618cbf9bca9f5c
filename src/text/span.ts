/** Where a stretch of text starts and where it ends (exclusive), in UTF-16 code units: `text.slice(...span)` is it. */
export type Span = readonly [start: number, end: number]

const SPACE = /\s/

/** A span without the white space at its two ends; undefined when nothing is left. */
export function trimmed(text: string, [start, end]: Span): Span | undefined {
  let from = start
  let to = end
  while (from < to && SPACE.test(text[from] as string)) from++
  while (to > from && SPACE.test(text[to - 1] as string)) to--
  return from < to ? [from, to] : undefined
}

/** The index of the last span that starts at or before a place, -1 before the first; spans are in order. */
export function lastAt(spans: readonly Span[], place: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span)[0] <= place) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The smallest span that holds all of these, of which there is one at least. */
export const hull = (spans: readonly Span[]): Span => [
  Math.min(...spans.map(([start]) => start)),
  Math.max(...spans.map(([, end]) => end)),
]

/** Whether two spans have a character in common. */
export const meet = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1]
