import { afterEach, expect, test, vi } from "vitest"
import { freshStore } from "../../test/fresh-store.ts"
import { countingEncoder } from "../../test/planted/encoder.ts"
import { createRules } from "../extract/rules.ts"
import type { Reader } from "../link/claims/reader.ts"
import type { Mention, Report } from "../model/index.ts"
import type { Job } from "../store/jobs.ts"
import type { Store } from "../store/store.ts"
import { claimsWith, questionsWith } from "./claims.ts"
import { askToHear, HEAR, hear } from "./hear.ts"
import { ledgerOf } from "./read.ts"
import { rememberingClaims } from "./story-claims.ts"

vi.setConfig({ testTimeout: 60_000 })

let now = new Date("2026-03-09T10:00:20Z")
let store: Store
afterEach(() => store.close())

const told = (id: string, text: string): Report => ({
  id,
  outlet: `The ${id}`,
  text,
  contributors: [],
  furniture: [],
  findings: [],
})
const QUAY = told("Quay", "Ordania has sold its forty river barges to Velmar. Mara Voss said that nobody was asked.")
const TIDE = told(
  "Tide",
  "Sailors look for other work now that their vessels went abroad. It rained all of the afternoon.",
)

/** A story of these reports, and what is done with it; the reader puts together whatever speaks of vessels or barges. */
async function storyOf(...reports: Report[]) {
  store = await freshStore({ clock: () => now })
  const [rules, shelf] = [createRules(), store.storyShelf<object>()]
  for (const report of reports) await store.keep(await ledgerOf(report, rules))
  for (const { id } of reports) await shelf.put({ report: id, story: "Quay", traits: {} }, [])
  const asked: Mention[][] = []
  /** What happens while the model thinks. */
  const meanwhile: (() => Promise<void>)[] = []
  const reader: Reader = {
    name: "fake",
    together: 100,
    read: async (questions) => {
      asked.push(...questions.map((question) => [...question]))
      await meanwhile.pop()?.()
      return questions.map((question) => {
        const about = question.filter(({ words }) => /barges|vessels/.test(words)).map(({ id }) => id)
        const statements = [{ gist: "The barges are sold", passages: about, against: [] }]
        return { passages: question.map(({ id }) => id), statements }
      })
    },
  }
  const does = hear(store, reader, questionsWith(countingEncoder))
  const work = async () => {
    const job = await store.jobs.take("me", [HEAR])
    if (job) await store.jobs.done(job, await does(job))
    return job !== undefined
  }
  return { asked, meanwhile, does, work, rules, claims: rememberingClaims(store, claimsWith(countingEncoder)) }
}
const minute = () => (now = new Date(now.getTime() + 60_000))

test("what a reader answers of a story is kept, and its claims are worked out with it", async () => {
  const { asked, work, claims } = await storyOf(QUAY, TIDE)
  expect((await claims("Quay"))?.claims).toEqual([])
  await askToHear(store, "Quay", now)
  await askToHear(store, "Quay", now)
  expect(await work()).toBe(false)
  minute()
  expect(await work()).toBe(true)
  expect(await work()).toBe(false)
  expect(asked.map((question) => question.length)).toEqual([4])
  const found = await claims("Tide")
  expect(found?.readBy).toBe("fake")
  expect(found?.claims.map(({ mentions }) => mentions.map(({ report }) => report))).toEqual([["Quay", "Tide"]])
})

test("a story is read again when it is told otherwise, and else not", async () => {
  const { asked, work, claims, rules } = await storyOf(QUAY, TIDE)
  const once = async () => {
    await askToHear(store, "Quay", now)
    minute()
    return (await work()) && asked.length
  }
  expect(await once()).toBe(1)
  expect(await once()).toBe(1)
  const more = { ...TIDE, text: `${TIDE.text} Velmar has paid for the barges already.` }
  await store.keep(await ledgerOf(more, rules))
  // What was answered was of other words.
  expect((await claims("Quay"))?.readBy).toBeUndefined()
  expect(await once()).toBe(2)
  expect((await claims("Quay"))?.claims.map(({ mentions }) => mentions.length)).toEqual([3])
})

test("a report that comes while the model answers is read the next time", async () => {
  const { asked, work, rules, meanwhile } = await storyOf(QUAY, TIDE)
  const more = told("Mole", "The barges of Ordania were paid for in March, Piet Holm said.")
  meanwhile.push(async () => {
    await store.keep(await ledgerOf(more, rules))
    await store.storyShelf<object>().put({ report: "Mole", story: "Quay", traits: {} }, [])
  })
  for (let i = 0; i < 2; i++) {
    await askToHear(store, "Quay", now)
    minute()
    expect(await work()).toBe(true)
  }
  expect(asked.map((question) => question.length)).toEqual([4, 5])
})

test("a story of one report is sent nowhere, nor one that is gone", async () => {
  const { asked, work, does } = await storyOf(QUAY)
  await askToHear(store, "Quay", now)
  await askToHear(store, "nobody's", now)
  minute()
  expect(await work()).toBe(false)
  for (const story of ["Quay", "nobody's"]) await does({ payload: { story } } as Job)
  expect(asked).toEqual([])
  expect(await store.heard("Quay")).toBeUndefined()
})
