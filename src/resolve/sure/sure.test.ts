import fc from "fast-check"
import { expect, test } from "vitest"
import { marked } from "../../../test/marked.ts"
import type { Told } from "../act/act.ts"
import { resolve } from "../resolve.ts"
import type { Counts } from "./counts.ts"
import { sureOf } from "./sure.ts"
import type { Ways } from "./ways.ts"

const step = (because: string): Ways => ({ chain: [{ mention: [0, 1], because }], kind: "person", naming: "named" })
const SAYS: Told = { act: "states", by: "word" }
const label = (ways: Counts["act"]) => ({ all: [90, 100] as const, ...ways })
const counts = (ways: Counts["act"]): Counts => ({
  speaker: label(ways),
  kind: label({}),
  naming: label({}),
  act: label({}),
})
const speaker = (because: string, ways: Counts["act"]) => sureOf(step(because), SAYS, counts(ways)).speaker

test("a way that was seen often is as sure as it was right", () => {
  expect(speaker("named", { name: [990, 1000] })).toBe(0.99)
})

test("one that was never seen is as sure as all of them, one that was seen seldom stands between", () => {
  expect(speaker("named", {})).toBe(0.9)
  expect(speaker("named", { name: [0, 5] })).toBe(0.45)
})

test("a row says how sure its labels are: a name more than a guess at who is meant", () => {
  const { reading, attributions } = marked(
    "[source1 Ida Lund] [cue1 said] [content1 it was over]. [content2 It] [cue2 is believed] [content2 to be over].",
  )
  const [name, nobody] = resolve(reading.report, attributions).attributions
  expect(name?.sure?.speaker).toBeGreaterThan(nobody?.sure?.speaker ?? 1)
  expect(name?.sure?.act).toBeGreaterThan(0.9)
})

test("sureness is a share, and rises with what was right", () => {
  const seen = fc.tuple(fc.nat(500), fc.nat(500)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
  fc.assert(
    fc.property(seen, ([right, rows]) => {
      const one = speaker("named", { name: [right, rows] })
      expect(one).toBeGreaterThanOrEqual(0)
      expect(one).toBeLessThanOrEqual(1)
      if (right < rows) expect(speaker("named", { name: [right + 1, rows] })).toBeGreaterThanOrEqual(one)
    }),
  )
})
