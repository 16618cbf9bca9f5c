import fc from "fast-check"
import { expect, test } from "vitest"
import { type Bytes, detect } from "../index.ts"
import { KINDS } from "./kinds.fixture.ts"

/** FUZZ=20000 runs the long form; the short one fits into every check. */
const RUNS = Number(process.env.FUZZ ?? 150)

/** Bytes that readers trip over: ends of constructs that never began, and beginnings without an end. */
const NASTY = [
  "<",
  ">",
  "&",
  "\0",
  "\ufeff",
  "\r\n\r\n",
  "]]>",
  "<![CDATA[",
  "<!--",
  "-->",
  "</p>",
  "<p>",
  '"',
  "'",
  "{",
  "}",
  "[",
  "&#x110000;",
  "&#0;",
  "&bomb;",
  "<!DOCTYPE a [<!ENTITY b 'c'>]>",
  "<script>",
  "</html>",
  "<body>",
  "%PDF-",
  "WARC/1.0\r\n",
  "Content-Length: 99999999999\r\n",
  "Content-Length: -1\r\n",
  "HTTP/1.1 200 OK\r\n",
  "\ud800",
  "\u202e",
  "<table>".repeat(50),
  "<div>".repeat(500),
  "a".repeat(5_000),
  "=?utf-8?B?",
  "--boundary",
  "\t",
  ",",
  "\x1f\x8b\x08",
].map((text) => Buffer.from(text))

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof(fc.constant(0), fc.nat(40), fc.nat(2_000)),
  put: fc.oneof(fc.constantFrom(...NASTY), fc.uint8Array({ maxLength: 12 })),
})
const kind = fc.constantFrom(...Object.keys(KINDS))
const edits = fc.array(edit, { minLength: 1, maxLength: 6 })

function damaged(input: Bytes, changes: readonly { at: number; cut: number; put: Uint8Array }[]): Bytes {
  let bytes = Buffer.from(input.bytes)
  for (const { at, cut, put } of changes) {
    const from = Math.floor(at * bytes.length)
    bytes = Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + cut)])
  }
  return { ...input, bytes }
}

test("bytes that nobody meant well give reports, findings or one clear error, and soon", {
  timeout: RUNS * 1000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(kind, edits, async (name, changes) => {
      const input = damaged(KINDS[name] as Bytes, changes)
      const start = performance.now()
      try {
        for await (const report of detect(input).read(input, { skipped: () => {} })) {
          expect(report.id.length * report.text.length).toBeGreaterThan(0)
        }
      } catch (fault) {
        expect(fault).toMatchObject({ name: "HearsayError" })
      }
      expect(performance.now() - start).toBeLessThan(8_000)
    }),
    { numRuns: RUNS },
  )
})
