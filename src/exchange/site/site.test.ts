import { parseFeed } from "feedsmith"
import { SaxesParser } from "saxes"
import { expect, test } from "vitest"
import { clean, cleanLine, feed, jsonLd, newsSitemap, type Shown, sitemap, wordsOfHtml } from "./index.ts"
import { POST, SITE } from "./sample.ts"

const SHOWN: Shown = {
  post: POST,
  contributors: [{ id: "ida", slug: "ida", name: "Ida Lund" }],
  amendments: [
    { id: "c", post: "p1", kind: "correction", what: "It was May.", at: "2026-03-10T10:00:00.000Z", by: "edda" },
  ],
}

test.each(["rss", "atom", "json"] as const)("%s is read again by a reader of feeds", (form) => {
  const { format, feed: read } = parseFeed(feed(form, SITE, [SHOWN])) as {
    format: string
    feed: Record<string, unknown>
  }
  expect(format).toBe(form)
  const words = JSON.stringify(read)
  expect(words).toContain("The Quay & Co")
  expect(words).toContain("https://quay.example/news/pier-to-close")
  expect(words).toContain("Pier <to> close & “rest”")
  expect(words).toContain(`https://quay.example/api/v1/images/${"a".repeat(64)}`)
  expect(words).toContain("Ida Lund")
})

test("sitemaps are whole XML, and the news one forgets after two days", () => {
  const hostile = { ...POST, title: `</news:title><x>"&'\u0007`, slug: "ä & b" }
  for (const xml of [sitemap(SITE, [hostile]), newsSitemap(SITE, [hostile], new Date("2026-03-10T12:00:00Z"))]) {
    const parser = new SaxesParser()
    parser.on("error", (error) => {
      throw error
    })
    parser.write(xml).close()
    expect(xml).toContain("https://quay.example/news/%C3%A4%20%26%20b")
  }
  expect(newsSitemap(SITE, [POST], new Date("2026-03-12T12:00:00Z"))).not.toContain("news:news>")
})

test("what a post is for machines", () => {
  expect(jsonLd(SITE, SHOWN)).toMatchObject({
    "@type": "ReportageNewsArticle",
    headline: POST.title,
    author: [{ name: "Ida Lund", url: "https://quay.example/news/by/ida" }],
    correction: [{ text: "It was May." }],
    isBasedOn: ["https://nine.example/a"],
  })
})

test.each([
  ["<script>alert(1)</script><p onclick=x>Hi</p>", "<p>Hi</p>"],
  ['<a href="javascript:alert(1)">x</a><a href="//evil.example">y</a>', "<a>x</a><a>y</a>"],
  ["<h1>Title</h1>", "<h2>Title</h2>"],
  ['<img src="https://spy.example/p.gif" alt="dot">', '<a href="https://spy.example/p.gif">[picture: dot]</a>'],
  ['<iframe src="https://v.example"></iframe><p style="position:fixed">a</p>', "<p>a</p>"],
  ["<svg><style><img src=x onerror=alert(1)></style></svg>", ""],
])("cleaned: %s", (html, expected) => expect(clean(html)).toBe(expected))

test("a reply's links are not vouched for", () => {
  expect(cleanLine('<a href="https://shop.example" rel="follow" target=_top>buy</a><img src=x>')).toBe(
    '<a href="https://shop.example" rel="nofollow ugc noopener">buy</a>',
  )
})

test("the words of a post, in paragraphs", () => {
  expect(wordsOfHtml("<p>One &amp; two<br>three</p><ul><li>four</li></ul>&lt;b&gt;")).toBe(
    "One & two\nthree\n\nfour\n\n<b>",
  )
})
