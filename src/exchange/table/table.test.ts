import fc from "fast-check"
import stringWidth from "string-width"
import { expect, test } from "vitest"
import { ledgerOf, SHAPE } from "../../../test/sample.ts"
import { summarise } from "../../ledger/summary.ts"
import type { Ledger } from "../../model/index.ts"
import { table } from "./table.ts"
import { wrap } from "./wrap.ts"

const draw = (ledger: Ledger, width: number, colour = false) =>
  table.write(ledger, summarise(ledger), { width, colour })

test("leads with what a reader wants first", () => {
  const lines = draw(SHAPE, 100).split("\n")
  expect(lines[0]).toBe("River fleet on the block?")
  expect(lines[3]).toBe("8 statements, on the say-so of 3 people or bodies.")
  expect(lines.find((line) => line.startsWith("denies"))).toMatch(/Ordania/)
})

test.each([140, 80, 60, 24])("fits %i columns", (width) => {
  for (const line of draw(SHAPE, width).split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(width)
})

test("says all of a row at every width", () => {
  for (const width of [140, 80, 40]) {
    const drawn = draw(SHAPE, width).replace(/\s+/g, " ")
    for (const words of ["Ivo Senn", "● named", "○ anonymous", "denies", "2026-03-06"]) expect(drawn).toContain(words)
  }
})

test("colours only where it is told to", () => {
  expect(draw(SHAPE, 100)).not.toContain("\u001b")
  expect(draw(SHAPE, 100, true)).toContain("\u001b[31m")
})

test("a report's words do not steer the terminal", () => {
  const words = "Ann\u001b[2J\u202e said rain\u0007."
  const drawn = draw(
    ledgerOf(words, [{ source: "Ann\u001b[2J\u202e", cue: "said", content: "rain\u0007" }], {
      title: "\u001b]0;owned\u0007",
    }),
    80,
  )
  expect(drawn.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u)
})

test("wraps at spaces, and in the middle of what has none, counting wide signs as two", () => {
  expect(wrap("one two three", 7)).toEqual(["one two", "three"])
  expect(wrap("東京都は発表した", 6)).toEqual(["東京都", "は発表", "した"])
  expect(wrap("one two three four", 7, 2)).toEqual(["one two", "three…"])
})

test("no line is wider than it may be, and no word is lost", () => {
  const words = fc.array(fc.string({ unit: "grapheme", minLength: 1 }).map((word) => word.replace(/[\s\p{Cc}]/gu, "x")))
  fc.assert(
    fc.property(words, fc.integer({ min: 4, max: 40 }), (all, width) => {
      const lines = wrap(all.join(" "), width)
      expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width)
      expect(lines.join("").replaceAll(" ", "")).toBe(all.join(""))
    }),
  )
})
