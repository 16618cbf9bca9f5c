import type { HearsayError, Ledger } from "../model/index.ts"
import { ahead } from "../pipeline/ahead.ts"
import { asFault } from "../pipeline/fault.ts"
import { machine } from "../pipeline/machine.ts"
import { type Outcome, read } from "../pipeline/read.ts"
import type { Kept } from "../store/keep.ts"
import type { Store } from "../store/store.ts"
import { passedOverOn, readOptions, withFolders } from "./common.ts"
import type { Parsed } from "./parse.ts"
import { withStore } from "./place.ts"
import { progressOver } from "./progress.ts"
import { extractorFor, placesFor } from "./read.ts"
import type { Io } from "./run.ts"

/** `hearsay keep SOURCE...`: a line for each report once it is kept. */
export async function keepAll(given: Parsed, io: Io): Promise<number> {
  const parsed = await withFolders(given)
  const passedOver = passedOverOn(io)
  const options = { ...readOptions(parsed, passedOver), ...(await placesFor(parsed)) }
  const extractor = await extractorFor(parsed, io)
  const open = ahead(machine({ standardInput: io.stdin, ...passedOver }), parsed.sources)
  try {
    return await withStore(parsed, io, async (store) => {
      const failed = await keepEach(store, read(parsed.sources, open, extractor, options), parsed, io)
      return failed || passedOver.count ? 1 : 0
    })
  } finally {
    await extractor.close?.()
  }
}

async function keepEach(store: Store, outcomes: AsyncIterable<Outcome<Ledger>>, { sources }: Parsed, io: Io) {
  const progress = await progressOver(sources.length, io, false)
  let failed = 0
  for await (const outcome of outcomes) {
    const kept = "fault" in outcome ? outcome.fault : await keepOne(store, outcome.value, outcome.source)
    if (kept instanceof Error) {
      failed++
      progress.say(`hearsay: ${kept.message}`)
    } else io.stdout.write(`${lineOf(kept, "value" in outcome ? outcome.value.title : undefined)}\n`)
    progress.step()
  }
  progress.stop()
  return failed
}

/** What cannot be kept is named, and does not stop the others. */
const keepOne = (store: Store, ledger: Ledger, source: string): Promise<Kept | HearsayError> =>
  store.keep(ledger).catch((error: unknown) => asFault(error, source))

const lineOf = ({ outcome, version, report }: Kept, title = "") =>
  [outcome === "new version" ? `version ${version}` : outcome, report, title.replace(/\s+/g, " ")].join("\t")
