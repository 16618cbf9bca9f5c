import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { SETTINGS } from "./sketch.ts"
import { homesOf, inputsOf, windowsOf } from "./windows.ts"

function startsOf(lengths: readonly number[]): number[] {
  const starts = [0]
  for (const length of lengths) starts.push((starts.at(-1) as number) + length)
  return starts
}

describe("windows", () => {
  test("a text that fits is one, an empty one none", () => {
    expect(windowsOf(startsOf([1, 2, 3]), { ...SETTINGS, longest: 6, overlap: 2 })).toEqual([{ first: 0, last: 3 }])
    expect(windowsOf([0], SETTINGS)).toEqual([])
  })

  test("any longer text: all words are shown, no window is too long, and each word has a home that shows it", () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 300 })
    fc.assert(
      fc.property(lengths, fc.integer({ min: 24, max: 60 }), (lengths, longest) => {
        const starts = startsOf(lengths)
        const windows = windowsOf(starts, { ...SETTINGS, longest, overlap: 12 })
        for (const { first, last } of windows)
          expect((starts[last] as number) - (starts[first] as number)).toBeLessThanOrEqual(longest)
        const homes = homesOf(lengths.length, windows)
        homes.forEach((home, word) => {
          expect(windows[home]?.first).toBeLessThanOrEqual(word)
          expect(windows[home]?.last).toBeGreaterThan(word)
        })
        expect(homes).toEqual([...homes].sort((a, b) => a - b))
      }),
    )
  })

  test("a window's inputs are framed", () => {
    const pieces = { ids: [7, 8, 9, 10], shape: [1, 1, 2, 3], quote: [1, 2, 3, 4], place: [5, 4, 4, 6] }
    const reading = { text: "", spans: [], opensParagraph: [], quotes: [], starts: [0, 1, 3, 4], pieces }
    expect(inputsOf(reading, { first: 1, last: 3 }, { opening: 101, closing: 102 })).toEqual({
      ids: [101, 8, 9, 10, 102],
      shape: [0, 1, 2, 3, 0],
      quote: [0, 2, 3, 4, 0],
      place: [0, 4, 4, 6, 0],
    })
  })
})
