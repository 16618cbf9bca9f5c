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
export const READERS: readonly Reader[] = [warc, pdf, wxr, feed, ghost, page, jsonLines, mail, table, plainText]

/** The reader for these bytes, by what they are rather than by what they are called. */
export function detect(input: Bytes): Reader {
  return READERS.find((reader) => reader.accepts(input)) ?? plainText
}
