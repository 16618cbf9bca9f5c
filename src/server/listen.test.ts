import { type ChildProcess, spawn } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { request as send } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import type { Store } from "../store/store.ts"
import { createApp } from "./app.ts"
import { listen } from "./listen.ts"
import { type Serving, serve } from "./serve.ts"

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 })
const folder = mkdtempSync(join(tmpdir(), "hearsay-serve-"))
const clock = () => new Date()
const TEXT = "The ferry will not return this year, harbour master Ida Brandt said on Friday."

/** In the place of SvelteKit's handler: a page that asks the API who is there, in the same process. */
const PAGES = `export const handler = async (req, res) => {
  const { fetch } = req.hearsay
  const answer = await fetch(new Request("http://" + req.headers.host + "/api/v1/me"))
  res.setHeader("content-type", "text/html")
  res.end(JSON.stringify({ me: await answer.json(), protocol: req.headers["x-hearsay-protocol"] }))
}`
const pages = pathToFileURL(join(folder, "handler.mjs"))
/** For what asks no store. */
const app = createApp({ store: {} as Store, clock, hosts: ["news.example"] })
let serving: Serving

beforeAll(async () => {
  writeFileSync(pages, PAGES)
  serving = await serve({ port: 0, host: "127.0.0.1", clock, pages, environment: {} })
})
afterAll(async () => {
  await serving.close()
  rmSync(folder, { recursive: true, force: true })
})

interface Asked {
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly port?: number
}

/** Sends exactly these headers and this path, which \`fetch\` would mend. */
function ask(
  path: string,
  { method = "GET", headers = {}, port = serving.port }: Asked = {},
): Promise<{ status: number; body: string; headers: NodeJS.Dict<string | string[]> }> {
  return new Promise((done, failed) => {
    const asking = send(
      { host: "127.0.0.1", port, path, method, headers, setHost: headers.host === undefined },
      (answer) => {
        let body = ""
        answer.setEncoding("utf8").on("data", (chunk) => {
          body += chunk
        })
        answer.on("end", () => done({ status: answer.statusCode as number, body, headers: answer.headers }))
      },
    )
    asking.on("error", failed).end()
  })
}

describe("one process", () => {
  test("answers the API and the pages, which ask the API without a socket and as whoever asked for them", async () => {
    expect(JSON.parse((await ask("/api/v1/me")).body)).toMatchObject({ person: { name: "owner" }, mayWrite: true })
    const page = await ask("/anything?x=1")
    expect(JSON.parse(page.body)).toEqual({ me: expect.objectContaining({ mayWrite: true }), protocol: "http" })
    expect(page.headers).toMatchObject({ "x-content-type-options": "nosniff", "x-frame-options": "DENY" })
  })

  test("reads what is sent to it, tells of it, and has it in its lists", async () => {
    const body = JSON.stringify({ text: TEXT, title: "No ferry", published: "2026-03-09" })
    const headers = { "content-type": "application/json" }
    const { id } = await (await fetch(`${serving.address}/api/v1/reports`, { method: "POST", headers, body })).json()
    const events = await (await fetch(`${serving.address}/api/v1/events?job=${id}`)).text()
    const jobs = [...events.matchAll(/^data: (.+)$/gm)].map(([, data]) => JSON.parse(data as string))
    expect(jobs.at(-1)).toMatchObject({ id, state: "done" })
    const report = `${serving.address}/api/v1/reports/${encodeURIComponent(jobs.at(-1).gave[0])}`
    const first = await fetch(report)
    expect((await first.json()).ledger.attributions).toMatchObject([{ speaker: "Ida Brandt" }])
    const again = await fetch(report, { headers: { "if-none-match": first.headers.get("etag") as string } })
    expect([again.status, await again.text()]).toEqual([304, ""])
  })

  test("is refused a port that another one has", async () => {
    await expect(listen({ app, port: serving.port, host: "127.0.0.1" })).rejects.toMatchObject({ code: "port-taken" })
  })
})

describe("from outside", () => {
  test("neither a page nor the API is shown to whoever asks by a foreign name", async () => {
    for (const path of ["/", "/api/v1/me", "/api"])
      expect((await ask(path, { headers: { host: `evil.example:${serving.port}` } })).status).toBe(421)
    expect((await ask("http://evil.example/api/v1/me")).status).toBe(400)
    expect((await ask("*", { method: "OPTIONS" })).status).toBe(400)
  })

  test("what a proxy hands on is not from this machine: it needs an account", async () => {
    for (const name of ["x-forwarded-for", "forwarded", "via", "x-real-ip"]) {
      const headers = { [name]: "127.0.0.1" }
      expect(JSON.parse((await ask("/api/v1/me", { headers })).body)).toEqual({ mayWrite: false })
      expect(JSON.parse((await ask("/", { headers })).body).me).toEqual({ mayWrite: false })
    }
  })

  test("a form of another site is refused before a page sees it", async () => {
    for (const headers of [{ "sec-fetch-site": "cross-site" }, { origin: "http://evil.example" }] as Record<
      string,
      string
    >[])
      expect((await ask("/", { method: "POST", headers })).status).toBe(403)
    expect((await ask("/", { method: "POST", headers: { "sec-fetch-site": "same-origin" } })).status).toBe(200)
  })

  test("paths that climb lead to no file, and what is too long is refused", async () => {
    for (const path of [
      "/../../etc/passwd",
      "/..%2f..%2fetc/passwd",
      "/api/../../package.json",
      "/%2e%2e/%2e%2e/etc/passwd",
    ])
      expect((await ask(path)).body).not.toMatch(/root:|devDependencies/)
    expect((await ask(`/${"a".repeat(20_000)}`)).status).toBe(431)
    expect((await ask("/", { headers: { cookie: "a".repeat(20_000) } })).status).toBe(431)
  })

  test("under a public name only that name is answered, as https where the proxy says so", async () => {
    const { handler } = await import(pages.href)
    const news = await listen({ app, port: 0, host: "127.0.0.1", hosts: ["news.example"], pages: handler })
    const asked = (host: string, more = {}) => ask("/", { port: news.port, headers: { host, ...more } })
    const own = JSON.parse((await asked("news.example", { "x-forwarded-proto": "https" })).body)
    expect(own).toEqual({ me: { mayWrite: false }, protocol: "https" })
    expect(JSON.parse((await asked("localhost")).body).me).toEqual({ mayWrite: false })
    expect((await asked("old.example")).status).toBe(421)
    await news.close()
  })
})

test("a page that fails is a fault, and not the end of the process", async () => {
  const quiet = vi.spyOn(console, "error").mockImplementation(() => {})
  const torn = await listen({
    app,
    port: 0,
    host: "127.0.0.1",
    pages: (() => Promise.reject(new Error("torn"))) as never,
  })
  expect(await ask("/", { port: torn.port })).toMatchObject({ status: 500, body: "" })
  expect(quiet).toHaveBeenCalledOnce()
  quiet.mockRestore()
  await torn.close()
})

test("without pages it says how to make them", async () => {
  const bare = await listen({ app, port: 0, host: "127.0.0.1" })
  const { status, body } = await ask("/", { port: bare.port })
  expect([status, body]).toEqual([503, expect.stringContaining("npm run build:web")])
  await bare.close()
})

describe("hearsay serve", () => {
  const MAIN = join(import.meta.dirname, "../cli/main.ts")
  const data = join(folder, "data")

  /** Starts it as a user does, and waits until it listens. */
  async function started(
    ...args: string[]
  ): Promise<{ child: ChildProcess; told: string; address: string; ended: Promise<number | null> }> {
    const child = spawn(process.execPath, [MAIN, "serve", "--port", "0", "--data", data, ...args], {
      env: { ...process.env, DATABASE_URL: "" },
    })
    const ended = new Promise<number | null>((done) => child.on("close", done))
    let told = ""
    child.stdout.setEncoding("utf8").on("data", (chunk) => {
      told += chunk
    })
    await vi.waitFor(() => expect(told).toContain("Ctrl-C"), 100_000)
    return { child, told, address: /http:\/\/localhost:\d+/.exec(told)?.[0] as string, ended }
  }

  test("says where it listens and for whom, makes the editor by a link, and stops when it is told to", async () => {
    const first = await started("--bare", "--sign-in")
    expect(first.told).toContain("for this machine alone")
    expect(first.told).toContain("need an account")
    const token = /join\?token=([\w-]+)/.exec(first.told)?.[1]
    const join = { token, name: "maren", password: "nobody guesses these words" }
    const init = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(join) }
    const joined = await fetch(`${first.address}/api/v1/accounts`, init)
    const cookie = joined.headers.getSetCookie()[0]?.split(";")[0] as string
    // Somebody listens to events for ever: it stops all the same.
    const listening = fetch(`${first.address}/api/v1/events`, { headers: { cookie } })
    expect((await listening).status).toBe(200)
    first.child.kill("SIGTERM")
    expect(await first.ended).toBe(0)

    const second = await started("--bare", "--sign-in")
    expect(second.told).not.toContain("join?token")
    const me = await (await fetch(`${second.address}/api/v1/me`, { headers: { cookie } })).json()
    expect(me).toMatchObject({ person: { name: "maren", role: "editor" } })
    second.child.kill("SIGINT")
    expect(await second.ended).toBe(0)
  })
})
