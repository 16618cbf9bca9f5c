import { expect, test } from "vitest"
import { fixtures, reportOf } from "../../fixtures/index.ts"
import { createRules } from "../extract/rules.ts"
import { resolve } from "../resolve/resolve.ts"
import { open } from "./open.ts"
import { storeContract } from "./store.contract.ts"
import { openStore } from "./store.ts"

const clock = () => new Date()

storeContract(() => open({}, clock))

test("the ledger of every fixture is kept, and found to be sound", async () => {
  const store = await openStore({ clock })
  const rules = createRules()
  for (const fixture of fixtures()) {
    const report = await reportOf(fixture)
    const ledger = resolve(report, await rules.extract(report))
    await store.keep(ledger)
    expect(await store.ledger(ledger.id), fixture.name).toEqual(ledger)
  }
  for await (const fault of store.check()) expect(fault).toBeUndefined()
  await store.close()
})

test("a place that cannot hold a store is named", async () => {
  await expect(openStore({ folder: import.meta.filename, clock })).rejects.toMatchObject({ code: "no-folder" })
})
