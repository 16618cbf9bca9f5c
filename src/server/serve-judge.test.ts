import { afterEach, expect, test, vi } from "vitest"
import { fakeServer, saying } from "../llm/fake.ts"
import { type Serving, serve } from "./serve.ts"

vi.setConfig({ testTimeout: 240_000 })
let stop: (() => Promise<unknown>)[] = []
afterEach(async () => {
  await Promise.all(stop.map((one) => one()))
  stop = []
})

const QUAY = `River fleet sold to Velmar

Ordania has sold its forty river barges to Velmar, the harbour master Ida Brandt said on Monday in Marlow Bay.`
const TIDE = `Sailors of Marlow Bay without a river fleet

Forty barges of Ordania now sail for Velmar, and Ida Brandt, the harbour master, has lost her sailors in Marlow Bay.`

test("with --judge llm a model reads a story once, when reports have come to it; pages and readers ask it nothing", async () => {
  const model = await fakeServer(({ body }) => {
    const told = [...(body.messages.at(-1)?.content ?? "").matchAll(/^\[(\d+)\] (.*)$/gm)]
    const passages = told.filter(([, , words = ""]) => /barges/.test(words)).map(([, number]) => Number(number))
    return saying({ statements: [{ gist: "The barges went to Velmar", passages, against: [] }] })
  })
  let ahead = 0
  const serving: Serving = await serve({
    port: 0,
    host: "127.0.0.1",
    clock: () => new Date(Date.now() + ahead),
    judge: "llm",
    environment: { HEARSAY_LLM_URL: model.url, HEARSAY_LLM_MODEL: "tiny" },
  })
  stop = [() => serving.close(), model.close]
  const api = async (path: string, body?: object) => {
    const sent = body && { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }
    return (await fetch(`http://127.0.0.1:${serving.port}/api/v1${path}`, sent)).json()
  }
  const read = async (text: string, outlet: string): Promise<string> => {
    const { id } = await api("/reports", { text, outlet, published: "2026-03-09" })
    return vi.waitFor(
      async () => {
        const { gave } = await api(`/jobs/${id}`)
        expect(gave).toHaveLength(1)
        return gave[0]
      },
      { timeout: 60_000, interval: 200 },
    )
  }
  const claims = async (report: string) => api(`/stories/${encodeURIComponent(report)}/claims`)

  const [first, second] = [await read(QUAY, "The Quay"), await read(TIDE, "The Tide")]
  const before = await claims(second)
  expect(before.story.reports.map(({ report }: { report: string }) => report).sort()).toEqual([first, second].sort())
  expect(before.readBy).toBeUndefined()
  expect(model.asked).toEqual([])
  ahead = 61_000
  await vi.waitFor(async () => expect((await claims(first)).readBy).toBe("tiny"), { timeout: 30_000, interval: 500 })
  await claims(first)
  expect(model.asked).toHaveLength(1)
})

test("without an endpoint it does not start, and says what is missing", async () => {
  const started = serve({ port: 0, host: "127.0.0.1", clock: () => new Date(), judge: "llm", environment: {} })
  await expect(started).rejects.toMatchObject({ code: "no-llm", message: expect.stringContaining("HEARSAY_LLM_URL") })
})
