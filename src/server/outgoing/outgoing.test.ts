import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { SMTPServer } from "smtp-server"
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest"
import { freshStore } from "../../../test/fresh-store.ts"
import { createRules } from "../../extract/rules.ts"
import { request } from "../../ingest/index.ts"
import { type Progress, work } from "../../pipeline/work.ts"
import type { Store } from "../../store/store.ts"
import type { Accounts, Role } from "../accounts/accounts.ts"
import { createApp } from "../app.ts"
import type { World } from "../world.ts"
import { othersOf } from "./others.ts"
import { type Outgoing, outgoingOf } from "./outgoing.ts"

vi.setConfig({ testTimeout: 120_000 })

/** A mail server, and one that stands for Akismet, IndexNow and a hub: real ones, on this machine. */
const letters: { readonly to: readonly string[]; readonly text: string }[] = []
const asked: { readonly path: string; readonly type: string; readonly body: string }[] = []
const answers = { mail: 250, status: 200, body: "false" }
let post: SMTPServer
let web: Server
let mailAt: string
let webAt: string

beforeAll(async () => {
  post = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ["AUTH", "STARTTLS"] },
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on("data", (part: Buffer) => parts.push(part))
      stream.on("end", () => {
        if (answers.mail !== 250) return done(Object.assign(new Error("not now"), { responseCode: answers.mail }))
        const to = session.envelope.rcptTo.map(({ address }) => address)
        letters.push({ to, text: Buffer.concat(parts).toString() })
        done()
      })
    },
  })
  web = createServer((request, answer) => {
    let body = ""
    request.on("data", (part) => {
      body += part
    })
    request.on("end", () => {
      asked.push({ path: request.url ?? "", type: request.headers["content-type"] ?? "", body })
      answer.writeHead(answers.status).end(answers.body)
    })
  })
  await new Promise<void>((ready) => web.listen(0, "127.0.0.1", ready))
  await new Promise<void>((ready) => void post.listen(0, "127.0.0.1", ready))
  webAt = `http://127.0.0.1:${(web.address() as AddressInfo).port}`
  mailAt = `smtp://127.0.0.1:${(post.server.address() as AddressInfo).port}`
})
afterAll(async () => {
  web.close()
  await new Promise<void>((closed) => post.close(closed))
})

const PEOPLE = [
  { id: "id-edda", role: "editor", email: "edda@quay.example" },
  { id: "id-ida", role: "contributor", email: "ida@quay.example" },
  { id: "id-omar", role: "contributor", email: "omar@quay.example" },
] as const
const SITE = { name: "Quay Post", origin: "https://quay.example", base: "/news", language: "en" }
let now = new Date("2026-03-10T12:01:00Z")
let store: Store
let app: ReturnType<typeof createApp>
let told: Progress[] = []
let stop = new AbortController()
let worker: ReturnType<typeof work>

/** A newsroom with one public post of Ida's, that tells others what is set. */
async function open(set: Partial<Outgoing>): Promise<void> {
  const outgoing: Outgoing = { request: (to, options) => request(to, { ...options, allowPrivate: true }), ...set }
  const clock = () => now
  store = await freshStore({ clock })
  const who = async (headers: Headers) => {
    const [name, role] = (headers.get("x-person") ?? "").split(" ")
    return name ? { id: `id-${name}`, name, role: role as Role } : undefined
  }
  const world: World = { store, clock, site: SITE, accounts: { who } as Accounts, secret: "s", outgoing }
  app = createApp(world)
  told = []
  stop = new AbortController()
  const doors = { open: async () => ({ bytes: new Uint8Array() }), extractor: async () => createRules() }
  const others = othersOf(world, async () => PEOPLE)
  worker = work(store, doors, { signal: stop.signal, idle: 20, others, tell: (progress) => told.push(progress) })
  await ask("ida contributor", "PUT", "/profiles/ida", { slug: "ida", name: "Ida Lund" })
  const pier = { slug: "pier", title: "Pier\nto close", body: "<p>It closes.</p>", contributors: ["ida"] }
  await ask("edda editor", "PUT", "/posts/p1?base=0", pier)
}
beforeEach(() => {
  now = new Date("2026-03-10T12:01:00Z")
  letters.length = asked.length = 0
  Object.assign(answers, { mail: 250, status: 200, body: "false" })
})
afterEach(async () => {
  stop.abort()
  await worker.done
  await store.close()
})

async function ask(person: string, method: string, path: string, body?: unknown) {
  const headers = { "x-person": person, ...(body !== undefined && { "content-type": "application/json" }) }
  const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) }
  const answer = await app.request(`http://localhost/api/v1${path}`, init, {
    caller: { address: "192.0.2.7", here: false },
  })
  const text = await answer.text()
  return { status: answer.status, headers: answer.headers, body: text.startsWith("{") ? JSON.parse(text) : text }
}
const publish = (state = "published") => ask("edda editor", "POST", "/posts/p1/move", { state })
const reply = (name: string, body: string) => ask("", "POST", "/posts/p1/replies", { name, body, email: "u@r.example" })
const later = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000)
}
const until = (holds: () => unknown) =>
  vi.waitFor(() => expect(holds()).toBeTruthy(), { timeout: 60_000, interval: 20 })
/** Without what another test's Akismet is still asked. */
const pinged = () => asked.filter(({ path }) => path === "/indexnow" || path === "/hub")
const ended = (kind: string, state: Progress["state"]) =>
  told.filter((one) => one.state === state && "job" in one && one.job.kind === kind)

test("nothing is told to anybody unless it is set", async () => {
  await open({})
  await publish()
  await reply("Ulla", "And the ferry?")
  later(60)
  const { items } = await store.jobs.list()
  expect(items.map(({ kind }) => kind)).toEqual(["read"])
  expect([letters, asked]).toEqual([[], []])
  expect((await ask("", "GET", "/site/indexnow-key.txt")).status).toBe(404)
  expect((await ask("", "GET", "/site/feed/atom")).headers.get("link")).toBe(null)
})

test("a letter tells editors and the post's contributor which replies wait, one for all of five minutes", async () => {
  await open({ mail: { url: mailAt, from: "Quay Post <desk@quay.example>" } })
  await publish()
  await reply("Ulla\r\nBcc: x@evil.example", "And the <b>ferry</b>?")
  later(1)
  await reply("Per", "It is late.")
  const gone = (await reply("Spam", "Buy lamps")).body.reply.id
  await ask("edda editor", "POST", "/replies/moderate", { ids: [gone], state: "spam" })
  expect(letters).toEqual([])
  later(5)
  await until(() => letters.length === 2)
  expect(letters.map(({ to }) => to).sort()).toEqual([["edda@quay.example"], ["ida@quay.example"]])
  const { text } = letters[0] as (typeof letters)[0]
  expect(text).toContain("Subject: 2 replies wait: Pier to close")
  expect(text).toContain("Auto-Submitted: auto-generated")
  expect(text).toContain("https://quay.example/desk/replies")
  expect(text).toMatch(/UllaBcc: x@evil.example: And the <b>ferry<\/b>\?[\s\S]*Per: It is late\./)
  expect(text).not.toMatch(/^Bcc:|lamps|u@r.example/m)
  later(10)
  await reply("Åsa", "One more.")
  later(5)
  await until(() => letters.length === 4)
  expect(letters[3]?.text).not.toContain("Per")
})

test("a mail server that is out of order is tried again; what it refuses for good is given up", async () => {
  answers.mail = 451
  await open({ mail: { url: mailAt, from: "desk@quay.example", to: ["desk@quay.example"] } })
  await publish()
  expect((await reply("Ulla", "And the ferry?")).status).toBe(201)
  later(5)
  await until(() => ended("mail", "failed").length === 2)
  expect(ended("mail", "failed")).toMatchObject([{ final: false }, { final: false }])
  answers.mail = 250
  later(2)
  await until(() => letters.length === 2)
  answers.mail = 550
  await reply("Per", "Hm.")
  later(5)
  await until(() => ended("mail", "failed").length === 4)
  expect(ended("mail", "failed").at(-1)).toMatchObject({ final: true, code: "refused" })
})

test("Akismet is asked about a reply that waits, without its writer's e-mail, and sets spam apart", async () => {
  await open({ akismet: { key: "k3y", at: `${webAt}/1.1/comment-check` } })
  await publish()
  const good = (await reply("Ulla", "And the ferry?")).body.reply.id
  await until(() => asked.length === 1)
  answers.body = "true"
  const spam = (await reply("Lamp Larry", "Buy lamps")).body.reply.id
  await vi.waitFor(async () => expect((await store.newsroom.reply(spam))?.state).toBe("spam"), { timeout: 60_000 })
  expect((await store.newsroom.reply(good))?.state).toBe("pending")
  expect(await store.newsroom.moderations(spam)).toMatchObject([{ by: "akismet", became: "spam" }])
  expect(asked[0]?.type).toBe("application/x-www-form-urlencoded")
  expect(Object.fromEntries(new URLSearchParams(asked[0]?.body))).toEqual({
    ...{ api_key: "k3y", blog: "https://quay.example/news", blog_lang: "en", comment_type: "comment" },
    ...{ permalink: "https://quay.example/news/pier", user_ip: "192.0.2.7", comment_author: "Ulla" },
    ...{ comment_content: "And the ferry?", comment_date_gmt: "2026-03-10T12:01:00.000Z" },
  })
  expect(JSON.stringify((await store.jobs.list()).items)).not.toContain("192.0.2.7")
  expect((await ask("", "GET", "/site")).body).toMatchObject({ checks: "Akismet" })
})

test("an Akismet that is out of order changes nothing, and holds nobody up", async () => {
  Object.assign(answers, { status: 500, body: "" })
  await open({ akismet: { key: "k3y", at: `${webAt}/broken` } })
  await publish()
  const { status, body } = await reply("Ulla", "And the ferry?")
  expect(status).toBe(201)
  await until(() => asked.filter(({ path }) => path === "/broken").length === 2)
  expect((await store.newsroom.reply(body.reply.id))?.state).toBe("pending")
})

test("IndexNow and a hub are told what became public, was changed, or is no more; never of a draft", async () => {
  await open({ indexNow: { key: "key-of-8", at: `${webAt}/indexnow` }, hub: `${webAt}/hub` })
  later(2)
  await new Promise((done) => setTimeout(done, 200))
  expect(pinged()).toEqual([])
  await publish()
  later(1)
  await until(() => pinged().length === 2)
  const [search, hub] = ["/indexnow", "/hub"].map((path) => asked.find((one) => one.path === path))
  expect(JSON.parse(search?.body ?? "")).toEqual({
    ...{ host: "quay.example", key: "key-of-8", keyLocation: "https://quay.example/indexnow-key.txt" },
    urlList: ["https://quay.example/news/pier"],
  })
  const form = new URLSearchParams(hub?.body)
  expect(form.get("hub.mode")).toBe("publish")
  expect(form.getAll("hub.url")).toEqual(["rss", "atom", "json"].map((one) => `https://quay.example/news/feed.${one}`))
  await ask("edda editor", "POST", "/posts/p1/amendments", { kind: "correction", what: "It was May." })
  later(1)
  await until(() => pinged().length === 4)
  answers.status = 503
  await publish("withdrawn")
  later(1)
  // Both: what fails after the clock has moved on is not due again by then.
  await until(() => ended("indexnow", "failed").length === 1 && ended("websub", "failed").length === 1)
  expect(ended("indexnow", "failed")).toMatchObject([{ final: false }])
  answers.status = 202
  later(2)
  await until(() => ended("indexnow", "done").length === 3 && ended("websub", "done").length === 3)
  await publish("draft")
  later(2)
  expect((await store.jobs.list({ state: "waiting" })).items).toEqual([])
  expect((await ask("", "GET", "/site/indexnow-key.txt")).body).toBe("key-of-8")
  const feed = await ask("", "GET", "/site/feed/atom")
  expect(feed.headers.get("link")).toBe(`<${webAt}/hub>; rel="hub", <https://quay.example/news/feed.atom>; rel="self"`)
  expect(feed.body).toContain(`<link href="${webAt}/hub" rel="hub"/>`)
})

test("what is set by half, or cannot be, is refused when the server starts", () => {
  const set = (environment: object, origin?: string) => () => outgoingOf({ ...environment }, request, origin)
  expect(set({})()).toEqual({ request })
  expect(set({ HEARSAY_MAIL_URL: "smtp://m.example" })).toThrow(/HEARSAY_MAIL_FROM/)
  expect(set({ HEARSAY_MAIL_FROM: "a@b.example" })).toThrow(/HEARSAY_MAIL_URL/)
  expect(set({ HEARSAY_MAIL_URL: "http://m.example", HEARSAY_MAIL_FROM: "a@b.example" })).toThrow(/HEARSAY_MAIL_URL/)
  expect(set({ HEARSAY_INDEXNOW_KEY: "12345678" })).toThrow(/--origin/)
  expect(set({ HEARSAY_INDEXNOW_KEY: "short" }, "https://q.example")).toThrow(/8 to 128/)
  expect(set({ HEARSAY_WEBSUB_HUB: "ftp://h.example" }, "https://q.example")).toThrow(/HEARSAY_WEBSUB_HUB/)
  const mail = {
    HEARSAY_MAIL_URL: "smtp://m.example",
    HEARSAY_MAIL_FROM: "a@b.example",
    HEARSAY_MAIL_TO: "c@d.example, ",
  }
  expect(set(mail)().mail).toEqual({ url: "smtp://m.example", from: "a@b.example", to: ["c@d.example"] })
})

test("what is sent out goes to public addresses only, and is not led on", async () => {
  const sent = request(webAt, { body: "x" })
  await expect(sent).rejects.toMatchObject({ code: "private-address" })
  expect(asked.filter(({ body }) => body === "x")).toEqual([])
  let hops = 0
  const fetch = async () => {
    hops++
    return new Response("", { status: 307, headers: { location: "https://elsewhere.example/" } })
  }
  expect(await request("https://hub.example/", { body: "x", fetch })).toMatchObject({ status: 307 })
  expect(hops).toBe(1)
})
