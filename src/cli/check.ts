import type { Parsed } from "./parse.ts"
import { withStore } from "./place.ts"
import type { Io } from "./run.ts"

/** `hearsay check`: a line for everything in the store that cannot be right. */
export function checkStore(parsed: Parsed, io: Io): Promise<number> {
  const checked = async (store: { check(): AsyncIterable<{ code: string; report: string; message: string }> }) => {
    let faults = 0
    for await (const { code, report, message } of store.check()) {
      faults++
      io.stdout.write(`${code}\t${report}\t${message}\n`)
    }
    if (faults === 0) io.stdout.write("All that is kept is as it was kept.\n")
    return faults ? 1 : 0
  }
  return withStore(parsed, io, checked, { there: true })
}
