import { sql } from "kysely"
import { expect, test, vi } from "vitest"
import { freshStore, freshTables } from "../../test/fresh-store.ts"
import { freshDatabase } from "../../test/one-postgres.ts"
import { ledgerOf } from "../../test/sample.ts"
import { copiesContract } from "../link/copies/contract.ts"
import { storiesContract } from "../link/stories/contract.ts"
import { ALL, FERRY, HARBOUR_FIRE, MILL_FIRE } from "../link/stories/invented.ts"
import type { Traits } from "../link/stories/traits.ts"
import type { Ledger } from "../model/index.ts"
import { type Opened, open } from "../store/open.ts"
import { storeOn } from "../store/store.ts"
import { placerOn } from "./place.ts"

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })

const clock = () => new Date("2026-03-11T09:00:00Z")
const person = { by: "ada", hand: "person" } as const

/** One database for all tests of a suite, empty for each of them. */
function tried(open: () => Promise<Opened>) {
  let opened: Promise<Opened> | undefined
  return async () => {
    opened ??= open()
    const { db } = await opened
    await db.transaction().execute(async (trx) => {
      await sql`set local session_replication_role = replica`.execute(trx)
      await sql`truncate story_reports, story_words, judgements`.execute(trx)
    })
    return on(await opened)
  }
}

async function on(opened: Opened) {
  const store = storeOn(opened, clock)
  return {
    shelf: store.storyShelf<Traits>(),
    say: async (word: { pair: readonly [string, string]; answer: "same" | "different" }) => {
      await store.judge({ about: "report", ...word, ...person })
    },
  }
}

storiesContract(tried(freshTables))
storiesContract(tried(async () => open({ url: await freshDatabase() }, clock)))

copiesContract(async () => (await freshStore({ clock })).copyShelf())
copiesContract(async () => storeOn(await open({ url: await freshDatabase() }, clock), clock).copyShelf())

const ledgers: Ledger[] = ALL.map((report) => ledgerOf(report.text, [], report))

test("kept reports are told as stories, with the machine's reasons; a person's word outweighs them", async () => {
  const store = await freshStore({ clock })
  for (const ledger of ledgers) await store.keep(ledger)
  const placer = placerOn(store)
  expect(await placer.placeRest()).toBe(ALL.length)
  expect(await placer.placeRest()).toBe(0)

  const { items } = await store.stories({ least: 2 })
  expect(items.map(({ reports }) => reports).sort()).toEqual([2, 3, 3])
  const one = FERRY[0]?.id as string
  const told = await store.story(one)
  expect(told?.reports.map(({ report }) => report)).toEqual(FERRY.map(({ id }) => id))
  const { items: judged } = await store.judgements({ about: "report", hand: "machine" })
  expect(judged.length).toBeGreaterThan(3)
  for (const { because } of judged) expect(because).toMatch(/both|same figure/)

  const other = MILL_FIRE[0]?.id as string
  await store.judge({ about: "report", answer: "same", pair: [one, other], ...person })
  await placer.judged([one, other])
  expect((await store.story(other))?.reports).toHaveLength(FERRY.length + MILL_FIRE.length)
  const merged = await store.story(one)
  for (const ledger of ledgers) await placer.place(ledger)
  expect(await store.story(one)).toEqual(merged)
  expect((await store.story(HARBOUR_FIRE[0]?.id as string))?.reports).toHaveLength(HARBOUR_FIRE.length)
  expect(await store.story("nobody's")).toBeUndefined()
})
