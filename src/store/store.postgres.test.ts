import { sql } from "kysely"
import { expect, test } from "vitest"
import { freshStore } from "../../test/fresh-store.ts"
import { freshDatabase } from "../../test/one-postgres.ts"
import { freePort } from "../../test/postgres.ts"
import { SHAPE } from "../../test/sample.ts"
import { open } from "./open.ts"
import { all, storeContract } from "./store.contract.ts"
import { openStore, type Store, storeOn } from "./store.ts"

const clock = () => new Date()

storeContract(async () => open({ url: await freshDatabase() }, clock))

test("what was kept in a process moves to a server whole", async () => {
  const [here, there] = [await freshStore(), await openStore({ url: await freshDatabase(), clock })]
  await here.keep(SHAPE)
  await there.restore(here.backUp())
  expect(await there.ledger(SHAPE.id)).toEqual(SHAPE)
  const bodies = async (store: Store) => (await all(store.backUp())).slice(1, -1)
  expect(await bodies(there)).toEqual(await bodies(here))
  await Promise.all([here.close(), there.close()])
})

test("a server plans once what is asked again and again in the same way", async () => {
  const opened = await open({ url: await freshDatabase() }, clock)
  const store = storeOn(opened, clock)
  await store.keep(SHAPE)
  for (let time = 0; time < 5; time++) expect(await store.report("none")).toBeUndefined()
  expect((await store.report(SHAPE.id))?.ledger).toEqual(SHAPE)
  const { rows } = await sql<{ again: number }>`
    select generic_plans::int as again from pg_prepared_statements
    where statement like '%as judgements%'`.execute(opened.db)
  expect(rows).toEqual([{ again: 1 }])
  await store.close()
})

test("a server that does not answer is named, without its password", async () => {
  const failed = await open({ url: `postgres://me:secret@127.0.0.1:${await freePort()}/none` }, clock).catch(
    (error) => error,
  )
  expect(failed).toMatchObject({ code: "no-server", message: expect.stringContaining("127.0.0.1") })
  expect(failed.message).not.toContain("secret")
})
