import { readFileSync } from "node:fs"
import { join } from "node:path"
import { Ajv2020 } from "ajv/dist/2020.js"
import { parseFeed } from "feedsmith"
import { describe, expect, test } from "vitest"
import { fixtures, reportOf } from "../../../../fixtures/index.ts"
import { createRules } from "../../../extract/rules.ts"
import type { Post, Profile } from "../../../model/index.ts"
import { ledgerOf } from "../../../pipeline/read.ts"
import { feed, jsonLd, newsSitemap, type Shown, sitemap } from "../index.ts"
import { POST as SAMPLE, SITE } from "../sample.ts"
import { faultsByGrammar, faultsOfSitemap } from "./valid.ts"
import { faultsOfJsonLd } from "./vocabulary.ts"

const TIED = ["https://nine.example/a", "https://nine.example/a", "upload 12"]
/** With a topic that XML takes ill, and with reports that it rests on twice, or that have no address. */
const POST: Post = {
  ...SAMPLE,
  topics: ["harbour", "Courts & councils"],
  ties: TIED.map((report) => ({ exact: "x", prefix: "", suffix: "", report, version: 1, row: "r" })),
}
const IDA: Profile = { id: "ida", slug: "ida lund", name: "Ida Lund" }
const WHOLE: Shown = {
  post: POST,
  contributors: [IDA],
  cover: {
    ...{ id: "a".repeat(64), name: "sea.png", type: "image/png", width: 1200, height: 750 },
    ...{ alternative: "Grey water", caption: "The quay", credit: "Picture: Ida Lund" },
  },
  amendments: [
    { id: "c", post: "p1", kind: "correction", what: "It was May.", at: "2026-03-10T10:00:00.000Z", by: "edda" },
    { id: "u", post: "p1", kind: "update", what: "More.", at: "2026-03-10T10:00:00.000Z", by: "edda" },
  ],
}
const BARE: Shown = {
  post: { ...POST, id: "p 2/ü", title: "", deck: " ", body: "", contributors: [], topics: [], ties: [] },
  contributors: [],
  amendments: [],
}
/** What no XML holds: it comes in with an import, or with what somebody pastes. */
const BROKEN = "\u0007a\u000c\ufffe ]]> </title>&nbsp;"
const HOSTILE: Shown = {
  ...WHOLE,
  post: { ...POST, id: BROKEN, slug: `ä & ${BROKEN}`, title: BROKEN, deck: BROKEN, topics: [BROKEN], body: BROKEN },
  contributors: [{ id: "x", slug: BROKEN, name: BROKEN }],
}
const ALL = { whole: [WHOLE], bare: [BARE], hostile: [HOSTILE], together: [WHOLE, BARE, HOSTILE], none: [] }
const NAMED = Object.entries(ALL)
const ABOUT = { name: "Harbour & sea", at: "https://quay.example/news/topics/harbour%20%26%20sea" }

const ajv = new Ajv2020({ strict: false, allErrors: true })
const isJsonFeed = ajv.compile(JSON.parse(readFileSync(join(import.meta.dirname, "json-feed.json"), "utf8")))

describe.each(NAMED)("feeds of posts: %s", (_, shown) => {
  test.each([undefined, ABOUT])("about %j", (about) => {
    expect(faultsByGrammar("rss.rng", feed("rss", SITE, shown, about))).toBe("")
    expect(faultsByGrammar("atom.rng", feed("atom", SITE, shown, about))).toBe("")
    isJsonFeed(JSON.parse(feed("json", SITE, shown, about)))
    expect(isJsonFeed.errors).toBe(null)
  })
  test.each(["rss", "atom", "json"] as const)("%s tells of its hub", (form) => {
    const made = feed(form, { ...SITE, hub: "https://hub.example/" }, shown)
    expect(made).toContain("https://hub.example/")
    if (form !== "json") expect(faultsByGrammar(`${form}.rng`, made)).toBe("")
    else expect(isJsonFeed(JSON.parse(made))).toBe(true)
  })
  test.each(["rss", "atom", "json"] as const)("%s gives its items back to a reader of feeds", (form) => {
    const { feed: read } = parseFeed(feed(form, SITE, shown)) as unknown as Read
    expect((read.items ?? read.entries ?? []).length).toBe(shown.length)
  })
})

interface Read {
  readonly feed: Readonly<Record<string, unknown[] | undefined>>
}

const NOW = new Date("2026-03-10T12:00:00Z")
test.each(NAMED)("sitemaps of posts: %s", (_, shown) => {
  const posts = shown.map(({ post }) => post)
  expect(faultsOfSitemap(sitemap(SITE, posts))).toBe("")
  expect(faultsOfSitemap(newsSitemap(SITE, posts, NOW))).toBe("")
  expect(faultsOfSitemap(newsSitemap({ ...SITE, language: "en-GB" }, posts, NOW))).toBe("")
})

test("a news sitemap holds a thousand at most", () => {
  const many = Array.from({ length: 1200 }, () => POST)
  expect(newsSitemap(SITE, many, NOW).match(/<news:news>/g)).toHaveLength(1000)
})

test("JSON-LD is schema.org's, of posts of every kind and of every ledger of ours", { timeout: 60_000 }, async () => {
  const extractor = createRules()
  const ledgers = await Promise.all(fixtures().map(async (one) => ledgerOf(await reportOf(one), extractor)))
  const read = ledgers.map((ledger): Shown => ({ ...WHOLE, ledger }))
  const made = [WHOLE, BARE, HOSTILE, ...read].map((shown) => jsonLd(SITE, shown))
  for (const value of made) expect(faultsOfJsonLd(sent(value))).toEqual([])
})

test("who denies a statement is not its author, and nobody is called AUTHOR", async () => {
  const text =
    "Pier\n\nThe shipping line has denied that it sold the pier. Mara Voss, a spokesperson, said that it closes."
  const report = { ...(await reportOf(fixtures()[0] as never)), text, id: "d", title: "Pier" }
  const ledger = await ledgerOf(report, createRules())
  const made = JSON.stringify(jsonLd(SITE, { ...WHOLE, ledger }))
  expect(ledger.attributions.map(({ act }) => act)).toContain("denies")
  expect(made).toMatch(/"@type":"Claim","text":"[^"]*it sold the pier[^"]*","description":"Denied by [^"]+"}/)
  expect(made).toContain('"author":[{"@type":"Person","name":"Mara Voss"}]')
  const rows = ledger.attributions.map((row) => ({ ...row, speaker: "AUTHOR", kind: "author" as const }))
  expect(JSON.stringify(jsonLd(SITE, { ...WHOLE, ledger: { ...ledger, attributions: rows } }))).not.toContain("AUTHOR")
})

test("the validators find what is wrong", () => {
  expect(faultsByGrammar("atom.rng", feed("atom", SITE, [WHOLE]).replace(/<updated>.*?<\/updated>/, ""))).not.toBe("")
  expect(faultsByGrammar("rss.rng", feed("rss", SITE, [WHOLE]).replace("<pubDate>", "<pubDate>on "))).not.toBe("")
  expect(faultsOfSitemap(newsSitemap(SITE, [POST], NOW).replace(/<news:title>.*?<\/news:title>/, ""))).not.toBe("")
  expect(faultsOfSitemap(sitemap(SITE, [POST]).replace("<lastmod>", "<lastmod>in "))).not.toBe("")
  const made = sent(jsonLd(SITE, WHOLE))
  expect(faultsOfJsonLd({ ...made, headlines: "x" })).toEqual(["ReportageNewsArticle has no headlines"])
  const wrong = { ...made, author: { "@type": "Pier" }, image: { "@type": "ImageObject", width: 12 }, correction: 1 }
  expect(faultsOfJsonLd({ ...wrong, publisher: { "@type": "Recipe", name: "x" } })).toEqual([
    "author of ReportageNewsArticle may not be Pier",
    "publisher of ReportageNewsArticle may not be Recipe",
    "width of ImageObject may not be number",
    "correction of ReportageNewsArticle may not be number",
  ])
})

/** As it stands in the page. */
const sent = (value: object): object => JSON.parse(JSON.stringify(value))
