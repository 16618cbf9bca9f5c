import { afterAll, beforeAll, expect, test } from "vitest"
import { freshStore } from "../../../test/fresh-store.ts"
import type { Store } from "../../store/store.ts"
import type { Accounts } from "../accounts/accounts.ts"
import { createApp } from "../app.ts"

let store: Store
let app: ReturnType<typeof createApp>
const clock = () => new Date("2026-03-10T12:00:00Z")

beforeAll(async () => {
  store = await freshStore({ clock })
  const accounts = { who: async (headers: Headers) => (headers.has("x-editor") ? EDDA : undefined) } as Accounts
  const own = async (name: string) => (name === "robots.txt" ? "User-agent: *\nDisallow: /" : undefined)
  app = createApp({ store, accounts, clock, own })
  const biography = "<p>Writes <em>of ferries</em>.</p><script>alert(1)</script>"
  await put("/profiles/ida", { slug: "ida-lund", name: "Ida Lund", biography })
  for (const [id, more] of [
    ["quay", { contributors: ["ida"], topics: ["harbour"] }],
    ["hush", { contributors: ["ida"], topics: ["harbour"], access: "private" }],
  ] as const) {
    await put(`/posts/${id}?base=0`, { slug: id, title: `The ${id}`, body: "<p>Walrus.</p>", ...more })
    await put(`/posts/${id}/move`, { state: "published" }, "POST")
  }
  for (const id of ["quay", "hush"])
    await put(`/posts/${id}/amendments`, { kind: "correction", what: `It was the ${id}.` }, "POST")
}, 60_000)
afterAll(() => store?.close())

const EDDA = { id: "edda", name: "edda", role: "editor" } as const
const put = (path: string, body: object, method = "PUT") =>
  app.request(`http://localhost/api/v1${path}`, {
    method,
    headers: { "x-editor": "1", "content-type": "application/json" },
    body: JSON.stringify(body),
  })
const get = async (path: string) => (await app.request(`http://localhost/api/v1${path}`)).json()

test("lists hold what is public, without bodies, with the names of who wrote it", async () => {
  const line = { slug: "quay", title: "The quay", contributors: [{ name: "Ida Lund", slug: "ida-lund" }] }
  for (const query of [
    "",
    "?contributor=ida-lund",
    "?topic=harbour",
    "?words=walrus",
    "?from=2026-03&before=2026-04",
  ]) {
    const { items } = await get(`/site/posts${query}`)
    expect(items, query).toMatchObject([line])
    expect(JSON.stringify(items)).not.toMatch(/Walrus|hush/)
  }
  expect((await get("/site/posts?contributor=nobody")).code).toBe("not-found")
})

test("topics and months are counted over what is public", async () => {
  expect(await get("/site/shelves")).toEqual({
    topics: [{ topic: "harbour", posts: 1 }],
    months: [{ month: "2026-03", posts: 1 }],
    contributors: [{ name: "Ida Lund", slug: "ida-lund" }],
  })
})

test("a correction is told with its post, and none of a post that is not public", async () => {
  expect((await get("/site/amendments")).items).toMatchObject([{ title: "The quay", slug: "quay", kind: "correction" }])
})

test("a biography is clean", async () => {
  expect(await get("/site/contributors/ida-lund")).toMatchObject({ biography: "<p>Writes <em>of ferries</em>.</p>" })
})

test("a contributor's feed and a topic's have addresses of their own", async () => {
  const feed = async (query: string) => (await app.request(`http://localhost/api/v1/site/feed/json?${query}`)).json()
  expect(await feed("contributor=ida-lund")).toMatchObject({
    title: "Ida Lund · Hearsay",
    home_page_url: "http://127.0.0.1:8420/news/by/ida-lund",
    feed_url: "http://127.0.0.1:8420/news/by/ida-lund/feed.json",
  })
  expect((await feed("topic=harbour")).feed_url).toBe("http://127.0.0.1:8420/news/topics/harbour/feed.json")
})

test("no post stands where a page of the site is", async () => {
  const answer = await put("/posts/taken?base=0", { slug: "archive", title: "No", body: "<p>No.</p>" })
  expect([answer.status, (await answer.json()).code]).toEqual([400, "bad-slug"])
})

test("the owner's own robots.txt stands in for the site's", async () => {
  const file = (name: string) => app.request(`http://localhost/api/v1/site/files/${name}`)
  expect(await (await file("robots.txt")).text()).toContain("Disallow: /")
  expect((await file("llms.txt")).status).toBe(404)
  expect((await file("..%2Fserver.json")).status).toBe(400)
})
