import { isUtf8 } from "node:buffer"
import type { Finding } from "../model/index.ts"
import type { Bytes } from "./reader.ts"

/** Bytes turned into text, and how. */
export interface Decoded {
  /** A byte order mark is left out, unless it was asked for. */
  readonly text: string
  /** As the WHATWG Encoding Standard names it: "utf-8", "windows-1252". */
  readonly charset: string
  readonly findings: readonly Finding[]
}

/**
 * Bytes as text: by byte order mark, else as the header says, else as the page says of itself, else UTF-8 where the
 * bytes are UTF-8, else windows-1252. What cannot be decoded becomes U+FFFD, and a finding says so.
 */
export function decode(input: Bytes, options: { keepMark?: boolean } = {}): Decoded {
  const { bytes } = input
  const said = byMark(bytes) ?? known(input.charset) ?? known(declared(bytes))
  const charset = said ?? guess(bytes)
  const text = new TextDecoder(charset, { ignoreBOM: options.keepMark ?? false }).decode(bytes)
  return { text, charset, findings: doubts(text, charset, said, bytes) }
}

function byMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8"
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le"
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be"
  return undefined
}

/** What a page or an XML file says of itself, in its first kilobytes. */
function declared(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1")
  const meta = /<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(head)
  const xml = /^\s*<\?xml\b[^>]{0,100}?\bencoding\s*=\s*["']([\w.:-]{2,40})/i.exec(head)
  const name = (meta ?? xml)?.[1]
  // A page that says so in bytes that one can read is not UTF-16, whatever it says (as the HTML standard has it).
  return name && /^utf-?16/i.test(name) ? "utf-8" : name
}

function known(name: string | undefined): string | undefined {
  try {
    return name === undefined ? undefined : new TextDecoder(name.trim()).encoding
  } catch {
    return undefined
  }
}

/** UTF-8 with a few bad bytes stays UTF-8; where most of what is not ASCII is bad it is the older Western encoding. */
function guess(bytes: Uint8Array): string {
  if (isUtf8(bytes)) return "utf-8"
  const text = new TextDecoder("utf-8").decode(bytes)
  const foreign = text.match(/[^\p{ASCII}]/gu)?.length ?? 0
  return count(text) * 4 > foreign ? "windows-1252" : "utf-8"
}

function doubts(text: string, charset: string, said: string | undefined, bytes: Uint8Array): Finding[] {
  if (charset === "utf-8") return isUtf8(bytes) ? [] : [invalid(text)]
  if (said) return []
  const message = `The bytes are not UTF-8 and no character set is named; they were read as ${charset}.`
  return [{ code: "charset-guessed", message }]
}

function invalid(text: string): Finding {
  const at = text.indexOf("\ufffd")
  const message = `${count(text)} stretches of bytes are not UTF-8; each was replaced by U+FFFD, so words may be damaged.`
  return { code: "invalid-utf8", message, place: `byte ${Buffer.byteLength(text.slice(0, at))}` }
}

const count = (text: string): number => text.split("\ufffd").length - 1
