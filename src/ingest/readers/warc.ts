import { HearsayError } from "../../model/index.ts"
import { page } from "../page.ts"
import { plainText } from "../plain-text.ts"
import type { Reader } from "../reader.ts"
import { pdf } from "./pdf.ts"
import { warcPages } from "./warc-pages.ts"

const WITHIN: readonly Reader[] = [pdf, page, plainText]

/** A web archive (WARC, packed or not): each page with an article is a report. */
export const warc: Reader = {
  name: "warc",
  accepts({ bytes, name }) {
    const begins = Buffer.from(bytes.subarray(0, 5)).toString("latin1")
    return begins === "WARC/" || (/\.warc\.gz$/i.test(name ?? "") && bytes[0] === 0x1f && bytes[1] === 0x8b)
  },
  async *read(input, options = {}) {
    const skipped = options.skipped ?? (() => {})
    for await (const archived of warcPages(once(input.bytes), skipped)) {
      try {
        const reader = WITHIN.find((candidate) => candidate.accepts(archived)) ?? plainText
        yield* reader.read(archived, options)
      } catch (fault) {
        if (!(fault instanceof HearsayError)) throw fault
        skipped({ code: fault.code, message: fault.message, place: `byte ${archived.offset}` })
      }
    }
  },
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
