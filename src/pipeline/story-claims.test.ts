import { expect, test, vi } from "vitest"
import { freshStore } from "../../test/fresh-store.ts"
import { countingEncoder } from "../../test/planted/encoder.ts"
import { plantedReports } from "../../test/planted/reports.ts"
import { createRules } from "../extract/rules.ts"
import { type ClaimsOf, claimsWith } from "./claims.ts"
import { ledgerOf } from "./read.ts"
import { claimsInStory, rememberingClaims } from "./story-claims.ts"

vi.setConfig({ testTimeout: 60_000 })

test("a story's claims are worked out again only when something of it is other", async () => {
  const store = await freshStore()
  const [shelf, rules, here] = [store.storyShelf<object>(), createRules(), claimsWith(countingEncoder)]
  const some = plantedReports().filter((_, i) => i % 12 === 0)
  const ledgers = await Promise.all(some.map((report) => ledgerOf(report, rules)))
  const [first, last] = [ledgers[0], ledgers.at(-1)].map((ledger) => ledger?.id as string) as [string, string]
  let [worked, looked] = [0, 0]
  const counting: ClaimsOf = (...asked) => {
    worked++
    return here(...asked)
  }
  const looking = (id: string) => {
    looked++
    return store.ledger(id)
  }
  const claims = rememberingClaims({ ...store, ledger: looking }, counting)
  /** Asks twice: the second time nothing is looked up or worked out, and both times it is what it would be anew. */
  const ask = async (id = first, whatIf = {}) => {
    const found = await claims(id, whatIf)
    const before = [worked, looked]
    expect(await claims(id, whatIf)).toBe(found)
    expect([worked, looked]).toEqual(before)
    expect(found).toEqual(await claimsInStory(store, id, here, whatIf))
    return worked
  }

  expect(await claims("nobody's")).toBeUndefined()
  for (const ledger of ledgers) await store.keep(ledger)
  for (const { id: report } of ledgers) await shelf.put({ report, story: first, traits: {} }, [])
  expect(await ask()).toBe(1)
  expect(await ask(first, { bodies: { "Ida Brandt": "River Board" } })).toBe(2)
  expect(await ask()).toBe(2)
  const person = { by: "ada", hand: "person" } as const
  const about = { about: "row", report: ledgers[1]?.id as string, version: 1 } as const
  const row = ledgers[1]?.attributions[0]?.id as string
  const said = await store.judge({ ...about, answer: "correction", row, field: "act", value: "denies", ...person })
  expect(await ask()).toBe(3)
  await store.judge({ answer: "undo", undoes: said.id, ...person })
  expect(await ask()).toBe(4)
  await store.keep({ ...(ledgers[1] as (typeof ledgers)[number]), attributions: [] })
  expect(await ask()).toBe(5)
  await shelf.move(last, last)
  expect(await ask()).toBe(6)
  await store.close()
})

test("a person's word on what a row does holds, though its words dispute what the other reports say", async () => {
  const store = await freshStore()
  const rules = createRules()
  const told = (id: string, text: string) =>
    ledgerOf({ id, outlet: `The ${id}`, text, contributors: [], furniture: [], findings: [] }, rules)
  const words = "the harbour kitchen of Sund was full of rats on the morning of the feast"
  const ledgers = [
    await told("quay", `The inspector Ida Brandt said that ${words}.`),
    await told("tide", `The landlord Piet Holm said that he disputed claims that ${words}.`),
  ]
  for (const ledger of ledgers) await store.keep(ledger)
  for (const { id: report } of ledgers) await store.storyShelf<object>().put({ report, story: "quay", traits: {} }, [])
  const acts = async () => {
    const { claims = [] } = (await claimsInStory(store, "quay", claimsWith(countingEncoder))) ?? {}
    return claims.map(({ mentions, contested }) => [mentions.map(({ act }) => act), contested])
  }
  expect(await acts()).toEqual([[["states", "denies"], true]])
  const row = ledgers[1]?.attributions[0]?.id as string
  const said = { about: "row", answer: "correction", report: "tide", version: 1, row, field: "act" } as const
  const { id } = await store.judge({ ...said, value: "states", by: "ada", hand: "person" })
  expect(await acts()).toEqual([[["states", "states"], false]])
  await store.judge({ answer: "undo", undoes: id, by: "ada", hand: "person" })
  expect(await acts()).toEqual([[["states", "denies"], true]])
  await store.close()
})
