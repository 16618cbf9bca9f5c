import type { WARCRecord } from "warcio"
import type { Finding } from "../../model/index.ts"
import { SIZE_LIMIT } from "../file.ts"
import type { Bytes } from "../reader.ts"
import { bytesOf, httpMessage } from "./http-message.ts"

/** A page out of an archive. */
export interface ArchivedPage extends Bytes {
  readonly address: string
  /** When it was fetched: ISO 8601. */
  readonly fetched?: string
  /** Where its record begins in the archive, in bytes: reading again from there begins with it. */
  readonly offset: number
}

/**
 * The web pages of a WARC file, packed or not, one at a time. A record that is damaged, cut off, too large or no page is
 * passed over, and `skipped` is told of those that might have been one.
 */
export async function* warcPages(
  source: AsyncIterable<Uint8Array>,
  skipped: (finding: Finding) => void,
  from = 0,
): AsyncGenerator<ArchivedPage> {
  const { WARCParser } = await import("warcio")
  let total = 0
  const parser = new WARCParser(
    counted(source, (bytes) => (total += bytes)),
    { parseHttp: false },
  )
  let offset = from
  try {
    for (let record = await parser.parse(); record; record = await parser.parse()) {
      offset = from + parser.offset
      const page = await pageOf(record, offset, skipped)
      if (page) yield page
      if (!(await passed(record)))
        skipped(finding("cut-off", "The archive is cut off in the middle of this record.", offset))
    }
    // warcio ends without a word where a member is cut off.
    const rest = total - parser.offset
    if (rest > 4)
      skipped(
        finding("cut-off", `The archive is cut off: its last ${rest} bytes are no whole record.`, from + parser.offset),
      )
  } catch (fault) {
    skipped(
      finding(
        "bad-warc",
        `The archive is damaged (${(fault as Error).message?.slice(0, 120)}); what follows was not read.`,
        offset,
      ),
    )
  }
}

/**
 * Goes past what nobody read of a record; false when the archive ends before it does. warcio's own way (`skipFully`, 2.4)
 * waits for ever for bytes that a cut archive has not.
 */
async function passed(record: WARCRecord): Promise<boolean> {
  if (record.consumed) return true
  let left = record.warcContentLength || 0
  for await (const chunk of record.reader) left -= chunk.length
  record.consumed = "skipped"
  return left <= 0
}

async function* counted(source: AsyncIterable<Uint8Array>, count: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    count(chunk.length)
    yield chunk
  }
}

async function pageOf(
  record: WARCRecord,
  offset: number,
  skipped: (finding: Finding) => void,
): Promise<ArchivedPage | undefined> {
  const address = record.warcTargetURI?.replace(/^<|>$/g, "") ?? ""
  const length = record.warcContentLength
  if (record.warcType !== "response" || !/^https?:/.test(address)) return undefined
  const skip = (code: string, why: string): undefined => {
    skipped(finding(code, `${address} ${why}.`, offset))
  }
  if (length > 2 * SIZE_LIMIT) return skip("too-large", "is larger than any report")
  const block = Buffer.from(await record.readFully(false))
  if (block.length < length) return skip("cut-off", `is cut off after ${block.length} of ${length} bytes`)
  try {
    const answer = httpMessage(block, SIZE_LIMIT)
    if (answer?.status !== 200 || !isText(answer.headers.get("content-type"))) return undefined
    return { ...bytesOf(answer, address), address, offset, ...(record.warcDate && { fetched: record.warcDate }) }
  } catch (fault) {
    return skip("bad-record", `cannot be unpacked (${(fault as Error).message.slice(0, 80)})`)
  }
}

/** A page, or something that does not say what it is. Pictures and scripts are no loss. */
const isText = (type = ""): boolean => type === "" || /html|text\/plain|pdf/i.test(type)
const finding = (code: string, message: string, offset: number): Finding => ({ code, message, place: `byte ${offset}` })
