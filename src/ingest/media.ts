import { HearsayError } from "../model/index.ts"
import type { Bytes } from "./reader.ts"

/** First bytes, one character a byte. */
const SIGNATURES: readonly (readonly [what: string, start: string])[] = [
  ["a PDF", "%PDF-"],
  ["a ZIP archive, or an office document", "PK\x03\x04"],
  ["a gzip archive", "\x1f\x8b"],
  ["a PNG picture", "\x89PNG"],
  ["a JPEG picture", "\xff\xd8\xff"],
  ["a GIF picture", "GIF8"],
  ["a WebP picture or a sound", "RIFF"],
  ["a sound", "ID3"],
  ["a sound", "OggS"],
  ["an old office document", "\xd0\xcf\x11\xe0"],
  ["a program", "\x7fELF"],
]
const MARKUP = /<(?:p|div|span|a|br|h[1-6]|li|ul|table|td|article|section|script|meta|link|img)\b[^<>]{0,2000}>/gi

/** What bytes are that hold no text, in words ("a PDF"); undefined for text. */
function notText(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 8192)).toString("latin1")
  const named = SIGNATURES.find(([, start]) => head.startsWith(start))?.[0]
  if (named || /^(\xff\xfe|\xfe\xff)/.test(head)) return named
  // biome-ignore lint/suspicious/noControlCharactersInRegex: text holds none of these, and other files hold many
  const control = head.match(/[\x00-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0
  return head.includes("\0\0") || control > head.length * 0.02 ? "a binary file" : undefined
}

/** Throws unless the bytes hold text. */
export function mustBeText(input: Bytes): void {
  const from = input.address ?? input.name ?? "the input"
  if (input.bytes.length === 0) {
    throw new HearsayError("empty", `${from} is empty. Give a page or a text that holds a report.`)
  }
  const other = notText(input.bytes)
  if (other)
    throw new HearsayError("not-text", `${from} is ${other}, not a page or a text. Give the report as HTML or text.`)
}

/** Whether bytes are an HTML page: as they begin, else as their name and media type say, else by their tags. */
export function isPage(input: Bytes): boolean {
  const head = Buffer.from(input.bytes.subarray(0, 16384)).toString("utf8").replaceAll("\0", "")
  if (/^[\s\ufeff\ufffd]*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/is.test(head))
    return true
  if (/^[\s\ufeff]*<\?xml/.test(head) || notText(input.bytes)) return false
  const tags = head.match(MARKUP)?.length ?? 0
  const named = /\.x?html?$/i.test(input.name ?? "") || /html/.test(input.type ?? "")
  return tags >= (named ? 1 : 5 + head.length / 1000)
}

/** The beginning of bytes as text, for a reader to tell its own by. */
export const headOfText = (input: Bytes): string =>
  Buffer.from(input.bytes.subarray(0, 4096)).toString("utf8").replaceAll("\0", "").trimStart()
