import { afterAll, beforeAll, expect, test, vi } from "vitest"
import { fixtures, reportOf } from "../../../fixtures/index.ts"
import { bargeLedgers, TOWNS_OF_BARGES } from "../../../test/barges.ts"
import { freshStore } from "../../../test/fresh-store.ts"
import { createRules } from "../../extract/rules.ts"
import { openEncoder } from "../../link/claims/encoder.ts"
import { claimsWith } from "../../pipeline/claims.ts"
import { placerOn } from "../../pipeline/place.ts"
import { ledgerOf } from "../../pipeline/read.ts"
import type { Store } from "../../store/store.ts"
import { createApp } from "../app.ts"

vi.setConfig({ testTimeout: 60_000 })
const owner = { id: "owner", name: "owner", role: "editor" } as const
let store: Store
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  store = await freshStore()
  const rules = createRules()
  for (const fixture of fixtures().filter(({ name }) => /^(ferry|glider|obituary)/.test(name))) {
    const ledger = await ledgerOf(await reportOf(fixture), rules)
    await store.keep(ledger)
    await placerOn(store).place(ledger)
  }
  const encoder = await openEncoder()
  app = createApp({ store, clock: () => new Date(), claims: async () => claimsWith(encoder), owner })
}, 120_000)
afterAll(() => store?.close())

const get = async (path: string) => {
  const answer = await app.request(`/api/v1${path}`)
  return { status: answer.status, body: await answer.json() }
}

test("reports of the same events are one story, told by its reports, and by any of them", async () => {
  const { items } = (await get("/stories")).body
  expect(items.length).toBeGreaterThan(0)
  const [first] = items
  expect(first.reports).toBeGreaterThan(1)
  const story = (await get(`/stories/${encodeURIComponent(first.story)}`)).body
  expect(story.reports).toHaveLength(first.reports)
  const again = await get(`/stories/${encodeURIComponent(story.reports.at(-1).report)}`)
  expect(again.body.story).toBe(first.story)
})

test("a report tells which story it is in, and how many tell that", async () => {
  const [{ story, reports }] = (await get("/stories")).body.items
  const [{ report }] = (await get(`/stories/${encodeURIComponent(story)}`)).body.reports
  expect((await get(`/reports/${encodeURIComponent(report)}`)).body.story).toEqual({ story, reports })
})

test("a story's claims say on how many roots they stand, and why; what is tried changes them", async () => {
  const { items } = (await get("/stories")).body
  const id = encodeURIComponent(items[0].story)
  const { body } = await get(`/stories/${id}/claims`)
  expect(body.claims.length).toBeGreaterThan(0)
  for (const { roots, mentions, graph } of body.claims) {
    expect(roots.atLeast).toBeLessThanOrEqual(roots.atMost)
    expect(mentions.length).toBeGreaterThan(1)
    expect(graph.nodes.length).toBeGreaterThan(1)
  }
  expect((await get(`/stories/${id}/claims?relay=Nobody=`)).status).toBe(200)
  expect(await get(`/stories/${id}/claims?relay=nonsense`)).toMatchObject({
    status: 400,
    body: { code: "bad-request" },
  })
})

test("a person's word on two reports moves their stories at once, and so does taking it back", async () => {
  const post = async (path: string, body?: object) => {
    const sent = body && { headers: { "content-type": "application/json" }, body: JSON.stringify(body) }
    const answer = await app.request(
      `/api/v1${path}`,
      { method: "POST", ...sent },
      { caller: { address: "127.0.0.1", here: true } },
    )
    expect(answer.status).toBe(201)
    return (await answer.json()).id
  }
  const [{ story }] = (await get("/stories")).body.items
  const before = (await get(`/stories/${encodeURIComponent(story)}`)).body
  const pair = before.reports.slice(0, 2).map(({ report }: { report: string }) => report)
  const stories = () =>
    Promise.all(
      pair.map(async (id: string) => (await get(`/reports/${encodeURIComponent(id)}`)).body.story.story as string),
    )
  const apart = async () => new Set(await stories()).size
  const id = await post("/judgements", { about: "report", answer: "different", pair })
  expect(await apart()).toBe(2)
  await post(`/judgements/${id}/undo`)
  expect(await apart()).toBe(1)
  const after = (await get(`/stories/${encodeURIComponent(pair[0])}`)).body
  expect(after.reports).toEqual(before.reports)
})

test("a story that is not there is told", async () => {
  expect(await get("/stories/none")).toMatchObject({ status: 404, body: { code: "not-found" } })
  expect(await get("/stories/none/claims")).toMatchObject({ status: 404 })
})

test("a story's claims tell which places its statements name, and where those are that are known", async () => {
  for (const ledger of await bargeLedgers(TOWNS_OF_BARGES)) {
    await store.keep(ledger)
    await placerOn(store).place(ledger)
  }
  const { body } = await get("/stories/barges-1/claims")
  expect(body.places).toMatchObject([
    { name: "Ireland", country: "IE", statements: 2, reports: ["barges-1", "barges-2"] },
    { name: "Lisbon", country: "PT", latitude: 38.717, longitude: -9.133, statements: 2 },
    { name: "Cork" },
    { name: "Porto" },
    { name: "Springfield" },
  ])
  expect(body.places[4]).not.toHaveProperty("latitude")
})
