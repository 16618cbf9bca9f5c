import { createHash } from "node:crypto"
import { basename, extname } from "node:path"
import type { Bytes } from "./reader.ts"

/** The id of a report that has no address: of its text, so that the same text has the same id. */
export function idOfText(text: string): string {
  return `text-${createHash("sha256").update(text).digest("hex").slice(0, 16)}`
}

/** The id of a text that is taken verbatim: the file's name without its folder and ending. */
export function idOfName(input: Bytes): string | undefined {
  return input.name === undefined ? undefined : basename(input.name, extname(input.name))
}
