import { sql } from "kysely"
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { freshStore, freshTables } from "../../test/fresh-store.ts"
import { freshDatabase } from "../../test/one-postgres.ts"
import { ledgerOf } from "../../test/sample.ts"
import { copiesContract } from "../link/copies/contract.ts"
import { storiesContract } from "../link/stories/contract.ts"
import { ALL, FERRY, HARBOUR_FIRE, MILL_FIRE } from "../link/stories/invented.ts"
import type { Traits } from "../link/stories/traits.ts"
import type { Judgement, Ledger } from "../model/index.ts"
import { type Opened, open } from "../store/open.ts"
import { type Store, storeOn } from "../store/store.ts"
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

describe.each([
  ["in this process", () => freshStore({ clock })],
  ["on a server", async () => storeOn(await open({ url: await freshDatabase() }, clock), clock)],
] as const)("what is taken back, in a store %s", (_, opened) => {
  const [one, two, other] = [FERRY[0], FERRY[1], MILL_FIRE[0]].map((report) => report?.id) as [string, string, string]
  let store: Store
  beforeAll(async () => {
    store = await opened()
    for (const ledger of ledgers) await store.keep(ledger)
    await placerOn(store).placeRest()
  })
  afterAll(() => store?.close())

  const heard = async (said: Judgement) => {
    const judged = await store.judge(said)
    return { id: judged.id, moved: await placerOn(store).heard(judged) }
  }
  const undo = (undoes: number) => heard({ answer: "undo", undoes, ...person })
  const together = async (a: string, b: string) => (await store.storyOf(a))?.story === (await store.storyOf(b))?.story

  test.each([
    ["same", one, other],
    ["different", one, two],
  ] as const)(
    "“%s” moves stories, its undo moves them back, and the undo of that holds again",
    async (answer, a, b) => {
      const before = await together(a, b)
      const { id } = await heard({ about: "report", answer, pair: [a, b], ...person })
      expect(await together(a, b)).toBe(!before)
      const back = await undo(id)
      expect([await together(a, b), back.moved.length > 0]).toEqual([before, true])
      const again = await undo(back.id)
      expect(await together(a, b)).toBe(!before)
      await undo(again.id)
      expect(await together(a, b)).toBe(before)
    },
  )

  test("what is not about two reports moves nothing, nor does its undo", async () => {
    const { id, moved } = await heard({ about: "source", answer: "same", pair: [one, other], ...person })
    expect([moved, (await undo(id)).moved]).toEqual([[], []])
    expect(await together(one, other)).toBe(false)
  })
})
