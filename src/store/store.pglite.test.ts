import { expect, test } from "vitest"
import { freshTables } from "../../test/fresh-store.ts"
import { storeContract } from "./store.contract.ts"
import { openStore } from "./store.ts"

const clock = () => new Date()

storeContract(freshTables)

test("a place that cannot hold a store is named", async () => {
  await expect(openStore({ folder: import.meta.filename, clock })).rejects.toMatchObject({ code: "no-folder" })
})
