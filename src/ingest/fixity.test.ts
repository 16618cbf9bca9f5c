import { gunzipSync } from "node:zlib"
import { expect, test } from "vitest"
import { digest, warcRecord } from "./fixity.ts"
import { warcPages } from "./readers/warc-pages.ts"

const fetched = {
  address: "https://g.example/1",
  status: 200,
  headers: { "content-type": "text/html; charset=iso-8859-1", "content-encoding": "gzip" },
  bytes: Buffer.from("<p>Caf\xe9</p>", "latin1"),
}
const record = warcRecord(fetched, new Date("2026-03-03T09:00:00Z"), "00000000-0000-4000-8000-000000000000")

test("an answer that was kept comes back byte for byte, with its time and character set", async () => {
  const pages = []
  for await (const page of warcPages(
    (async function* () {
      yield record
    })(),
    () => {},
  ))
    pages.push(page)
  expect(pages).toMatchObject([
    { address: "https://g.example/1", fetched: "2026-03-03T09:00:00.000Z", charset: "iso-8859-1" },
  ])
  expect(Buffer.from(pages[0]?.bytes ?? []).equals(fetched.bytes)).toBe(true)
})

test("its digest stands in the record", () => {
  expect(gunzipSync(record).toString("latin1")).toContain(`WARC-Payload-Digest: ${digest(fetched.bytes)}`)
})

test("a file of records that was read to the middle goes on from there", async () => {
  const file = Buffer.concat([record, record, record])
  const offsets: number[] = []
  for await (const page of warcPages(
    (async function* () {
      yield file
    })(),
    () => {},
  ))
    offsets.push(page.offset)
  const from = offsets[1] as number
  const rest: number[] = []
  for await (const page of warcPages(
    (async function* () {
      yield file.subarray(from)
    })(),
    () => {},
    from,
  ))
    rest.push(page.offset)
  expect(rest).toEqual(offsets.slice(1))
})
