import fc from "fast-check"
import { expect, test } from "vitest"
import { marked } from "../../test/marked.ts"
import type { Attribution, Ledger, Report, Span } from "../model/index.ts"
import { resolve } from "./resolve.ts"

const PIECES = [
  "Sen. Mara Voss, a member of the Harbour Council, said on Monday that the ferry would sail. ",
  "“I never saw it,” she said. ",
  "The council declined to comment.\n\n",
  "Paul Marr and Ida Lund of Ost had been told by a senior official that 46 seats were gone, according to the Marlow Gazette. ",
  "He added that “nobody knows”. ",
  "A Quill University poll reportedly found that most people agreed. ",
  "FERRY SINKS IN BAY\n\n",
  "Its spokesman, who was not authorised to speak, wrote: ‘We wait.’ ",
  "U.S. officials — and the Voss/Marr camp — did not... ",
  "王先生说。 Ünal’s “ \n",
]

/** A text of such sentences, with attributions on any of its stretches, sensible or not. */
const reports = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 }).chain((pieces) => {
  const text = pieces.join("")
  const span = fc
    .tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 60 }))
    .map(([start, length]): Span => [start, Math.min(text.length, start + length)])
  const found = fc.record({
    source: fc.array(span, { maxLength: 2 }),
    cue: fc.array(span, { minLength: 1, maxLength: 2 }),
    content: fc.array(span, { minLength: 1, maxLength: 2 }),
  })
  return fc
    .array(found, { maxLength: 8 })
    .map((all) => ({ report: reportOf(text), found: all.map((one, i): Attribution => ({ id: `r#${i}`, ...one })) }))
})

const reportOf = (text: string): Report => ({
  id: "r",
  text,
  published: "2026-03-09",
  contributors: [],
  furniture: [],
  findings: [],
})

const spansOf = (ledger: Ledger): Span[] => [
  ...ledger.attributions.flatMap((row) => [
    ...row.source,
    ...row.cue,
    ...row.content,
    ...row.hedges,
    ...row.relays.map(({ span }) => span),
    ...row.chain.map(({ mention }) => mention),
    ...(row.figures ?? []),
    ...(row.places ?? []).map(({ span }) => span),
    ...(row.anonymity ? [row.anonymity] : []),
  ]),
  ...ledger.sources.flatMap(({ mentions }) => mentions),
  ...ledger.ownVoice.flatMap(({ content, hedges }) => [...content, ...hedges]),
]

test("every span is in the text", () => {
  fc.assert(
    fc.property(reports, ({ report, found }) =>
      spansOf(resolve(report, found)).every(([start, end]) => start >= 0 && start < end && end <= report.text.length),
    ),
  )
})

test("the same report gives the same ledger", () => {
  fc.assert(
    fc.property(reports, ({ report, found }) => {
      expect(resolve(report, found)).toEqual(resolve(report, found))
    }),
  )
})

test("a row names no speaker who is not in the report, and a name if, and only if, it is named", () => {
  fc.assert(
    fc.property(reports, ({ report, found }) => {
      for (const { speaker, naming } of resolve(report, found).attributions) {
        expect(speaker !== undefined).toBe(naming === "named")
        const words = speaker === "AUTHOR" ? [] : (speaker?.match(/[\p{L}\p{N}]+/gu) ?? [])
        expect(words.filter((word) => !report.text.toLowerCase().includes(word.toLowerCase()))).toEqual([])
      }
    }),
  )
})

test("every attribution is a row, and every row's sources are in the ledger once", () => {
  fc.assert(
    fc.property(reports, ({ report, found }) => {
      const ledger = resolve(report, found)
      const ids = ledger.sources.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ledger.attributions.filter(({ within }) => !within)).toHaveLength(found.length)
      expect(ledger.attributions.flatMap(({ sources }) => sources).filter((id) => !ids.includes(id))).toEqual([])
    }),
  )
})

test("a source without a name keeps none, however often it speaks", () => {
  const { report, attributions } = marked(
    "[source A senior official] [cue said] [content the ferry was gone]. “[content2 It was old],” [source2 the official] [cue2 said]. Carl Marr left.",
  )
  const ledger = resolve(report, attributions)
  expect(ledger.sources).toMatchObject([{ naming: "anonymous", role: "senior official", kind: "person" }])
  expect(ledger.attributions.map(({ sources }) => sources)).toEqual([[ledger.sources[0]?.id], [ledger.sources[0]?.id]])
})

test("an office is whose it is: two of them are two bodies", () => {
  const { report, attributions } = marked(
    "[source The governor's office] [cue said] [content it was shut]. [source2 The mayor’s office] [cue2 denied] [content2 that it was shut]. [source3 An aide in the vice president's office] [cue3 said] [content3 nothing was known].",
  )
  const bodies = resolve(report, attributions).attributions.map(({ root }) => root.affiliation)
  expect(bodies).toEqual(["governor's office", "mayor’s office", "vice president's office"])
})

test("a source has its role, its body and all its mentions", () => {
  const { report, attributions } = marked(
    "[source US national security council spokesperson Jan Marr] [cue said] [content it was over]. “[content2 All of it],” [source2 Marr] [cue2 said].",
  )
  const { sources, attributions: rows } = resolve(report, attributions)
  expect(sources).toMatchObject([
    {
      name: "Jan Marr",
      role: "US national security council spokesperson",
      affiliation: "United States",
      country: "US",
      kind: "person",
    },
  ])
  expect(sources[0]?.mentions).toHaveLength(2)
  expect(rows[1]?.root).toEqual({ name: "Jan Marr", naming: "named", affiliation: "United States" })
})

test.each([
  ["[source The court] [cue heard] [content that the pump had failed].", "own voice states"],
  ["[source Marlow Crown Court] [cue has heard] [content that the pump had failed].", "own voice states"],
  ["[source Jurors] [cue were told] [content that the pump had failed].", "own voice states"],
  ["[source The high court] [cue held] [content that the sale was void].", "The high court decides"],
  ["[source The judge] [cue told] jurors [content that the pump had failed].", "The judge states"],
  ["[source Mara Voss] [cue was told] [content that the pump had failed].", "Mara Voss states"],
])("whoever hears it in court does not say it: %s", (words, row) => {
  const { report, attributions } = marked(words)
  const [{ root, act } = {}] = resolve(report, attributions).attributions
  expect(`${root?.name} ${act}`).toBe(row)
})
