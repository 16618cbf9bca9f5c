import { describe, expect, test } from "vitest"
import type { Fetched } from "../fetch.ts"
import type { World } from "./polite.ts"
import { poll, unwatched } from "./poll.ts"
import { allows } from "./robots.ts"
import { watch } from "./watch.ts"

const item = (id: string, words: string) =>
  `<item><guid>${id}</guid><title>Ferry</title><description>${words}</description></item>`
const rss = (...items: string[]) =>
  `<rss version="2.0"><channel><title>Gazette</title>${items.join("")}</channel></rss>`
const answer = (status: number, body = "", headers: Record<string, string> = {}): Fetched => ({
  status,
  headers,
  bytes: Buffer.from(body),
  address: "https://g.example/feed",
})
const FEED = unwatched("https://g.example/feed")
const MINUTE = 60_000

describe("a poll", () => {
  test("gives what is new, then what was edited, then nothing", async () => {
    const first = await poll(FEED, async () => answer(200, rss(item("1", "a"), item("2", "b"))), 0)
    expect(first.entries.map(({ id, edited }) => [id, edited])).toEqual([
      ["1", false],
      ["2", false],
    ])
    const second = await poll(first.state, async () => answer(200, rss(item("1", "a, corrected"), item("2", "b"))), 1)
    expect(second.entries.map(({ id, edited }) => [id, edited])).toEqual([["1", true]])
    const third = await poll(second.state, async () => answer(200, rss(item("1", "a, corrected"))), 2)
    expect(third.entries).toEqual([])
  })

  test("asks only for what has changed", async () => {
    const headers = { etag: '"v1"', "last-modified": "Tue, 03 Mar 2026 09:00:00 GMT" }
    const { state } = await poll(FEED, async () => answer(200, rss(item("1", "a")), headers), 0)
    let sent = {}
    const again = await poll(
      state,
      async (_, asked) => {
        sent = asked
        return answer(304)
      },
      5,
    )
    expect(sent).toEqual({ "if-none-match": '"v1"', "if-modified-since": "Tue, 03 Mar 2026 09:00:00 GMT" })
    expect(again.entries).toEqual([])
    expect(again.state.seen).toEqual(state.seen)
  })

  test("waits as long as it is told, else twice as long after each failure", async () => {
    const told = await poll(FEED, async () => answer(503, "", { "retry-after": "7200" }), 0)
    expect(told.state.due).toBe(120 * MINUTE)
    const once = await poll(FEED, async () => answer(500), 0)
    const twice = await poll(once.state, () => Promise.reject(new Error("no answer")), 0)
    expect([once.state.due, twice.state.due]).toEqual([30 * MINUTE, 60 * MINUTE])
    expect(twice.findings).toMatchObject([{ code: "no-feed" }])
  })

  test("leaves a feed alone that is gone for good", async () => {
    expect((await poll(FEED, async () => answer(410), 0)).state.due).toBe(Number.POSITIVE_INFINITY)
  })

  test("reads a news sitemap", async () => {
    const map = `<urlset xmlns:news="n"><url><loc>https://g.example/1</loc><news:news><news:publication><news:name>Gazette</news:name></news:publication><news:publication_date>2026-03-03</news:publication_date><news:title>Ferry</news:title></news:news></url></urlset>`
    const { entries } = await poll(FEED, async () => answer(200, map), 0)
    expect(entries).toMatchObject([
      { url: "https://g.example/1", title: "Ferry", outlet: "Gazette", published: "2026-03-03" },
    ])
  })

  test("what is no feed is a finding", async () => {
    expect((await poll(FEED, async () => answer(200, "<html>Moved</html>"), 0)).findings).toMatchObject([
      { code: "no-feed" },
    ])
  })
})

describe("watching", () => {
  const requests: string[] = []
  let clock = 0
  const world: World = {
    send: async (address) => {
      requests.push(`${clock} ${address}`)
      if (address.endsWith("robots.txt")) return answer(200, "User-agent: *\nDisallow: /private")
      return answer(address.includes("gone") ? 410 : 200, rss(item(`${clock}`, "a")))
    },
    now: () => clock,
    sleep: async (wait) => {
      clock += wait
    },
  }

  test("asks each feed when it is due, one request a host at a time, with a pause, and not what robots.txt forbids", async () => {
    const feeds = ["https://g.example/feed", "https://g.example/private/feed"].map(unwatched)
    const codes: string[] = []
    for await (const { state, entries, findings } of watch(feeds, world)) {
      codes.push(`${new URL(state.address).pathname} ${entries.length} ${findings.length}`)
      if (codes.length === 3) break
    }
    expect(codes).toEqual(["/feed 1 0", "/private/feed 0 1", "/feed 1 0"])
    expect(requests).toEqual([
      "0 https://g.example/robots.txt",
      "2000 https://g.example/feed",
      `${2000 - 2000 + 15 * MINUTE} https://g.example/feed`,
    ])
  })

  test("ends when every feed is gone", async () => {
    const polls = []
    for await (const polled of watch([unwatched("https://h.example/gone")], world)) polls.push(polled)
    expect(polls.length).toBe(1)
  })
})

test.each([
  ["User-agent: *\nDisallow: /a", "/a/b", false],
  ["User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b", true],
  ["User-agent: other\nDisallow: /", "/a", true],
  ["User-agent: other\nUser-agent: Hearsay\nDisallow: /\n\nUser-agent: *\nAllow: /", "/a", false],
  ["User-agent: *\nDisallow: /*.pdf$", "/a.pdf", false],
  ["User-agent: *\nDisallow: /*.pdf$", "/a.pdf?x", true],
  [`User-agent: *\nDisallow: /${"*a".repeat(200)}$`, `/${"a".repeat(5000)}b`, true],
  ["User-agent: *\nDisallow:", "/a", true],
  ["", "/a", true],
])("robots.txt %#", (robots, path, expected) => expect(allows(robots, "hearsay", path)).toBe(expected))
