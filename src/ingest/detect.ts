import { page } from "./page.ts"
import { plainText } from "./plain-text.ts"
import type { Bytes, Reader } from "./reader.ts"

/** Every reader that bytes may choose, the most particular first. */
export const READERS: readonly Reader[] = [page, plainText]

/** The reader for these bytes, by what they are rather than by what they are called. */
export function detect(input: Bytes): Reader {
  return READERS.find((reader) => reader.accepts(input)) ?? plainText
}
