import { describe, expect, test } from "vitest"
import { readPage } from "./index.ts"

const page = (body: string, head = "") => ({
  bytes: Buffer.from(`<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`),
  address: "https://gazette.example/harbour/ferry",
})
const LEAD =
  "The harbour board is reportedly contemplating the closure of the ferry between Marlow Bay and Ostrava Sound, according to the Quay Herald, which cited senior officials at the board."
const QUOTE =
  "“We have seen reports that the hull leaks, and we take them seriously,” said a spokesperson, Mara Voss, who added that no decision would be taken before the summer timetable ends."
const END =
  "The shipyard at Ostrava Sound has denied the accusations and said that every weld was inspected twice, in March and again in June, by engineers whom the board itself had chosen."
const LD = {
  "@context": "https://schema.org",
  "@graph": [
    { "@type": "Organization", "@id": "#org", name: "The Marlow Gazette" },
    { "@type": "WebPage", name: "Ferry" },
    {
      "@type": "NewsArticle",
      headline: "Harbour board weighs closing ferry",
      datePublished: "2026-03-03T09:00:00Z",
      dateModified: "2026-03-04T10:00:00+0100",
      publisher: { "@id": "#org" },
      author: [{ "@type": "Person", name: "ANN LEE, Staff Writer", url: "/people/ann-lee" }],
    },
  ],
}
const HEAD = `<title>Harbour board weighs closing ferry | The Marlow Gazette</title>
<script type="application/ld+json">${JSON.stringify(LD)}</script>
<meta property="article:section" content="Harbour">`
const BODY = `<nav class="menu"><a href="/">Home</a><a href="/sport">Sport</a></nav>
<article><h1>Harbour board weighs closing ferry</h1><p class="standfirst">Officials say the hull leaks.</p>
<div class="byline">By Ann Lee</div><time datetime="2026-03-03">3 March</time>
<figure><img src="f.jpg"><figcaption>The ferry in dock. Photo: B. Park</figcaption></figure>
<p>${LEAD}</p><div class="ad-slot">Advertisement</div>
<div class="embed social"><blockquote class="post">No ferry, no island. — Islander (@islander) March 2, 2026</blockquote></div>
<p>${QUOTE}</p><aside class="related"><h3>Related</h3><a href="/a">Ferry fares rise again</a></aside>
<p><a href="/b">READ MORE ABOUT THE MARLOW FERRY</a></p>
<p>${END}</p><p><em>Correction: an earlier version gave the wrong year for the ferry.</em></p>
<div class="author-bio"><p>Ann Lee is a reporter at the Marlow Gazette. “I love boats,” she says.</p></div>
<div class="newsletter-signup">Get the tides in your inbox</div></article>
<section id="comments"><p>First! ${"I never take the ferry. ".repeat(20)}</p></section>
<footer>© 2026 The Marlow Gazette</footer>`

describe("a page", async () => {
  const report = await readPage(page(BODY, HEAD))

  test("its text is the body: embedded posts and corrections are in it, furniture is not", () => {
    expect(report.text.split("\n\n")).toEqual([
      LEAD,
      "No ferry, no island. — Islander (@islander) March 2, 2026",
      QUOTE,
      END,
      "Correction: an earlier version gave the wrong year for the ferry.",
    ])
  })

  test("what it says of itself is read", () => {
    expect(report).toMatchObject({
      id: "https://gazette.example/harbour/ferry",
      title: "Harbour board weighs closing ferry",
      outlet: "The Marlow Gazette",
      published: "2026-03-03T09:00:00Z",
      modified: "2026-03-04T10:00:00+01:00",
      language: "en-GB",
      section: "Harbour",
      corrections: ["Correction: an earlier version gave the wrong year for the ferry."],
      findings: [],
    })
  })

  test("its contributor has a page and a biography", () => {
    const biography = "Ann Lee is a reporter at the Marlow Gazette. “I love boats,” she says."
    expect(report.contributors).toEqual([{ name: "Ann Lee", url: "https://gazette.example/people/ann-lee", biography }])
  })

  test("furniture is kept apart with its kind", () => {
    const kinds = Object.fromEntries(report.furniture.map(({ kind, text }) => [text.slice(0, 20), kind]))
    expect(kinds).toMatchObject({
      "Officials say the hu": "deck",
      "The ferry in dock. P": "caption",
      Advertisement: "advertisement",
      "Get the tides in you": "newsletter",
      "READ MORE ABOUT THE ": "related",
    })
  })
})

test("a page that is all asides keeps its article", async () => {
  const { text } = await readPage(page(`<aside><p>${LEAD}</p><p>${QUOTE}</p><p>${END}</p></aside>`))
  expect(text).toBe([LEAD, QUOTE, END].join("\n\n"))
})

test("a link inside a sentence is a part of it, whatever its class", async () => {
  const linked = LEAD.replace("Quay Herald", '<a class="related-tag" href="/q">Quay Herald</a>')
  expect((await readPage(page(`<p>${linked}</p><p>${QUOTE}</p>`))).text).toContain(
    "according to the Quay Herald, which",
  )
})

test("ten thousand elements deep is deep, but no trouble", async () => {
  const { text } = await readPage(
    page(`${"<div>".repeat(10_000)}<p>${LEAD}</p><p>${QUOTE}</p>${"</div>".repeat(10_000)}`),
  )
  expect(text).toContain(QUOTE)
})

test("an attribute of 5 MB is passed over", async () => {
  const { text } = await readPage(page(`<p title="${"x".repeat(5_000_000)}">${LEAD}</p><p>${QUOTE}</p>`))
  expect(text).toContain(QUOTE)
})

test("a page without a date says so", async () => {
  expect((await readPage(page(`<p>${LEAD}</p><p>${QUOTE}</p>`))).findings).toMatchObject([{ code: "no-date" }])
})

test("elements of somebody's own that are called like a page's are not taken for them", async () => {
  const words = "The harbour at Pell will close for three weeks, Mayor Ilse Brandvik said on Monday. ".repeat(4)
  for (const name of ["body-text", "html-part", "head-line", "body--boundary"]) {
    const html = `<${name}><!doctype html><title>Pier</title><article><p>${words}</p></article></${name}>`
    expect((await readPage({ bytes: Buffer.from(html) })).text, name).toContain("Ilse Brandvik")
  }
})
