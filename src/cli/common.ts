import { each, type ReadOptions } from "../pipeline/read.ts"
import { type Parsed, usage } from "./parse.ts"
import { progressOver } from "./progress.ts"
import type { Io } from "./run.ts"
import { type Form, sinkFor } from "./sink.ts"

/** Reads every source, prints the good ones in order and names the bad ones; gives the exit code. */
export async function printAll<T extends { readonly id: string }>(
  { sources, values }: Parsed,
  io: Io,
  form: Form,
  of: (source: string) => AsyncIterable<T>,
  write: (value: T) => string,
): Promise<number> {
  const out = text(values.out)
  const sink = await sinkFor(out, io.stdout, form, sources)
  const progress = await progressOver(sources.length, io, out !== undefined)
  let failed = 0
  for await (const outcome of each(sources, (source) => written(of(source), write))) {
    if ("fault" in outcome) {
      failed++
      io.stderr.write(`hearsay: ${outcome.fault.message}\n`)
    } else await sink.put(...outcome.value)
    progress.step()
  }
  progress.stop()
  await sink.end()
  return failed ? 1 : 0
}

/** The words of each thing, with its id: what cannot be printed is a fault of that source, and stops no other. */
async function* written<T extends { readonly id: string }>(values: AsyncIterable<T>, write: (value: T) => string) {
  for await (const value of values) yield [value.id, write(value)] as const
}

/** What a reader knows better, as given on the command line. */
export function readOptions({ values }: Parsed): ReadOptions {
  const [published, outlet] = [text(values.published), text(values.outlet)]
  if (published !== undefined && !isDate(published)) {
    throw usage(`--published is a date like 2026-03-09 (or 2026-03-09T18:30Z), not “${published}”.`)
  }
  return {
    ...(values.verbatim && { verbatim: true }),
    ...(published !== undefined && { published }),
    ...(outlet !== undefined && { outlet }),
  }
}

const isDate = (words: string) =>
  /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(words) &&
  !Number.isNaN(Date.parse(words))

export const text = (value: string | true | undefined): string | undefined =>
  typeof value === "string" ? value : undefined
