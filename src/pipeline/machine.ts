import { existsSync } from "node:fs"
import type { Finding } from "../model/index.ts"
import type { Open } from "./read.ts"

/** What of this machine is handed in. */
interface Machine {
  readonly standardInput?: AsyncIterable<Uint8Array | string>
  /** Is told of damaged members of an archive. */
  readonly skipped?: (finding: Finding) => void
  /** Lets addresses of private networks through: for a test, or a newsroom's own network. */
  readonly allowPrivate?: boolean
}

/** `HEARSAY_ALLOW_PRIVATE=1`: what this machine's owner allows, and nothing that a page says can. */
export const allowsPrivate = (): boolean => process.env.HEARSAY_ALLOW_PRIVATE === "1"

/** This machine's doors: an address is fetched, `-` is standard input, everything else is a file. */
export function machine({
  standardInput = process.stdin,
  skipped,
  allowPrivate = allowsPrivate(),
}: Machine = {}): Open {
  let readers: Promise<typeof import("../ingest/index.ts")> | undefined
  return async (source) => {
    readers ??= import("../ingest/index.ts")
    const { fetchPage, readFileBounded, readStreamBounded, warcFile } = await readers
    if (/^[a-z][a-z\d+.-]*:\/\//i.test(source)) return fetchPage(source, { allowPrivate })
    // An archive may be larger than memory: it is read page by page.
    if (/\.warc(?:\.gz)?$/i.test(source) && existsSync(source)) return warcFile(source, { ...(skipped && { skipped }) })
    return source === "-" ? readStreamBounded(standardInput) : readFileBounded(source)
  }
}
