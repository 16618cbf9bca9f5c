import { gzipSync } from "node:zlib"

/** A WARC file of these answers (address, body, a header line), each its own gzip member. */
export async function warcOf(
  answers: readonly (readonly [address: string, body: string | Uint8Array, header?: string])[],
): Promise<Buffer> {
  return Buffer.concat(answers.map(([address, body, header]) => gzipSync(record(address, Buffer.from(body), header))))
}

function record(address: string, body: Buffer, header = "x-a: b"): Buffer {
  const block = Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\ncontent-type: text/html; charset=utf-8\r\n${header}\r\n\r\n`),
    body,
  ])
  const head = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: ${address}\r\nWARC-Date: 2026-03-03T09:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${block.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), block, Buffer.from("\r\n\r\n")])
}
