import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest"
import { TOWNS_OF_BARGES } from "../../test/barges.ts"
import { freshStore } from "../../test/fresh-store.ts"
import { createRules } from "../extract/rules.ts"
import { fetchPage } from "../ingest/index.ts"
import type { Store } from "../store/store.ts"
import { type Asked, ask } from "./asked.ts"
import { keepExamples } from "./examples.ts"
import type { Doors } from "./read-job.ts"
import { type Progress, type Worker, work } from "./work.ts"

vi.setConfig({ testTimeout: 60_000 })

/** An invented paper on a real server. */
const paper = { words: "The ferry sails again on Monday", status: 200 }
let server: Server
let root: string
let store: Store
let now = new Date("2026-03-10T12:00:00Z")

beforeAll(async () => {
  server = createServer((request, answer) => {
    const [type, body] = request.url === "/feed" ? ["application/rss+xml", FEED] : ["text/html", page()]
    answer.writeHead(request.url === "/gone" ? 404 : paper.status, { "content-type": type }).end(body)
  })
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening))
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())

const page = () =>
  `<!doctype html><title>Ferry</title><article><h1>Ferry</h1>${`<p>“${paper.words},” said harbour master Ida Brandt, and nobody at the quay was surprised by that.</p>`.repeat(4)}</article>`
const FEED = `<rss version="2.0"><channel><title>Marlow Gazette</title>
  ${["Ferry", "Bridge"].map((name) => `<item><title>${name}</title><link>http://gazette.example/${name}</link><description>The ${name.toLowerCase()} was closed on Friday, said mayor Ida Brandt, who did not say for how long.</description></item>`).join("")}
</channel></rss>`
const TEXT = "Ferry will not return\n\nThe ferry will not return this year, harbour master Ida Brandt said on Friday."

const doors: Doors = {
  open: (source) => fetchPage(source, { allowPrivate: true }),
  extractor: async () => createRules(),
}

/** A worker at its desk, and what it tells. */
let told: Progress[] = []
let stop: AbortController
let worker: Worker
const begin = (some: Partial<Doors> = {}, loops = 1) => {
  stop = new AbortController()
  const tell = (progress: Progress) => void told.push(progress)
  worker = work(store, { ...doors, ...some }, { signal: stop.signal, tell, loops, idle: 20, beat: 20 })
}
const states = () => told.map(({ state }) => state)
const settled = (count: number) =>
  vi.waitFor(() => expect(states().filter((state) => state !== "taken").length).toBe(count), 30_000)

beforeEach(async () => {
  told = []
  paper.status = 200
  store = await freshStore({ clock: () => now, jobs: { attempts: 2, wait: 1000, lease: 1000 } })
})
afterEach(async () => {
  stop.abort()
  await worker.done
  await store.close()
})

test("with a gazetteer the towns that are named are kept with their coordinates; it is opened when there is something to read", async () => {
  let opened = 0
  const gazetteer = async () => {
    opened++
    return TOWNS_OF_BARGES
  }
  begin({ gazetteer })
  expect(opened).toBe(0)
  await ask(store.jobs, { text: "The barge left for repairs in Porto, harbour master Ida Brandt said." })
  worker.poke()
  await settled(1)
  const { items } = await store.reports({}, { limit: 1 })
  const ledger = await store.ledger(items[0]?.report ?? "")
  expect(ledger?.attributions[0]?.places).toMatchObject([{ name: "Porto", country: "PT", latitude: 41.15 }])
  expect(opened).toBe(1)
})

test("an address, a pasted text and an uploaded file are read and kept; asked for twice they are read once", async () => {
  begin()
  const asked: Asked[] = [
    { source: `${root}/ferry`, outlet: "Marlow Gazette" },
    { text: TEXT, title: "No ferry", published: "2026-03-09", url: "https://courier.example/ferry" },
    { bytes: Buffer.from(TEXT).toString("base64"), name: "ferry.txt" },
  ]
  for (const one of [...asked, ...asked]) await ask(store.jobs, one)
  worker.poke()
  await settled(3)
  expect(states()).toEqual(["taken", "done", "taken", "done", "taken", "done"])
  expect((await store.reports()).items.map(({ report, title, outlet }) => [report, title, outlet])).toEqual([
    ["https://courier.example/ferry", "No ferry", undefined],
    [`${root}/ferry`, "Ferry", "Marlow Gazette"],
    [expect.stringMatching(/^text-/), "Ferry will not return", undefined],
  ])
  expect((await store.rows({ source: "Ida Brandt" })).items).toHaveLength(6)
  const [first] = (await store.jobs.list({ state: "done" })).items
  expect(first).toMatchObject({ gave: [`${root}/ferry`], attempts: 1 })
  expect(await store.jobs.get(first?.id as number)).toEqual(first)
  expect(await store.jobs.get(99)).toBeUndefined()
})

test("a page is read anew when it is asked for again, and its edit is a new version", async () => {
  begin()
  const source = `${root}/ferry`
  const again = async (minute: number) => {
    await ask(store.jobs, { source }, new Date(now.getTime() + 60_000 * minute))
    worker.poke()
  }
  await ask(store.jobs, { source })
  await again(1)
  await settled(2)
  paper.words = "The ferry sails again on Wednesday"
  await again(2)
  await settled(3)
  const outcomes = told.flatMap((progress) => (progress.state === "done" ? progress.kept : []))
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(["new", "same", "new version"])
  expect(await store.versions(source)).toHaveLength(2)
})

test("a source of several reports gives them all", async () => {
  begin()
  await ask(store.jobs, { source: `${root}/feed` })
  await settled(1)
  expect(told.at(-1)).toMatchObject({ state: "done", kept: [{ outcome: "new" }, { outcome: "new" }] })
  expect((await store.reports()).items).toHaveLength(2)
})

test("a fault of the network is tried again later, and given up in the end; asked for again it is tried again", async () => {
  paper.status = 503
  begin()
  const source = `${root}/ferry`
  await ask(store.jobs, { source })
  await settled(1)
  expect(told.at(-1)).toMatchObject({ state: "failed", final: false, code: "no-answer" })
  now = new Date(now.getTime() + 1000)
  await settled(2)
  expect((await store.jobs.list({ state: "dead" })).items).toMatchObject([{ attempts: 2 }])
  paper.status = 200
  expect(await ask(store.jobs, { source })).toMatchObject({ fresh: true, state: "waiting" })
  await settled(3)
  expect((await store.reports()).items).toHaveLength(1)
})

test("what can never be read is given up at once, and nothing of it is kept", async () => {
  begin({}, 2)
  await ask(store.jobs, { source: `${root}/gone` })
  await ask(store.jobs, { bytes: Buffer.from("%PDF-1.7\n").toString("base64"), name: "report.pdf" })
  await ask(store.jobs, { text: "<!doctype html><html><body><script>1</script></body></html>" })
  // As another program might write it into the table.
  await store.jobs.add("read", "file", { source: "/etc/hostname" })
  await store.jobs.add("read", "nothing", {})
  await settled(5)
  const failed = told.filter((progress) => progress.state === "failed")
  expect(failed.map(({ final }) => final)).toEqual([true, true, true, true, true])
  expect(failed.map(({ code }) => code).sort()).toEqual([
    "bad-pdf",
    "bad-request",
    "bad-request",
    "no-article",
    "not-found",
  ])
  expect((await store.reports()).items).toEqual([])
})

test("it stops after the job in hand, which is said to be in hand however long it takes", async () => {
  let go = () => {}
  const slow = new Promise<void>((done) => {
    go = done
  })
  begin({ open: (source) => slow.then(() => doors.open(source)) })
  await ask(store.jobs, { source: `${root}/ferry` })
  await ask(store.jobs, { text: TEXT })
  await vi.waitFor(() => expect(states()).toEqual(["taken"]))
  now = new Date(now.getTime() + 999)
  await new Promise((later) => setTimeout(later, 100))
  now = new Date(now.getTime() + 999)
  expect(await store.jobs.take("another", ["read"])).toMatchObject({ payload: { text: TEXT } })
  stop.abort()
  go()
  await worker.done
  expect(states()).toEqual(["taken", "done"])
})

test("a store that is in trouble stops no worker", async () => {
  const jobs = { ...store.jobs, take: vi.fn(store.jobs.take).mockRejectedValueOnce(new Error("gone away")) }
  const open = store
  store = { ...open, jobs }
  begin()
  await ask(jobs, { text: TEXT })
  await settled(2)
  expect(states()).toEqual(["trouble", "taken", "done"])
})

test("our own reports are kept once, by the same path, and found to be sound", async () => {
  begin({}, 2)
  const jobs = await keepExamples(store)
  worker.poke()
  await settled(jobs.length)
  expect(jobs.length).toBeGreaterThan(15)
  expect(new Set(states())).toEqual(new Set(["taken", "done"]))
  const examples = await keepExamples(store)
  expect(examples.every(({ state }) => state === "done")).toBe(true)
  const { items } = await store.reports({ outlet: "Meridian Wire" })
  expect(items.map(({ title }) => title)).toContain("Ferry capsizes in Orrin Bay, killing at least 31")
  for await (const fault of store.check()) expect(fault).toBeUndefined()
})
