import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { fixture, reportOf } from "../../../fixtures/index.ts"
import { copiesContract } from "./contract.ts"
import { copiesAmong, copiesFor } from "./copies.ts"
import { type CopyReport, copyOf, worded } from "./copy.ts"
import { passagesOf } from "./passages.ts"
import { printsOf } from "./prints.ts"
import { MemoryPrints } from "./shelf.ts"
import { isBefore } from "./signs.ts"
import { ownWords } from "./words.ts"

copiesContract(async () => new MemoryPrints())

const ferry = async (name: string, more: Partial<CopyReport> = {}): Promise<CopyReport> => ({
  ...(await reportOf(fixture(name))),
  id: name,
  ...more,
})

const TEXT =
  "The harbour board of Skarness will close the old pier in May, two months before its lease ends, and will sell the cranes that stand on it. Divers found that the piles had rotted below the waterline, and that no repair would last the winter."
const report = (id: string, text: string, more: Partial<CopyReport> = {}): CopyReport => ({ id, text, ...more })
const copy = (a: CopyReport, b: CopyReport) => copyOf(worded(a), worded(b))

describe("our ferry", () => {
  test("the Herald's rewrite of the wire is told from reports of its own", async () => {
    const names = ["ferry-wire", "ferry-rewrite", "ferry-local", "ferry-relay", "press-release", "court"]
    const groups = await copiesAmong(await Promise.all(names.map((name) => ferry(name))))
    expect(groups.map(({ reports }) => reports)).toEqual([["ferry-rewrite", "ferry-wire"]])
    expect(groups[0]?.copies[0]).toMatchObject({ kind: "light rewrite" })
    expect(groups[0]?.first).toBeUndefined()
  })

  test("it credits the wire, and so the wire was first", async () => {
    const credits = [{ name: "Meridian Wire", kind: "outlet", given: "help" }] as const
    const [wire, help] = [
      await ferry("ferry-wire", { outlet: "Meridian Wire" }),
      await ferry("ferry-rewrite", { credits }),
    ]
    expect(copy(wire, help)?.first).toBeUndefined()
    const whole = { ...help, credits: [{ ...credits[0], given: "report" as const }] }
    expect(copy(wire, whole)).toMatchObject({
      first: "ferry-wire",
      because: expect.stringContaining("credits Meridian Wire"),
    })
  })
})

test.each<[string, string, Partial<CopyReport>, string]>([
  ["syndication", TEXT, {}, "syndication"],
  ["wire copy", TEXT, { credits: [{ name: "AP", kind: "wire", given: "report" }] }, "wire copy"],
  ["a release", `FOR IMMEDIATE RELEASE\n\n${TEXT}`, {}, "press release"],
])("%s", (_, text, more, kind) => {
  const [one, other] = [report("a", TEXT, more), report("b", text, more)]
  expect(copy(one, other)).toMatchObject({ kind, share: 1 })
})

test("what both quote is no copy", () => {
  const quotation = `“${TEXT}”`
  const [one, other] = [
    `${quotation} the board wrote to its tenants last week, to their dismay.`,
    `Nobody had warned them: ${quotation}`,
  ]
  expect(copy(report("a", one), report("b", other))).toBeUndefined()
})

test("which was first: by time; two dates of one day, or none, tell nothing", () => {
  const [march9, march10] = [{ published: "2026-03-09" }, { published: "2026-03-10" }]
  expect(copy(report("a", TEXT, march10), report("b", TEXT, march9))?.first).toBe("b")
  expect(
    copy(report("a", TEXT, march9), report("b", TEXT, { published: "2026-03-09T10:00:00Z" }))?.first,
  ).toBeUndefined()
  expect(copy(report("a", TEXT), report("b", TEXT))?.first).toBeUndefined()
  expect(isBefore("2026-03-09T10:00:00Z", "2026-03-09T10:00:01Z")).toBe(true)
})

test("copies of copies are one group, and the first of them is known when the dates tell", async () => {
  const days = [9, 10, 11].map((day) =>
    report(`day-${day}`, `${TEXT} Printed on day ${day}.`, { published: `2026-03-${day < 10 ? "0" : ""}${day}` }),
  )
  const groups = await copiesAmong(days.toReversed())
  expect(groups).toHaveLength(1)
  expect(groups[0]).toMatchObject({ reports: ["day-10", "day-11", "day-9"], first: "day-9" })
})

test("a report finds its copies on the shelf, and itself never", async () => {
  const [shelf, all] = [
    new MemoryPrints(),
    new Map([report("a", TEXT), report("b", `${TEXT} More.`)].map((one) => [one.id, one])),
  ]
  const find = (id: string) => copiesFor(all.get(id) as CopyReport, shelf, async (id) => all.get(id))
  expect(await find("a")).toEqual([])
  expect((await find("b")).map(({ pair }) => pair)).toEqual([["a", "b"]])
  expect((await find("a")).map(({ pair }) => pair)).toEqual([["b", "a"]])
})

const words = fc.array(
  fc.constantFrom(..."the ferry ran aground off pier board sold its cranes in may and “so” . \n\n".split(" ")),
  { maxLength: 60 },
)
const text = words.map((all) => all.join(" "))

test("a passage is the same words in both texts, and no word of the second is in two", () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const plain = (text: string, [start, end]: readonly [number, number]) =>
        ownWords(text.slice(start, end)).map(({ word }) => word)
      let last = 0
      for (const { one, other, words } of passagesOf(ownWords(a), ownWords(b))) {
        expect(plain(a, one)).toEqual(plain(b, other))
        expect(plain(b, other)).toHaveLength(words)
        expect(other[0]).toBeGreaterThanOrEqual(last)
        last = other[1]
      }
    }),
  )
})

test("texts that share eight words in a row share a fingerprint", () => {
  const some = fc.array(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 8, maxLength: 20 })
  fc.assert(
    fc.property(some, some, some, (passage, before, after) => {
      const prints = (all: readonly string[]) => printsOf(ownWords(all.join(" ")))
      const [one, other] = [prints([...before, ...passage]), prints([...passage, ...after])]
      expect(one.some((print) => other.includes(print))).toBe(true)
    }),
  )
})
