import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { writeWxr } from "../src/exchange/wordpress/index.ts"
import { everyPage, importFrom } from "../src/pipeline/newsroom/import.ts"
import { leavingFrom } from "../src/pipeline/newsroom/leaving.ts"
import { createApp } from "../src/server/app.ts"
import type { Store } from "../src/store/store.ts"
import { freshStore } from "../test/fresh-store.ts"
import { differences } from "./compare-wxr.ts"
import { madeWxr, SECRET } from "./made-wxr.ts"

const SIZE = { posts: 40, replies: 300 }
const clock = () => new Date("2026-03-10T12:00:00Z")
const SITE = { name: "The Quay", origin: "https://quay.example", language: "en" }

async function* bytes(): AsyncGenerator<Uint8Array> {
  for (const piece of madeWxr(SIZE)) yield Buffer.from(piece)
}
async function* words(): AsyncGenerator<string> {
  yield* madeWxr(SIZE)
}

describe("a made-up WordPress export", () => {
  let store: Store
  const take = (write: boolean) =>
    importFrom({ open: bytes, newsroom: store.newsroom, write, hide: (address) => `h-${address.length}`, now: clock() })
  const dump = async () => {
    const lines: string[] = []
    for await (const line of store.backUp()) lines.push(line)
    return lines.slice(1, -1)
  }

  beforeAll(async () => {
    store = await freshStore({ clock })
  }, 60_000)
  afterAll(() => store?.close())

  test("a dry run tells what would come, and writes nothing", async () => {
    const before = await dump()
    const report = await take(false)
    expect(report).toMatchObject({ system: "wordpress", posts: { new: SIZE.posts, here: 0 }, profiles: { new: 11 } })
    expect(await dump()).toEqual(before)
  }, 60_000)

  test("what comes is what was told, and the same again changes nothing", async () => {
    const told = await take(false)
    expect(await take(true)).toEqual(told)
    const once = await dump()
    expect(await take(true)).toMatchObject({ posts: { new: 0, here: SIZE.posts }, replies: { new: 0 } })
    expect(await dump()).toEqual(once)
    expect(once.join("")).toContain(SECRET)
    expect(once.join("")).not.toMatch(/@(?:mail|quay)\.example|203\.0\.113/)
  }, 120_000)

  test("nothing that was not public is seen by a reader: lists, searches, feeds, maps, old addresses, replies", async () => {
    const app = createApp({ store, clock })
    const get = async (path: string) => (await app.request(`http://localhost/api/v1${path}`)).text()
    const list = await get("/posts?limit=100")
    const items = JSON.parse(list).items as { id: string; slug: string }[]
    expect(items.length).toBeGreaterThan(5)
    const paths = [
      `/posts?words=${SECRET}`,
      ...["rss", "atom", "json"].map((form) => `/site/feed/${form}`),
      ...["/site/sitemap.xml", "/site/news-sitemap.xml", "/profiles", "/amendments"],
      ...items.flatMap(({ id, slug }) => [`/posts/${id}/replies`, `/site/posts/${encodeURIComponent(slug)}`]),
    ]
    for (const text of [list, ...(await Promise.all(paths.map(get)))]) expect(text).not.toContain(SECRET)
    const shown = new Set(items.map(({ id }) => id))
    for await (const { id, slug, state } of everyPage((page) => store.newsroom.posts({}, page))) {
      if (shown.has(id)) continue
      for (const path of [
        `/posts/${id}`,
        `/posts/${encodeURIComponent(slug)}`,
        `/site/posts/${encodeURIComponent(slug)}`,
      ])
        expect((await app.request(`http://localhost/api/v1${path}`)).status, `${state} ${path}`).toBe(404)
    }
    for (const { from, to } of await store.newsroom.redirects()) {
      const target = items.some(({ slug }) => to === `/${slug}`)
      expect((await store.newsroom.redirected(from)) !== undefined, `${from} -> ${to}`).toBe(target)
    }
  }, 120_000)

  test("nothing that came runs in a reader's browser", async () => {
    const app = createApp({ store, clock })
    const get = async (path: string) => (await app.request(`http://localhost/api/v1${path}`)).json()
    const { items } = await get("/posts?limit=100")
    const html: string[] = []
    for (const { id, slug } of items) {
      html.push((await get(`/site/posts/${encodeURIComponent(slug)}`)).html)
      for (const reply of (await get(`/posts/${id}/replies`)).items) html.push(reply.html, reply.url ?? "")
    }
    expect(html.length).toBeGreaterThan(100)
    for (const each of html) expect(each).not.toMatch(/<(?:script|iframe|img)|\son\w+=|javascript:/i)
  }, 120_000)

  test("it goes out as it came, but for what tells who its readers are", async () => {
    const leaving = await leavingFrom(store.newsroom, SITE, clock())
    const found = await differences(words(), writeWxr(leaving))
    expect(found.map(({ field }) => field.replace(/^item > wp:comment > /, "")).sort()).toEqual([
      "wp:author > wp:author_display_name",
      "wp:author > wp:author_email",
      "wp:author > wp:author_login",
      "wp:comment_author_IP",
      "wp:comment_author_email",
      "wp:commentmeta akismet_as_submitted > wp:meta_key",
      "wp:commentmeta akismet_as_submitted > wp:meta_value",
    ])
  }, 120_000)

  test("what is written here goes out, and what was changed here goes out changed", async () => {
    const { newsroom } = store
    const [post] = (await newsroom.posts({ public: true }, { limit: 1 })).items
    if (!post) throw new Error("There is none.")
    const held = await newsroom.post(post.id)
    if (!held) throw new Error("There is none.")
    await newsroom.save({ ...held, title: "Mended ]]> title", topics: ["Ferry & co"] }, "edda", held.revision)
    const amendment = {
      id: "a1",
      post: post.id,
      kind: "correction",
      what: "It was May.",
      at: clock().toISOString(),
      by: "edda",
    } as const
    await newsroom.amend(amendment)
    await newsroom.save({ ...held, id: "own", slug: "own-post", origin: undefined } as never, "edda", 0)
    const out: string[] = []
    for await (const piece of writeWxr(await leavingFrom(newsroom, SITE, clock()))) out.push(piece)
    const other = await freshStore({ clock })
    await importFrom({
      open: async function* () {
        yield Buffer.from(out.join(""))
      },
      newsroom: other.newsroom,
      write: true,
      hide: (address) => address,
      now: clock(),
    })
    expect(await other.newsroom.post(post.id)).toMatchObject({ title: "Mended ]]> title", topics: ["Ferry & co"] })
    expect((await other.newsroom.amendments(post.id)).items).toEqual([amendment])
    expect(await other.newsroom.post("own")).toMatchObject({ slug: "own-post", body: held.body })
    await other.close()
  }, 120_000)
})
