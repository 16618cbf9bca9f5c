import fc from "fast-check"
import { expect, test } from "vitest"
import type { Span } from "../../model/index.ts"
import { type Mark, marksIn, segmentsOf } from "./segments.ts"

const spans = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 30 }))
  .map(([start, length]): Span => [start, start + length])
const marks = fc
  .array(spans)
  .map((all) => all.map((span, row): Mark => ({ row, role: "content", span })).sort((a, b) => a.span[0] - b.span[0]))

test("segments rejoin to the whole, and each has exactly the marks that lie over it", () => {
  fc.assert(
    fc.property(spans, marks, (whole, all) => {
      const segments = segmentsOf(whole, marksIn([whole], all)[0] ?? [])
      expect(
        segments.flatMap(({ span }) => span).filter((at, i, ends) => at !== ends[i + 1] && at !== ends[i - 1]),
      ).toEqual([...whole])
      for (const { span, marks } of segments) {
        const over = all.filter((mark) => mark.span[0] < span[1] && mark.span[1] > span[0])
        expect(new Set(marks)).toEqual(new Set(over))
        expect(over.every((mark) => mark.span[0] <= span[0] && mark.span[1] >= span[1])).toBe(true)
      }
    }),
  )
})
