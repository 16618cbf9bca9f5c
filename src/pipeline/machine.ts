import type { World } from "./read.ts"

/** This machine as a world: its network, files and standard input. The network is loaded when it is first needed. */
export function machine(standardInput: AsyncIterable<Uint8Array | string> = process.stdin): World {
  const door = () => import("../ingest/index.ts")
  return {
    fetch: async (address) => (await door()).fetchPage(address),
    file: async (path) => (await door()).readFileBounded(path),
    standardInput: async () => (await door()).readStreamBounded(standardInput),
  }
}
