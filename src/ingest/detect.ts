import { HearsayError } from "../model/index.ts"
import { page } from "./page.ts"
import { plainText } from "./plain-text.ts"
import type { Bytes, Reader } from "./reader.ts"
import { feed } from "./readers/feed.ts"
import { ghost } from "./readers/ghost.ts"
import { mail } from "./readers/mail.ts"
import { pdf } from "./readers/pdf.ts"
import { jsonLines, table } from "./readers/table.ts"
import { warc } from "./readers/warc.ts"
import { wxr } from "./readers/wxr.ts"

/** Every reader that bytes may choose, the most particular first; the last takes what no other wants. */
export const READERS: readonly Reader[] = [warc, pdf, wxr, feed, ghost, page, jsonLines, mail, table, plainText].map(
  worded,
)

/** The same reader; a member of which damage has left neither headline nor text is told, and no report. */
function worded(reader: Reader): Reader {
  return {
    ...reader,
    async *read(input, options = {}) {
      let [given, empty] = [0, 0]
      for await (const report of reader.read(input, options)) {
        if (report.text !== "") {
          given++
          yield report
          continue
        }
        empty++
        options.skipped?.({ code: "no-text", message: "It has neither a headline nor a text.", place: report.id })
      }
      if (empty && !given)
        throw new HearsayError("no-report", "There is no report in it: what it holds has neither headline nor text.")
    },
  }
}

/** The reader for these bytes, by what they are rather than by what they are called. */
export function detect(input: Bytes): Reader {
  return READERS.find((reader) => reader.accepts(input)) ?? plainText
}
