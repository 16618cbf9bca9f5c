import { readFileSync } from "node:fs"
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { SHAPE } from "../../test/sample.ts"
import { extractorNamed } from "../pipeline/extractors.ts"
import { openStore, type Store } from "../store/store.ts"
import { createApp } from "./app.ts"
import { hearsay } from "./client/index.ts"
import { type Rates, ratesOf } from "./rates.ts"

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })
const clock = () => new Date("2026-03-10T12:00:00Z")
const PAGE = { ...SHAPE, id: "https://quay.example/a?b=c%20d#e", url: "https://quay.example/a?b=c%20d#e" }
let store: Store
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  store = await openStore({ clock })
  await store.keep(PAGE)
  await store.keep({ ...SHAPE, id: "../%2e%2e/ä", title: "=cmd()|' /C calc'!A0", published: "2026-03-01" })
  app = createApp({ store, clock })
})
afterAll(() => store.close())

const get = (path: string, headers: Record<string, string> = {}) => app.request(`/api/v1${path}`, { headers })

describe("reports", () => {
  test("are listed, the last first, a page at a time", async () => {
    const first = await get("/reports?limit=1")
    expect(await first.json()).toMatchObject({ items: [{ report: PAGE.id, title: SHAPE.title }] })
    const next = /^<(.+)>; rel="next"$/.exec(first.headers.get("link") ?? "")?.[1] as string
    const second = await app.request(next)
    expect(await second.json()).toMatchObject({ items: [{ report: "../%2e%2e/ä" }] })
    expect(second.headers.has("link")).toBe(false)
  })

  test.each([PAGE.id, "../%2e%2e/ä"])("one is found by its id, whatever signs are in it: %s", async (id) => {
    const answer = await get(`/reports/${encodeURIComponent(id)}`)
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({
      version: 1,
      ledger: { id },
      summary: { statements: 8 },
      versions: [{ version: 1 }],
      judgements: [],
    })
    expect(await (await get(`/reports/${encodeURIComponent(id)}/versions`)).json()).toMatchObject({
      report: id,
      items: [{ version: 1 }],
    })
  })
})

describe("what there is not, and what does not fit, is told with a code", () => {
  test.each([
    ["/reports/nothing", 404, "not-found", "nothing"],
    ["/reports/nothing/versions", 404, "not-found", "nothing"],
    ["/sources/Nobody", 404, "not-found", "Nobody"],
    ["/outlets/None", 404, "not-found", "None"],
    ["/nothing", 404, "no-route", "/api tells"],
    ["/reports?limit=9999", 400, "bad-request", "limit"],
    ["/reports?outlets=x", 400, "bad-request", "outlets"],
    ["/reports?after=x", 400, "bad-cursor", "next"],
    ["/reports?from=yesterday", 400, "bad-date", "2026-03-09"],
    ["/attributions?act=shouts", 400, "bad-request", "confirms"],
    ["/attributions?act=states&act=denies", 400, "bad-request", "act"],
    ["/search", 400, "bad-request", "words"],
  ])("%s", async (path, status, code, said) => {
    const answer = await get(path)
    expect(answer.status).toBe(status)
    expect(answer.headers.get("content-type")).toBe("application/problem+json")
    const problem = await answer.json()
    expect(problem).toMatchObject({ status, code })
    expect(problem.detail).toContain(said)
  })
})

test("an answer has a tag of its bytes; a page of ours, which makes another thing of it, is spared the work", async () => {
  const path = "/api/v1/reports"
  const tag = async (env: object) => (await app.request(path, {}, env)).headers.get("etag")
  expect(await tag({})).toMatch(/^W\/"[\da-f]{40}"$/)
  expect(await tag({ page: true })).toBeNull()
  const same = { headers: { "if-none-match": (await tag({})) as string } }
  expect((await app.request(path, same)).status).toBe(304)
})

test("a page of ours is handed an answer as it is, and what was refused in words", async () => {
  const ask = (name: string, env: object) => app.request(`/api/v1/reports/${encodeURIComponent(name)}`, {}, env)
  const [here, refused] = await Promise.all([PAGE.id, "none"].map((name) => ask(name, { page: true })))
  expect([here?.status, here?.body, refused?.status]).toEqual([200, null, 404])
  expect(await here?.json()).toEqual(await (await ask(PAGE.id, {})).json())
  expect(await refused?.json()).toEqual(await (await ask("none", {})).json())
})

test("every list is a table too, without a formula in it", async () => {
  for (const path of ["/reports", "/attributions", "/sources", "/outlets", "/judgements"]) {
    expect((await get(`${path}.json`)).headers.get("content-type")).toMatch(/^application\/json/)
    const csv = await get(`${path}.csv`)
    expect(csv.headers.get("content-type")).toMatch(/^text\/csv/)
    expect(await (await get(path, { accept: "text/csv" })).text()).toBe(await csv.text())
  }
  expect(await (await get("/reports.csv")).text()).toContain(",'=cmd()|' /C calc'!A0,")
})

test("the typed client asks the app itself", async () => {
  const { data } = await hearsay({ origin: "http://localhost", fetch: async (request) => app.fetch(request) }).GET(
    "/api/v1/reports/{id}",
    { params: { path: { id: PAGE.id } } },
  )
  expect(data?.ledger.attributions).toHaveLength(9)
})

describe("adding reports", () => {
  const owner = { id: "o", name: "owner", role: "editor" } as const
  const here = { caller: { address: "127.0.0.1", here: true } }
  const post = (path: string, init: RequestInit) =>
    createApp({ store, clock, owner }).request(`/api/v1${path}`, { method: "POST", ...init }, here)
  const json = (body: unknown) => ({ headers: { "content-type": "application/json" }, body: JSON.stringify(body) })

  test("a text, an address and a file become jobs, which tell where they stand", async () => {
    const text = await post("/reports", json({ text: "The ferry sails, Ida Brandt said.", outlet: "The Quay" }))
    expect(text.status).toBe(202)
    const job = await text.json()
    expect(text.headers.get("location")).toBe(`/api/v1/jobs/${job.id}`)
    expect(job).toMatchObject({
      state: "waiting",
      asked: { outlet: "The Quay", begins: "The ferry sails, Ida Brandt said." },
    })
    expect(await (await post("/reports", json({ source: "https://quay.example/b" }))).json()).toMatchObject({
      asked: { source: "https://quay.example/b" },
    })
    const form = new FormData()
    form.set("file", new File(["The ferry sails, Ida Brandt said."], "ferry.txt"))
    form.set("outlet", "The Quay")
    form.set("text", "")
    const upload = await (await post("/reports", { body: form })).json()
    expect(upload).toMatchObject({ asked: { name: "ferry.txt", outlet: "The Quay" } })
    expect(JSON.stringify(upload)).not.toContain("bytes")
  })

  test.each([
    [json({}), 400, "source"],
    [json({ text: "a", source: "https://a.example" }), 400, "Unrecognized key"],
    [json({ source: "file:///etc/passwd" }), 400, "http://"],
    [json({ source: "/etc/passwd" }), 400, "http://"],
    [json({ text: "a", published: "soon" }), 400, "2026-03-09"],
    [json({ text: " " }), 400, "empty"],
    [{ headers: { "content-type": "application/json" }, body: "{" }, 400, "JSON"],
    [{ headers: { "content-type": "text/plain" }, body: "The ferry" }, 415, "application/json"],
    [{ headers: { "content-type": "multipart/form-data; boundary=x" }, body: "--y" }, 400, ""],
  ])("what cannot be asked for is refused: %j", async (init, status, said) => {
    const answer = await post("/reports", init)
    const problem = await answer.json()
    expect({ status: answer.status, ...problem }).toMatchObject({ status, detail: expect.stringContaining(said) })
  })

  test("without an account nobody adds, and nobody sees what was asked for", async () => {
    const nobody = (path: string, init?: RequestInit) => app.request(`/api/v1${path}`, init, here)
    expect((await nobody("/reports", { method: "POST", ...json({ text: "a" }) })).status).toBe(401)
    expect((await nobody("/jobs")).status).toBe(401)
    expect((await nobody("/events")).status).toBe(401)
    const afar = createApp({ store, clock, owner })
    const asked = { method: "POST", ...json({ text: "a" }) }
    expect(
      (await afar.request("/api/v1/reports", asked, { caller: { address: "10.0.0.9", here: false } })).status,
    ).toBe(401)
  })
})

describe("what is counted", () => {
  test("a source's page counts what they do, for whom and when", async () => {
    const source = await (await get("/sources/Tove%20Lind")).json()
    expect(source).toMatchObject({
      name: "Tove Lind",
      acts: { confirms: 2, states: 2 },
      bodies: [{ name: "Velmar", count: 4 }],
      outlets: [{ name: "The Quay", count: 4 }],
      months: [{ month: "2026-03", acts: { confirms: 2, states: 2 } }],
      counted: 4,
      whole: true,
    })
    expect(source.statements.items).toHaveLength(4)
    expect(source.days.at(-1)).toMatchObject({ day: "2026-03-01", outlet: "The Quay" })
    const id = PAGE.attributions[2]?.sources[0] as string
    const byId = await get(`/sources/${encodeURIComponent(`${PAGE.id}@${id}`)}`)
    expect(byId.status).toBe(404)
  })

  test("an outlet's page counts rows by naming, relay and own voice, with the published error rates", async () => {
    const outlet = await (await get("/outlets/The%20Quay")).json()
    expect(outlet).toMatchObject({
      reports: 2,
      counted: 2,
      rows: 18,
      naming: { named: 14, anonymous: 2, role: 2 },
      relayed: { true: 4, false: 14 },
      ownVoice: 0,
      months: [{ month: "2026-03", reports: 2, rows: 18 }],
      readBy: [{ extractor: SHAPE.extractor, reports: 2 }],
    })
    expect(JSON.stringify(outlet)).not.toMatch(/score|trust|bias/)
  })

  test("an outlet's rates are those of the model that read, and of no other version of it", async () => {
    const one = await openStore({ clock })
    const { model, ...measured } = ratesOf({ extractor: "tagger", model: "attribution 4" }) as Rates
    for (const [id, by] of Object.entries({ a: { model }, b: { model }, c: { model: "attribution 2" }, d: {} }))
      await one.keep({ ...SHAPE, id, extractor: "tagger", ...(by as { model?: string }) })
    const outlet = await (await createApp({ store: one, clock }).request("/api/v1/outlets/The%20Quay")).json()
    expect(outlet.readBy).toEqual([
      { extractor: "tagger", model, reports: 2, rates: { model, ...measured } },
      { extractor: "tagger", model: "attribution 2", reports: 1 },
      { extractor: "tagger", reports: 1 },
    ])
    await one.close()
  })

  test("facets count what the filter finds, and nobody unnamed as a speaker", async () => {
    const facetsOf = async (query: string) => (await (await get(`/attributions?facets=true${query}`)).json()).facets
    const all = await facetsOf("")
    expect(all).toMatchObject({ act: { confirms: 4, denies: 2, states: 12 }, counted: 18, whole: true })
    expect(all.speaker.map(({ name }: { name: string }) => name)).not.toContain("one senior official")
    expect(await facetsOf("&act=denies")).toMatchObject({
      act: { denies: 2 },
      speaker: [{ name: "Ordania", count: 2 }],
    })
    expect(await facetsOf("&words=barges&source=Tove%20Lind")).toMatchObject({ counted: 2, naming: { named: 2 } })
  })

  test.each(["tagger", "quick", "rules"])("the error rates of %s are those that the bench published", async (name) => {
    const { name: extractor, model, close } = await extractorNamed(name)
    await close?.()
    const bench = readFileSync(new URL("../../bench/README.md", import.meta.url), "utf8")
    const table = /<!-- ledger -->(.*?)<!-- \/ledger -->/s.exec(bench)?.[1] ?? ""
    const { extractor: _, model: __, reports, ...rates } = ratesOf({ extractor, ...(model && { model }) }) as Rates
    const lines = table.split("\n").map((line) => line.split("|").map((cell) => cell.trim()))
    const head = lines.find((cells) => cells.includes(extractor)) as string[]
    expect(head).toContain(`${reports} texts`)
    const published = lines.flatMap((cells) =>
      cells[1] && cells[1] in rates ? [[cells[1], Number(cells[head.indexOf(extractor)])]] : [],
    )
    expect(Object.fromEntries(published)).toEqual(rates)
  })
})
