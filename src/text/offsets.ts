import type { Span } from "./span.ts"

/** Turns places in one text from UTF-16 code units (JavaScript's) into code points (W3C's, Python's) and back. */
export interface Offsets {
  toCodePoint(unit: number): number
  toUnit(codePoint: number): number
}

const same = (place: number) => place

/**
 * The conversions for a text. A place inside a surrogate pair counts as the start of its character; one before or
 * beyond the text as its first or last.
 */
export function offsetsOf(text: string): Offsets {
  // Where the characters of two units begin: a text has few of them, most have none.
  const wide = [...text.matchAll(/[\u{10000}-\u{10ffff}]/gu)].map(({ index }) => index)
  const clamped = (place: number, last: number) => Math.max(0, Math.min(Math.floor(place), last))
  const points = text.length - wide.length
  const convert = wide.length
    ? { toCodePoint: pointsIn(wide), toUnit: unitsIn(wide) }
    : { toCodePoint: same, toUnit: same }
  return {
    toCodePoint: (unit) => convert.toCodePoint(clamped(unit, text.length)),
    toUnit: (point) => convert.toUnit(clamped(point, points)),
  }
}

/** A span in code points, of one in UTF-16 code units. */
export function toCodePoints(offsets: Offsets, [start, end]: Span): Span {
  return [offsets.toCodePoint(start), offsets.toCodePoint(end)]
}

/** A span in UTF-16 code units, of one in code points. */
export function toUnits(offsets: Offsets, [start, end]: Span): Span {
  return [offsets.toUnit(start), offsets.toUnit(end)]
}

/** How many of the first `count` numbers hold: they hold up to a certain one and not after it. */
function firstFalse(count: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}

const pointsIn = (wide: readonly number[]) => (unit: number) =>
  // A pair counts once its second unit is passed.
  unit - firstFalse(wide.length, (i) => (wide[i] as number) < unit)

const unitsIn = (wide: readonly number[]) => (point: number) =>
  // The i-th wide character begins at code point wide[i] - i.
  point + firstFalse(wide.length, (i) => (wide[i] as number) - i < point)
