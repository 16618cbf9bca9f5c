import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { freshStore } from "../../test/fresh-store.ts"
import { createRules } from "../extract/rules.ts"
import type { PairJudgement } from "../model/index.ts"
import type { Store } from "../store/store.ts"
import { ledgerOf } from "./read.ts"
import { judgeSources } from "./same-sources.ts"

vi.setConfig({ testTimeout: 60_000 })

let store: Store
beforeEach(async () => {
  store = await freshStore()
})
afterEach(() => store.close())

/** Keeps a report, and judges its sources. */
async function judged(id: string, text: string) {
  const ledger = await ledgerOf({ id, text, contributors: [], furniture: [], findings: [] }, createRules())
  await store.keep(ledger)
  return judgeSources(store, id)
}
const said = (judgements: readonly object[]) =>
  (judgements as PairJudgement[]).map(({ answer, hand, because }) => `${hand}: ${answer} (${because})`)

const MAYOR = "The ferry will not return, mayor Ida Brandt said."

test("somebody of the same name and role in another report is judged the same by a machine, with a reason", async () => {
  expect(await judged("a", MAYOR)).toEqual([])
  const [one, ...more] = await judged("b", "“It is late,” said mayor Ida Brandt.")
  expect(more).toEqual([])
  expect(one).toMatchObject({ about: "source", answer: "same", hand: "machine", by: "same-source 1" })
  expect(one).toMatchObject({ score: expect.closeTo(0.9, 1), because: expect.stringContaining("same name; same role") })
})

test("a name alone makes nobody one: two people may have it", async () => {
  await judged("a", MAYOR)
  expect(said(await judged("b", "Ida Brandt said it was late."))).toEqual(["machine: unsure (same name)"])
})

test("nothing is said twice, nor where a person has spoken", async () => {
  await judged("a", MAYOR)
  const [first] = (await judged("b", MAYOR)) as readonly PairJudgement[]
  expect(await judged("b", MAYOR)).toEqual([])
  const other = await ledgerOf({ id: "c", text: MAYOR, contributors: [], furniture: [], findings: [] }, createRules())
  await store.keep(other)
  const pair = [other.sources[0]?.id, first?.pair[1]] as [string, string]
  await store.judge({ about: "source", pair, answer: "different", by: "maren", hand: "person" })
  const after = (await judgeSources(store, "c")) as readonly PairJudgement[]
  expect(after.map((one) => one.pair[1])).toEqual([first?.pair[0]])
})

test("whom a report does not name is never linked, neither to a name nor to another unnamed one", async () => {
  const unnamed = "The ferry will not return, a council official said. Critics said that it was late."
  await judged("a", unnamed)
  await judged("b", "The ferry will not return, council official Ida Brandt said.")
  expect(await judged("c", unnamed)).toEqual([])
  expect((await store.judgements()).items).toEqual([])
})
