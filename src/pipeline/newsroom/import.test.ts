import { afterAll, beforeAll, expect, test } from "vitest"
import { freshStore } from "../../../test/fresh-store.ts"
import type { Store } from "../../store/store.ts"
import { importFrom } from "./import.ts"
import type { ImportReport } from "./report.ts"

let store: Store
beforeAll(async () => {
  store = await freshStore()
}, 120_000)
afterAll(() => store.close())

const NAMES = ["archive", "by", "corrections", "search", "topics"]

const item = (name: string, number: number, link: string, status = "publish") =>
  `<item><title>About the ${name}</title><link>https://quay.example${link}</link><wp:post_id>${number}</wp:post_id>
<wp:post_date_gmt>2019-03-04 10:00:00</wp:post_date_gmt><wp:post_name>${name}</wp:post_name><wp:status>${status}</wp:status>
<wp:post_type>post</wp:post_type><content:encoded>The ${name} is late, Ida Brandt said.</content:encoded></item>`
const WXR = `<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>The Quay</title>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://quay.example</wp:base_blog_url>
${NAMES.map((name, i) => item(name, 10 + i, `/2019/03/${name}/`)).join("\n")}
${item("about", 20, "/about/")}
${item("hush", 21, "/2019/03/hush/", "private")}
</channel></rss>`
const GHOST = JSON.stringify({
  db: [
    {
      data: {
        posts: [
          {
            id: "g1",
            title: "Topics",
            slug: "topics",
            html: "<p>Late.</p>",
            status: "published",
            visibility: "public",
          },
        ],
      },
    },
  ],
})

const take = (file: string, write = true): Promise<ImportReport> =>
  importFrom({
    open: async function* () {
      yield Buffer.from(file)
    },
    newsroom: store.newsroom,
    write,
    hide: (words) => words,
    now: new Date("2026-03-10T12:00:00Z"),
  })
const told = ({ notes }: ImportReport) =>
  notes.filter(({ what }) => /addresses/i.test(what)).map(({ how, count, examples }) => ({ how, count, examples }))

test("a post whose address is a page of the site gets another one, which is told before and leads on from the old one", async () => {
  const expected = [
    { how: "changes", count: 5, examples: ["archive -> archive-2", "by -> by-2", "corrections -> corrections-2"] },
    { how: "lost", count: 1, examples: ["/about/"] },
  ]
  expect(told(await take(WXR, false))).toEqual(expected)
  expect(told(await take(WXR))).toEqual(expected)
  for (const name of NAMES) {
    expect(await store.newsroom.postBySlug(name)).toBeUndefined()
    expect(await store.newsroom.postBySlug(`${name}-2`)).toMatchObject({ title: `About the ${name}` })
    expect(await store.newsroom.redirected(`/2019/03/${name}/`)).toBe(`/${name}-2`)
  }
  expect(await store.newsroom.postBySlug("about")).toMatchObject({ title: "About the about" })
})

test("Ghost's too; an address that another import took is not taken again", async () => {
  expect(told(await take(GHOST))).toMatchObject([{ how: "changes", count: 1, examples: ["Topics"] }])
  expect(await store.newsroom.postBySlug("topics-3")).toMatchObject({ title: "Topics" })
  expect(await store.newsroom.redirected("/topics/")).toBe("/topics-3")
})
