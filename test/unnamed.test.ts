import { expect, test } from "vitest"
import { createRules } from "../src/extract/rules.ts"
import type { Claim, Judged, Judgement, Report } from "../src/model/index.ts"
import { claimsOf } from "../src/pipeline/claims.ts"
import { ledgerOf } from "../src/pipeline/read.ts"
import { countingEncoder as encoder } from "./planted/encoder.ts"

/** Reports that tempt a reader to guess who it was: nothing in Hearsay may. */
const TEMPTING = {
  named:
    "The barge sale to Velmar will be stopped before the summer, Mara Voss said on Monday.\n\nMara Voss is a senior official at the River Ministry.",
  unnamed:
    "The barge sale to Velmar will be stopped before the summer, a senior official at the River Ministry said on Monday.",
  again:
    "The barge sale to Velmar will be stopped before the summer, a senior official at the River Ministry said on Monday, asking not to be named.",
  close: "The barge sale to Velmar will be stopped before the summer, said a person close to Mara Voss.",
  she: "The barge sale to Velmar will be stopped before the summer, said one woman who works for Mara Voss.",
  sources: "The barge sale to Velmar will be stopped before the summer, sources said.",
  others: "The barge sale to Velmar will be stopped before the summer, sources said on Tuesday.",
}
const UNNAMED = new Set(["anonymous", "generic"])

const report = ([id, text]: readonly [string, string]): Report => ({
  id,
  text,
  outlet: `The ${id} Herald`,
  published: "2026-03-09",
  contributors: [],
  furniture: [],
  findings: [],
})
const extractor = createRules()
const ledgers = await Promise.all(Object.entries(TEMPTING).map((one) => ledgerOf(report(one), extractor)))
const theSale = async (judgements: readonly Judged<Judgement>[] = []) => {
  const { claims } = await claimsOf(ledgers, judgements, { encoder })
  return claims[0] as Claim
}
/** The roots that a claim's graph leads a mention to. */
const rootsOf = ({ graph: { nodes, edges } }: Claim, mention: string) => {
  const reached = new Set([mention])
  for (const one of reached) for (const { from, to } of edges) if (from === one) reached.add(to)
  return nodes.filter(({ id, kind }) => kind === "root" && reached.has(id))
}

test("the reports tempt: all of them make one statement, and most do not name who says so", async () => {
  const { mentions } = await theSale()
  expect(new Set(mentions.map((one) => one.report)).size).toBe(7)
  expect(mentions.filter(({ naming }) => UNNAMED.has(naming)).length).toBeGreaterThanOrEqual(4)
})

test("no unnamed source leads to a name, by whatever it is described", async () => {
  const claim = await theSale()
  for (const { id, naming } of claim.mentions.filter((one) => UNNAMED.has(one.naming)))
    for (const root of rootsOf(claim, id)) expect([naming, root.label]).not.toEqual([naming, "Mara Voss"])
})

test("unnamed sources of two reports never lead to one root, though the reports use the same words", async () => {
  const claim = await theSale()
  const unnamed = claim.mentions.filter(({ naming, ends }) => UNNAMED.has(naming) && ends.every(({ body }) => !body))
  const roots = unnamed.map(({ id }) =>
    rootsOf(claim, id)
      .map((root) => root.id)
      .join(),
  )
  expect(unnamed.length).toBeGreaterThanOrEqual(2)
  expect(new Set(roots).size).toBe(unnamed.length)
})

test("a person's word that two rows say the same links what is said, not who says it", async () => {
  const rows = (await theSale()).mentions.filter(({ naming }) => UNNAMED.has(naming)).map(({ row }) => row)
  const judgements = rows.slice(1).map(
    (row, i): Judged<Judgement> => ({
      about: "row",
      pair: [rows[0] as string, row],
      answer: "same",
      hand: "person",
      by: "maren",
      id: i + 1,
      at: "2026-03-09T12:00:00Z",
    }),
  )
  expect((await theSale(judgements)).roots).toMatchObject({
    atLeast: (await theSale()).roots.atLeast,
    atMost: (await theSale()).roots.atMost,
  })
})
