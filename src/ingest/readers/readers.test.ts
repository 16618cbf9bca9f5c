import { gzipSync } from "node:zlib"
import { describe, expect, test } from "vitest"
import type { Finding, Report } from "../../model/index.ts"
import { type Bytes, detect } from "../index.ts"
import { pdfOf } from "./pdf.fixture.ts"
import { warcOf } from "./warc.fixture.ts"

const LEAD =
  "The harbour board is contemplating the closure of the ferry, according to the Quay Herald, which cited officials."
const QUOTE = "“We have seen reports that the hull leaks,” said a spokesperson, Mara Voss, on Friday after the meeting."
const HTML = `<p>${LEAD}</p><p>${QUOTE}</p><div class="newsletter">Get the tides</div>`
const escaped = HTML.replaceAll("<", "&lt;")
const bytes = (text: string, more: Partial<Bytes> = {}): Bytes => ({ bytes: Buffer.from(text), ...more })

/** The same two reports' worth of text, as every kind of bytes holds it: the one contract of all readers. */
const KINDS: Readonly<Record<string, Bytes>> = {
  page: bytes(`<!doctype html><title>Ferry</title><article>${HTML}</article>`),
  "plain text": bytes(`${LEAD}\n\n${QUOTE}\n`),
  feed: bytes(
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Gazette</title><item><title>Ferry</title><link>https://g.example/1</link><pubDate>Tue, 03 Mar 2026 09:00:00 GMT</pubDate><source url="https://q.example">Quay Herald</source><content:encoded><![CDATA[${HTML}]]></content:encoded></item></channel></rss>`,
  ),
  wxr: bytes(
    `<?xml version="1.0"?><rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="c" xmlns:dc="d"><channel><title>Gazette</title><wp:author><wp:author_login>al</wp:author_login><wp:author_display_name>Ann Lee</wp:author_display_name></wp:author><item><title>Ferry</title><link>https://g.example/1</link><dc:creator>al</dc:creator><content:encoded><![CDATA[${HTML}]]></content:encoded><wp:post_date_gmt>2026-03-03 09:00:00</wp:post_date_gmt><wp:status>draft</wp:status><wp:post_type>post</wp:post_type><wp:comment><wp:comment_content>First!</wp:comment_content></wp:comment></item></channel></rss>`,
  ),
  ghost: bytes(
    JSON.stringify({
      db: [
        {
          meta: { exported_on: 1 },
          data: {
            posts: [
              {
                id: "1",
                title: "Ferry",
                slug: "ferry",
                html: HTML,
                published_at: "2026-03-03T09:00:00Z",
                status: "published",
              },
            ],
            users: [{ id: "7", name: "Ann Lee" }],
            posts_authors: [{ post_id: "1", author_id: "7" }],
          },
        },
      ],
    }),
  ),
  "json lines": bytes(
    `${JSON.stringify({ id: "a", text: `${LEAD}\n\n${QUOTE}`, date: "2026-03-03", author: "Ann Lee" })}\n`,
  ),
  table: bytes(`id,headline,body,date\r\na,Ferry,"${LEAD}\n\n${QUOTE.replaceAll('"', '""')}",2026-03-03\r\n`),
  mail: bytes(
    `From: Marlow Gazette <news@g.example>\r\nSubject: Ferry\r\nDate: Tue, 03 Mar 2026 09:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${HTML}`,
  ),
  pdf: { bytes: pdfOf([LEAD, "", QUOTE.replaceAll(/[“”]/g, "'")]) },
  warc: {
    bytes: await warcOf([["https://g.example/1", `<!doctype html><article>${HTML}</article>`]]),
    name: "a.warc.gz",
  },
}

async function read(input: Bytes): Promise<{ reports: Report[]; skipped: Finding[] }> {
  const skipped: Finding[] = []
  const reports: Report[] = []
  for await (const report of detect(input).read(input, { skipped: (finding) => skipped.push(finding) }))
    reports.push(report)
  return { reports, skipped }
}

describe.each(Object.entries(KINDS))("%s", (name, input) => {
  test("is known by its bytes", () => expect(detect(input).name).toBe(name))

  test("gives its report, whole and without furniture", async () => {
    const { reports, skipped } = await read(input)
    expect(reports.length).toBe(1)
    expect(skipped).toEqual([])
    const [report] = reports as [Report]
    expect(report.text.replace(/\s+/g, " ")).toContain(LEAD)
    expect(report.text).toContain("the hull leaks")
    expect(report.text).not.toContain("tides")
    expect(report.id).not.toBe("")
  })

  test("gives the same report when it is read again", async () => {
    expect(await read(input)).toEqual(await read(input))
  })

  test("cut off anywhere, it gives reports, findings or one clear error", async () => {
    for (const share of [0.2, 0.5, 0.8, 0.97]) {
      const cut = { ...input, bytes: input.bytes.subarray(0, Math.floor(input.bytes.length * share)) }
      const outcome = await read(cut).catch((error) => error.name)
      expect(outcome === "HearsayError" || typeof outcome === "object").toBe(true)
    }
  })
})

describe("what only one kind has", () => {
  const only = async (name: string) => (await read(KINDS[name] as Bytes)).reports[0] as Report

  test("a feed's real publisher", async () => {
    expect(await only("feed")).toMatchObject({
      outlet: "Quay Herald",
      published: "2026-03-03T09:00:00Z",
      title: "Ferry",
    })
  })

  test("an export's author, status and replies", async () => {
    const report = await only("wxr")
    expect(report.contributors).toEqual([{ name: "Ann Lee" }])
    expect(report.findings.map(({ code }) => code)).toContain("not-published")
    expect(report.furniture).toContainEqual({ kind: "comments", text: "First!" })
  })

  test("a feed's summary is said to be one", async () => {
    const input = bytes(
      `<rss version="2.0"><channel><item><title>Ferry</title><description>${escaped}</description></item></channel></rss>`,
    )
    expect((await read(input)).reports[0]?.findings.map(({ code }) => code)).toEqual(["summary-only", "no-date"])
  })

  test("an archive's damaged records are named, and the others read", async () => {
    const good = await warcOf([["https://g.example/1", `<article>${HTML}</article>`]])
    const both = Buffer.concat([good, good.subarray(0, good.length - 200)])
    const { reports, skipped } = await read({ bytes: both, name: "a.warc.gz" })
    expect(reports.length).toBe(1)
    expect(skipped).toMatchObject([{ place: `byte ${good.length}` }])
  })

  test("a row without text is named by its line", async () => {
    const { reports, skipped } = await read(bytes(`id,text\n1,"${LEAD}"\n2,\n3,"${QUOTE}"\n`))
    expect(reports.length).toBe(2)
    expect(skipped).toMatchObject([{ code: "no-text", place: "line 3" }])
  })

  test("entities that multiply are not", async () => {
    const nested = "bcdefgh".split("").map((name, at) => `<!ENTITY ${name} "${`&${"abcdefg"[at]};`.repeat(20)}">`)
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${nested.join("")}]><rss version="2.0"><channel><item><title>&h;</title></item></channel></rss>`
    expect(JSON.stringify(await read(bytes(bomb)).catch(() => ""))?.length).toBeLessThan(5000)
  })

  test("a body packed to a thousandth is refused at the limit", async () => {
    const bomb = gzipSync(Buffer.alloc(60_000_000))
    const input = { bytes: await warcOf([["https://g.example/1", bomb, "content-encoding: gzip"]]), name: "a.warc.gz" }
    expect(await read(input)).toMatchObject({ reports: [], skipped: [{ code: "bad-record" }] })
  })
})
