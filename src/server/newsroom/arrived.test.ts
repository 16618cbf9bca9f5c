import { afterAll, beforeAll, expect, test } from "vitest"
import { freshStore } from "../../../test/fresh-store.ts"
import { createRules } from "../../extract/rules.ts"
import { importFrom } from "../../pipeline/newsroom/import.ts"
import { work } from "../../pipeline/work.ts"
import type { Store } from "../../store/store.ts"
import { readArrived } from "./due.ts"

let store: Store
beforeAll(async () => {
  store = await freshStore()
}, 120_000)
afterAll(() => store.close())

const item = (name: string, number: number, status = "publish") =>
  `<item><title>${name}</title><link>https://quay.example/${name}/</link><wp:post_id>${number}</wp:post_id>
<wp:post_date_gmt>2019-03-04 10:00:00</wp:post_date_gmt><wp:post_name>${name}</wp:post_name><wp:status>${status}</wp:status>
<wp:post_type>post</wp:post_type><content:encoded>The ${name} will close, harbour master Ida Brandt said.</content:encoded></item>`
const WXR = `<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>The Quay</title>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://quay.example</wp:base_blog_url>
${item("pier", 1)}${item("ferry", 2)}${item("walrus", 3, "private")}${item("draft", 4, "draft")}</channel></rss>`

async function imported(): Promise<void> {
  const open = async function* () {
    yield Buffer.from(WXR)
  }
  const now = new Date("2026-03-10T12:00:00Z")
  await importFrom({ open, newsroom: store.newsroom, write: true, hide: (words) => words, now })
}

const world = () => ({ store, clock: () => new Date() })
const reads = async () => (await store.jobs.list({ kind: "read" })).items.map(({ payload }) => payload)

test("what is imported and public gets its ledger, by itself and once; what is not public gets none", async () => {
  await imported()
  expect(await reads()).toEqual([])
  await readArrived(world())
  const asked = await reads()
  expect(asked).toMatchObject([
    { title: "pier", url: "http://127.0.0.1:8420/news/pier", outlet: "Hearsay", published: "2019-03-04T10:00:00.000Z" },
    { title: "ferry", url: "http://127.0.0.1:8420/news/ferry" },
  ])
  await imported()
  await readArrived(world())
  expect(await reads()).toEqual(asked)
  expect(JSON.stringify(asked)).not.toMatch(/walrus|draft/)

  const stop = new AbortController()
  const doors = { open: async () => ({ bytes: new Uint8Array() }), extractor: async () => createRules() }
  const worker = work(store, doors, { signal: stop.signal, idle: 20 })
  await expect.poll(async () => (await store.jobs.counts()).done, { timeout: 30_000 }).toBe(4)
  stop.abort()
  await worker.done
  const ledger = await store.ledger("http://127.0.0.1:8420/news/pier")
  expect(ledger?.attributions).toMatchObject([{ speaker: "Ida Brandt" }])
}, 60_000)

test("a post that was withdrawn before its turn is not read", async () => {
  const { id, ...post } = (await store.newsroom.postBySlug("pier")) as NonNullable<
    Awaited<ReturnType<typeof store.newsroom.postBySlug>>
  >
  const late = { ...post, id: "late", slug: "late", body: "<p>Late.</p>" }
  await store.newsroom.arrive({ post: late, replies: [], amendments: [], paths: [] }, "import")
  await store.newsroom.move("late", "withdrawn", "edda")
  const before = await reads()
  await readArrived(world())
  expect(await reads()).toEqual(before)
  expect(await store.jobs.counts()).toMatchObject({ waiting: 0 })
})
