import type { Finding } from "../model/index.ts"
import { isDate } from "../pipeline/date.ts"
import { withFiles } from "../pipeline/folders.ts"
import type { Outcome, ReadOptions } from "../pipeline/read.ts"
import { type Parsed, usage } from "./parse.ts"
import { progressOver } from "./progress.ts"
import type { Io } from "./run.ts"
import { type Form, sinkFor } from "./sink.ts"

/** The same command line with the files of each folder that it names. */
export const withFolders = async (parsed: Parsed): Promise<Parsed> => ({
  ...parsed,
  sources: await withFiles(parsed.sources),
})

/** Prints what was read, in order, and names what was not; gives the exit code. */
export async function printAll<T extends { readonly id: string }>(
  { sources, values }: Parsed,
  io: Io,
  form: Form,
  outcomes: AsyncIterable<Outcome<T>>,
  write: (value: T) => string,
  passedOver: PassedOver,
): Promise<number> {
  const out = text(values.out)
  const sink = await sinkFor(out, io.stdout, form, sources)
  const progress = await progressOver(sources.length, io, out !== undefined)
  let failed = 0
  for await (const outcome of outcomes) {
    if ("value" in outcome) await sink.put(outcome.value.id, write(outcome.value))
    else {
      failed++
      progress.say(`hearsay: ${outcome.fault.message}`)
    }
    progress.step()
  }
  progress.stop()
  await sink.end()
  return failed || passedOver.count ? 1 : 0
}

/** Tells on standard error which members of a feed or an archive gave no report, and counts them. */
export interface PassedOver {
  count: number
  readonly skipped: (finding: Finding) => void
}
export function passedOverOn({ stderr }: Io): PassedOver {
  const told: PassedOver = {
    count: 0,
    skipped: ({ message, place }) => {
      told.count++
      stderr.write(`hearsay: ${message}${place === undefined || message.includes(place) ? "" : ` (${place})`}\n`)
    },
  }
  return told
}

/** What a reader knows better, as given on the command line. */
export function readOptions({ values }: Parsed, { skipped }: PassedOver): ReadOptions {
  const [published, outlet] = [text(values.published), text(values.outlet)]
  if (published !== undefined && !isDate(published)) {
    throw usage(`--published is a date like 2026-03-09 (or 2026-03-09T18:30Z), not “${published}”.`)
  }
  return {
    skipped,
    ...(values.verbatim && { verbatim: true }),
    ...(published !== undefined && { published }),
    ...(outlet !== undefined && { outlet }),
  }
}

export const text = (value: string | true | undefined): string | undefined =>
  typeof value === "string" ? value : undefined
