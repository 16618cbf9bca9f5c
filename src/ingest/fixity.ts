import { createHash, randomUUID } from "node:crypto"
import { gzipSync } from "node:zlib"
import type { Fetched } from "./fetch.ts"

/** The SHA-256 of bytes, as a ledger and a WARC file name it: "sha256:...", in hexadecimal. */
export const digest = (bytes: Uint8Array): string => `sha256:${createHash("sha256").update(bytes).digest("hex")}`

/**
 * An answer of the web as a WARC record (ISO 28500), packed: the bytes as they were read, their digest, headers and
 * time, so that a ledger can be checked years later. Records one after the other are a WARC file.
 */
export function warcRecord(answer: Fetched, fetched: Date, id: string = randomUUID()): Uint8Array {
  const block = Buffer.concat([Buffer.from(httpHead(answer), "latin1"), answer.bytes])
  const head = [
    "WARC/1.1",
    "WARC-Type: response",
    `WARC-Record-ID: <urn:uuid:${id}>`,
    `WARC-Target-URI: ${answer.address}`,
    `WARC-Date: ${fetched.toISOString()}`,
    `WARC-Payload-Digest: ${digest(answer.bytes)}`,
    `WARC-Block-Digest: ${digest(block)}`,
    "Content-Type: application/http; msgtype=response",
    `Content-Length: ${block.length}`,
  ]
  return gzipSync(Buffer.concat([Buffer.from(`${head.join("\r\n")}\r\n\r\n`), block, Buffer.from("\r\n\r\n")]))
}

/** The bytes are unpacked ones, so the headers that say how they were packed are kept under another name. */
function httpHead({ status, headers }: Fetched): string {
  const lines = Object.entries(headers).map(([name, value]) => {
    const packed = /^(?:content-encoding|transfer-encoding|content-length)$/.test(name)
    return `${packed ? "x-archive-orig-" : ""}${name}: ${value.replace(/[\r\n]+/g, " ")}`
  })
  return `HTTP/1.1 ${status}\r\n${lines.map((line) => `${line}\r\n`).join("")}\r\n`
}
