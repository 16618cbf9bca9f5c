import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test } from "vitest"
import { publish } from "./publish.ts"

const HASH = "a".repeat(64)
const html = (body: string): [string, string] => ["text/html", `<!doctype html><title>x</title>${body}`]
const SITE: Record<string, [type: string, body: string]> = {
  "/news": html(`<link href="./_app/a.css" rel="stylesheet"><a href="/news/pier#top">Pier</a> <a href="/api">API</a>`),
  "/_app/a.css": ["text/css", "@font-face{src:url(./f.woff2)}"],
  "/_app/f.woff2": ["font/woff2", "font"],
  "/news/pier": html(
    `<link rel="canonical" href="http://here/news/pier"><meta property="og:image" content="http://here/api/v1/images/${HASH}"><img src="/api/v1/images/${HASH}"><a href="/news/topics/A%2FB?x=1">no</a><a href="/news/topics/A%2FB">A/B</a><p>href="/news/pier"</p>`,
  ),
  "/news/topics/A%2FB": html(`<a href="#content">A/B</a>`),
  [`/api/v1/images/${HASH}`]: ["image/png", "png"],
  "/sitemap.xml": ["application/xml", "<urlset><url><loc>http://here/news/old</loc></url></urlset>"],
  "/news/old": html("old"),
  "/news-sitemap.xml": ["application/xml", "<urlset></urlset>"],
  "/robots.txt": ["text/plain", "Sitemap: http://here/sitemap.xml"],
  "/llms.txt": ["text/plain", "# x"],
  "/favicon.svg": ["image/svg+xml", "<svg/>"],
}
const site = (pages = SITE) => ({
  origin: "http://here",
  at: "https://there.example",
  redirects: [
    { from: "/2019/03/pier/", to: "/pier" },
    { from: "/../../etc/x", to: "/pier" },
    { from: "/news/pier/", to: "/old" },
    { from: "/bad", to: "//elsewhere.example" },
  ],
  ask: async (path: string) => {
    const [type, body] = pages[path] ?? html("Not here")
    return new Response(body, { status: pages[path] ? 200 : 404, headers: { "content-type": type } })
  },
})
const folder = () => mkdtempSync(join(tmpdir(), "hearsay-publish-"))
const read = (out: string, path: string) => readFileSync(join(out, path), "utf8")

test("all that the front and the sitemap lead to becomes files whose addresses hold", async () => {
  const out = folder()
  const { files, broken } = await publish(site(), out)
  expect({ files, broken }).toEqual({ files: 16, broken: [] })
  expect(read(out, "news/index.html")).toContain(`href="/_app/a.css"`)
  expect(read(out, "_app/f.woff2")).toBe("font")
  const pier = read(out, "news/pier/index.html")
  expect(pier).toContain(`href="https://there.example/news/pier"`)
  expect(pier).toContain(`content="https://there.example/images/${HASH}.png"`)
  expect(pier).toContain(`src="/images/${HASH}.png"`)
  expect(pier).toContain(`<a href="/news/topics/A-B">A/B</a>`)
  expect(pier).toContain(`<p>href="/news/pier"</p>`)
  expect(read(out, "news/topics/A-B/index.html")).toContain(`<a href="#content">A/B</a>`)
  expect(read(out, "404.html")).toContain("Not here")
  expect(read(out, "2019/03/pier/index.html")).toContain("url=/news/pier")
  expect(read(out, "_redirects")).toBe("/2019/03/pier/ /news/pier 301\n")
  expect(existsSync(join(out, "../../etc/x"))).toBe(false)
})

test("a second time nothing is written; what is gone is removed, and nothing else", async () => {
  const out = folder()
  mkdirSync(join(out, "news"), { recursive: true })
  writeFileSync(join(out, "CNAME"), "there.example")
  await publish(site(), out)
  expect(await publish(site(), out)).toMatchObject({ written: 0, removed: 0 })
  writeFileSync(join(out, "news/mine.txt"), "mine")
  const { "/news/old": _, ...rest } = SITE
  const left = { ...rest, "/sitemap.xml": ["application/xml", "<urlset></urlset>"] as [string, string] }
  expect(await publish(site(left), out)).toMatchObject({ written: 1, removed: 1 })
  expect(existsSync(join(out, "news/old"))).toBe(false)
  expect([read(out, "CNAME"), read(out, "news/mine.txt")]).toEqual(["there.example", "mine"])
})

test("another's file in the way: nothing is written", async () => {
  const out = folder()
  writeFileSync(join(out, "robots.txt"), "mine")
  await expect(publish(site(), out)).rejects.toMatchObject({ code: "not-ours" })
  expect(existsSync(join(out, "news"))).toBe(false)
  expect(read(out, "robots.txt")).toBe("mine")
})

test("a link that leads nowhere is told; a page that fails stops it all", async () => {
  const { "/news/old": _, ...rest } = SITE
  expect((await publish(site(rest), folder())).broken).toEqual([{ from: "/sitemap.xml", to: "/news/old" }])
  const failing = { ...site(), ask: async () => new Response("", { status: 503 }) }
  await expect(publish(failing, folder())).rejects.toMatchObject({ code: "unpublished" })
})
