import { expect, test } from "vitest"
import { freshStore } from "../../test/fresh-store.ts"
import { countingEncoder } from "../../test/planted/encoder.ts"
import { plantedReports } from "../../test/planted/reports.ts"
import { createRules } from "../extract/rules.ts"
import { type ClaimsOf, claimsWith } from "./claims.ts"
import { ledgerOf } from "./read.ts"
import { claimsInStory, rememberingClaims } from "./story-claims.ts"

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
