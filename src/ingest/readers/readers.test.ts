import { gzipSync } from "node:zlib"
import { describe, expect, test } from "vitest"
import type { Finding, Report } from "../../model/index.ts"
import { type Bytes, detect } from "../index.ts"
import { bytes, HTML, KINDS, LEAD, QUOTE } from "./kinds.fixture.ts"
import { warcOf } from "./warc.fixture.ts"

const escaped = HTML.replaceAll("<", "&lt;")

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

  test("an item of which damage has left nothing is told, and makes no report", async () => {
    const [head, tail] = ['<rss xmlns:wp="http://wordpress.org/export/1.2/"><channel>', "</channel></rss>"]
    const item = `<item><title>Ferry</title><content:encoded><![CDATA[<p>${LEAD}</p>]]></content:encoded></item>`
    const { reports, skipped } = await read(bytes(`${head}<item><wp:post_id>1</wp:post_id></item>${item}${tail}`))
    expect(reports.map(({ title }) => title)).toEqual(["Ferry"])
    expect(skipped).toMatchObject([{ code: "no-text" }])
    await expect(read(bytes(`${head}<item></item>${tail}`))).rejects.toMatchObject({ code: "no-report" })
  })

  test("entities that multiply are not", async () => {
    const nested = "bcdefgh".split("").map((name, at) => `<!ENTITY ${name} "${`&${"abcdefg"[at]};`.repeat(20)}">`)
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${nested.join("")}]><rss version="2.0"><channel><item><title>&h;</title></item></channel></rss>`
    expect(JSON.stringify(await read(bytes(bomb)).catch(() => ""))?.length).toBeLessThan(5000)
  })

  test("an archive that ends inside a record that nobody reads is told to be cut off", async () => {
    const head =
      "WARC/1.0\r\nWARC-Type: request\r\nWARC-Target-URI: https://g.example/1\r\nContent-Length: 5000\r\n\r\n"
    const input = { bytes: bytes(`${head}GET / HTTP/1.1\r\n`).bytes, name: "a.warc" }
    expect(await read(input)).toMatchObject({ reports: [], skipped: [{ code: "cut-off" }] })
  })

  test("a body packed to a thousandth is refused at the limit", async () => {
    const bomb = gzipSync(Buffer.alloc(60_000_000))
    const input = { bytes: await warcOf([["https://g.example/1", bomb, "content-encoding: gzip"]]), name: "a.warc.gz" }
    expect(await read(input)).toMatchObject({ reports: [], skipped: [{ code: "bad-record" }] })
  })
})
