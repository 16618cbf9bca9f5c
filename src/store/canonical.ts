import { createHash } from "node:crypto"
import type { Ledger } from "../model/index.ts"
import { mapped } from "./quoted.ts"

/** What tells two versions of a report apart, and two readings of one version: SHA-256 in hexadecimal. */
export interface Hashes {
  /** Of the words: title and text. */
  readonly version: string
  /** Of all the rest of the ledger. */
  readonly reading: string
}

export function hashesOf({ title, text, ...rest }: Ledger): Hashes {
  return { version: sha256(canonical([title, text])), reading: sha256(canonical(rest)) }
}

/** A value as it comes back from Postgres, which takes neither NUL nor half a sign: each becomes one U+FFFD. */
export function storable<T>(value: T): T {
  const json = JSON.stringify(value) ?? "null"
  return /\\u(?:0000|d[89a-f])/i.test(json) ? (replaced(value) as T) : value
}

function replaced(value: unknown): unknown {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is the one that Postgres does not take.
  return typeof value === "string" ? value.toWellFormed().replace(/\u0000/g, "\uFFFD") : mapped(value, replaced)
}

/** JSON with the keys of every object in order, so that the same content gives the same string. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

const sha256 = (words: string) => createHash("sha256").update(words).digest("hex")
