import { afterAll, beforeAll, expect, test } from "vitest"
import { freshStore } from "../../../test/fresh-store.ts"
import { SHAPE } from "../../../test/sample.ts"
import { createRules } from "../../extract/rules.ts"
import type { Store } from "../../store/store.ts"
import type { Accounts, Role } from "../accounts/accounts.ts"
import { createApp } from "../app.ts"

let store: Store
let app: ReturnType<typeof createApp>

/** Who asks is told by a header: signing in is tried elsewhere. */
const who = async (headers: Headers) => {
  const [name, role] = (headers.get("x-person") ?? "").split(" ")
  return name ? { id: `id-${name}`, name, role: role as Role } : undefined
}

beforeAll(async () => {
  store = await freshStore()
  await store.keep({ ...SHAPE, outlet: "Channel Nine" })
  const rules = createRules()
  const accounts = { who } as Accounts
  app = createApp({ store, accounts, clock: () => new Date("2026-03-10T12:00:00Z"), extractor: async () => rules })
}, 60_000)
afterAll(() => store?.close())

async function ask(person: string, method: string, path: string, body?: unknown) {
  const answer = await app.request(`http://localhost/api/v1${path}`, {
    method,
    headers: { "x-person": person, ...(body !== undefined && { "content-type": "application/json" }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  return { status: answer.status, body: text.startsWith("{") ? JSON.parse(text) : text, headers: answer.headers }
}
const IDA = "ida contributor"
const OTTO = "otto contributor"
const EDDA = "edda editor"
const NOBODY = ""
const post = (slug: string, more: object = {}) => ({
  slug,
  title: "Pier to close",
  body: "<p>The pier closes.</p>",
  ...more,
})

test("a report without a headline is not published: it is told what would do", async () => {
  await ask(IDA, "PUT", "/posts/bare?base=0", post("bare", { title: " " }))
  expect(await ask(EDDA, "POST", "/posts/bare/move", { state: "published" })).toMatchObject({
    status: 422,
    body: { detail: "A report is published under a headline, and this one has none: write one first." },
  })
  expect(await ask(EDDA, "GET", "/posts/bare")).toMatchObject({ body: { state: "draft", revision: 1 } })
})

test("a contributor writes and hands in, an editor publishes, everybody reads", async () => {
  const saved = await ask(IDA, "PUT", "/posts/p1?base=0", post("pier-to-close"))
  expect(saved).toMatchObject({ status: 200, body: { state: "draft", revision: 1 } })
  expect((await ask(NOBODY, "GET", "/posts/p1")).status).toBe(404)
  expect(await ask(IDA, "POST", "/posts/p1/move", { state: "review" })).toMatchObject({ body: { state: "review" } })
  expect(await ask(IDA, "POST", "/posts/p1/move", { state: "published" })).toMatchObject({ status: 403 })
  expect(await ask(EDDA, "POST", "/posts/p1/move", { state: "published" })).toMatchObject({
    body: { state: "published" },
  })
  expect(await ask(NOBODY, "GET", "/posts/pier-to-close")).toMatchObject({ status: 200, body: { id: "p1" } })
  expect((await ask(NOBODY, "GET", "/posts")).body.items.map(({ id }: { id: string }) => id)).toEqual(["p1"])
  // From here on it is the editor's.
  expect(await ask(IDA, "PUT", "/posts/p1?base=3", post("pier-to-close"))).toMatchObject({ status: 403 })
})

test("another contributor's draft is not to be changed, nor an old revision to be built upon", async () => {
  await ask(IDA, "PUT", "/posts/p2?base=0", post("ferry"))
  expect(await ask(OTTO, "PUT", "/posts/p2?base=1", post("ferry"))).toMatchObject({ status: 403 })
  expect(await ask(EDDA, "PUT", "/posts/p2?base=1", post("ferry", { title: "Ferry" }))).toMatchObject({ status: 200 })
  expect(await ask(IDA, "PUT", "/posts/p2?base=1", post("ferry"))).toMatchObject({
    status: 409,
    body: { code: "conflict" },
  })
  expect((await ask(IDA, "GET", "/posts/p2/revisions")).body.items).toHaveLength(2)
  expect(await ask(NOBODY, "GET", "/posts/p2/revisions")).toMatchObject({ status: 401 })
})

test("saving publishes nothing, whatever is sent", async () => {
  expect(await ask(EDDA, "PUT", "/posts/p3?base=0", post("sly", { state: "published" }))).toMatchObject({ status: 400 })
  expect(await ask(EDDA, "PUT", "/posts/p3?base=0", post("../sly"))).toMatchObject({
    status: 400,
    body: { code: "bad-slug" },
  })
  expect((await ask(EDDA, "GET", "/posts/p3")).status).toBe(404)
})

test("a private post is nobody's but the newsroom's, in lists, searches and by itself", async () => {
  await ask(
    EDDA,
    "PUT",
    "/posts/p4?base=0",
    post("hush", { access: "private", title: "Hush walrus", topics: ["secret"] }),
  )
  await ask(EDDA, "POST", "/posts/p4/move", { state: "published" })
  expect((await ask(NOBODY, "GET", "/posts/hush")).status).toBe(404)
  for (const query of ["words=walrus", "topic=secret", "state=draft", "state=published"])
    expect(JSON.stringify((await ask(NOBODY, "GET", `/posts?${query}`)).body), query).not.toContain("walrus")
  expect((await ask(IDA, "GET", "/posts?words=walrus")).body.items).toHaveLength(1)
})

test("what is typed is kept for its writer alone", async () => {
  expect(await ask(IDA, "PUT", "/posts/p5/draft?base=0", post("typing"))).toMatchObject({ status: 204 })
  expect(await ask(IDA, "GET", "/posts/p5/draft")).toMatchObject({ body: { base: 0, post: { slug: "typing" } } })
  expect(await ask(OTTO, "GET", "/posts/p5/draft")).toMatchObject({ status: 404 })
})

test("a correction is the editor's to tell, and everybody's to read", async () => {
  const what = { kind: "correction", what: "It closes in May.", because: "We had misread the plan." }
  expect(await ask(IDA, "POST", "/posts/p1/amendments", what)).toMatchObject({ status: 403 })
  expect(await ask(EDDA, "POST", "/posts/p1/amendments", what)).toMatchObject({ status: 201, body: { by: "edda" } })
  expect((await ask(NOBODY, "GET", "/posts/p1/amendments")).body.items).toMatchObject([what])
  expect((await ask(NOBODY, "GET", "/amendments.csv")).body).toContain("It closes in May.")
})

test("somebody's profile is theirs and the editor's", async () => {
  expect(await ask(IDA, "PUT", "/profiles/ida", { slug: "ida", name: "Ida Lund" })).toMatchObject({
    body: { hasAccount: true },
  })
  expect(await ask(OTTO, "PUT", "/profiles/ida", { slug: "ida", name: "Otto was here" })).toMatchObject({ status: 403 })
  expect(await ask(IDA, "PUT", "/profiles/second", { slug: "second", name: "Ida again" })).toMatchObject({
    status: 403,
  })
  expect(await ask(NOBODY, "GET", "/profiles/ida")).toMatchObject({ body: { name: "Ida Lund" } })
  expect(JSON.stringify((await ask(NOBODY, "GET", "/profiles")).body)).not.toContain("id-ida")
  expect((await ask(IDA, "GET", "/profiles")).body.items).toMatchObject([{ id: "ida", mine: true }])
  expect(JSON.stringify((await ask(EDDA, "GET", "/profiles")).body)).not.toContain("mine")
})

test("a picture is one by its bytes, whatever its name says", async () => {
  const send = async (bytes: Uint8Array<ArrayBuffer>, name: string) => {
    const form = new FormData()
    form.set("file", new File([bytes], name, { type: "image/png" }))
    form.set("alternative", "A dot")
    const request = { method: "POST", headers: { "x-person": IDA }, body: form }
    const answer = await app.request("http://localhost/api/v1/images", request)
    return { status: answer.status, body: await answer.json() }
  }
  const png = new Uint8Array(Buffer.from(DOT, "base64"))
  const kept = await send(png, "../../etc/dot<script>.png")
  expect(kept).toMatchObject({ status: 201, body: { width: 1, height: 1, name: "dot-script-.png" } })
  const shown = await app.request(`http://localhost/api/v1/images/${kept.body.id}`)
  expect(shown.headers.get("content-type")).toBe("image/png")
  expect(new Uint8Array(await shown.arrayBuffer())).toEqual(png)
  const words = new TextEncoder().encode("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")
  expect(await send(words, "dot.png")).toMatchObject({ status: 415, body: { code: "no-image" } })
})
const DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="

test("the desk reads a draft, and asks what an editor would", async () => {
  const text = "Ilse Brandt claimed that the pier was old.\n\nIt will reportedly close."
  const { body } = await ask(IDA, "POST", "/desk/look", { text })
  expect(body.ledger.attributions).toMatchObject([{ speaker: "Ilse Brandt" }])
  expect(body.findings.map(({ code }: { code: string }) => code)).toEqual(["loaded-word", "no-source"])
  expect(await ask(NOBODY, "POST", "/desk/look", { text })).toMatchObject({ status: 401 })
})

test("a tied sentence is compared with its row; what is gone is told", async () => {
  const row = SHAPE.attributions[0]?.id as string
  const text = "Somebody said something to us."
  const tie = { exact: text, prefix: "", suffix: "", report: SHAPE.id, version: 1, row }
  const { body } = await ask(IDA, "POST", "/desk/look", { text, ties: [tie, { ...tie, row: "gone" }] })
  expect(body.findings.map(({ code }: { code: string }) => code)).toContain("second-hand")
  expect(body.lost).toMatchObject([{ code: "no-row" }])
})

test("the public site shows what is public, for people and for machines", async () => {
  await ask(IDA, "PUT", "/profiles/ida", { slug: "ida", name: "Ida Lund", biography: "<script>x</script>Writes." })
  const body = "<p>The pier closes, Ilse Brandt said.</p><script>alert(1)</script>"
  await ask(EDDA, "PUT", "/posts/p9?base=0", post("open-pier", { body, contributors: ["ida"], topics: ["harbour"] }))
  expect((await ask(NOBODY, "GET", "/site/posts/open-pier")).status).toBe(404)
  await ask(EDDA, "POST", "/posts/p9/move", { state: "published" })
  const page = await ask(NOBODY, "GET", "/site/posts/open-pier")
  expect(page.body).toMatchObject({
    html: "<p>The pier closes, Ilse Brandt said.</p>",
    contributors: [{ name: "Ida Lund", biography: "Writes." }],
    jsonLd: { "@type": "ReportageNewsArticle" },
  })
  for (const form of ["rss", "atom", "json"]) {
    const feed = await ask(NOBODY, "GET", `/site/feed/${form}`)
    expect(feed.headers.get("content-type"), form).toContain(form === "json" ? "feed+json" : form)
    const words = JSON.stringify(feed.body)
    expect(words, form).toContain("open-pier")
    expect(words, form).not.toMatch(/walrus|hush|ferry/i)
  }
  expect(JSON.stringify((await ask(NOBODY, "GET", "/site/feed/rss?topic=harbour")).body)).toContain("open-pier")
  const map = await ask(NOBODY, "GET", "/site/sitemap.xml")
  expect(map.body).toContain("/news/open-pier</loc>")
  expect(map.body).not.toContain("hush")
  expect((await ask(NOBODY, "GET", "/site/news-sitemap.xml")).body).toContain("open-pier")
})

test("what is published is read, and an edit is read again", async () => {
  const asked = async () => (await store.jobs.list({ kind: "read" })).items.map(({ payload }) => payload)
  const before = (await asked()).length
  await ask(EDDA, "PUT", "/posts/p9?base=2", post("open-pier", { body: "<p>The pier opens, she said.</p>" }))
  expect((await asked()).slice(before)).toMatchObject([
    { text: "The pier opens, she said.", url: "http://127.0.0.1:8420/news/open-pier", outlet: "Hearsay" },
  ])
})
