import type { Open } from "./read.ts"

/** This machine's doors: an address is fetched, `-` is standard input, everything else is a file. */
export function machine(standardInput: AsyncIterable<Uint8Array | string> = process.stdin): Open {
  return async (source) => {
    const { fetchPage, readFileBounded, readStreamBounded } = await import("../ingest/index.ts")
    if (/^https?:\/\//i.test(source)) return fetchPage(source)
    return source === "-" ? readStreamBounded(standardInput) : readFileBounded(source)
  }
}
