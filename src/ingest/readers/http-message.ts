import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib"
import type { Bytes } from "../reader.ts"

/** An HTTP answer as an archive holds it. */
export interface HttpMessage {
  readonly status: number
  /** Names in lower case; of several of one name the last. */
  readonly headers: ReadonlyMap<string, string>
  readonly body: Buffer
}

/** Reads an answer as it went over the wire; undefined for what is none. Unpacks at most `limit` bytes. */
export function httpMessage(block: Buffer, limit: number): HttpMessage | undefined {
  const end = block.indexOf("\r\n\r\n")
  const [first, ...lines] = block.subarray(0, Math.max(end, 0)).toString("latin1").split("\r\n")
  const status = /^HTTP\/\S+ (\d{3})/.exec(first ?? "")?.[1]
  if (status === undefined) return undefined
  const headers = new Map(lines.map((line) => field(line)))
  const body = block.subarray(end + 4)
  return { status: Number(status), headers, body: unpacked(unchunked(body, headers), headers, limit) }
}

/** The body with the media type and the character set that its headers name. */
export function bytesOf({ headers, body }: HttpMessage, address: string): Bytes {
  const header = headers.get("content-type") ?? ""
  const type = header.split(";", 1)[0]?.trim().toLowerCase()
  const charset = /charset\s*=\s*"?([\w.:-]+)/i.exec(header)?.[1]
  return { bytes: body, address, ...(type && { type }), ...(charset && { charset }) }
}

function field(line: string): [name: string, value: string] {
  const colon = line.indexOf(":")
  return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]
}

function unchunked(body: Buffer, headers: ReadonlyMap<string, string>): Buffer {
  if (!/chunked/i.test(headers.get("transfer-encoding") ?? "")) return body
  const pieces: Buffer[] = []
  for (let at = 0; ; ) {
    const end = body.indexOf("\r\n", at)
    const size = end < 0 ? "" : body.subarray(at, end).toString("latin1")
    // Some archives unpack the body and keep the header that says it is in chunks.
    if (!/^[\da-f]{1,8}(?:;.*)?$/i.test(size)) return pieces.length > 0 ? Buffer.concat(pieces) : body
    const length = Number.parseInt(size, 16)
    if (length === 0) return Buffer.concat(pieces)
    pieces.push(body.subarray(end + 2, end + 2 + length))
    at = end + 2 + length + 2
  }
}

function unpacked(body: Buffer, headers: ReadonlyMap<string, string>, maxOutputLength: number): Buffer {
  const coding = headers.get("content-encoding")?.toLowerCase() ?? ""
  const isGzip = body[0] === 0x1f && body[1] === 0x8b
  if (/gzip/.test(coding) && isGzip) return gunzipSync(body, { maxOutputLength })
  if (coding === "br") return brotliDecompressSync(body, { maxOutputLength })
  return coding === "deflate" ? inflateSync(body, { maxOutputLength }) : body
}
