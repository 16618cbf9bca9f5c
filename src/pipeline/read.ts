import type { Extractor } from "../extract/extractor.ts"
import { type Bytes, detect, readVerbatim } from "../ingest/index.ts"
import type { HearsayError, Ledger, Report } from "../model/index.ts"
import { resolve } from "../resolve/resolve.ts"
import { asFault } from "./fault.ts"

/** The outside world, handed in: only a program at the end creates one (`machine.ts`). */
export interface World {
  /** The bytes at an address (http or https). */
  readonly fetch: (address: string) => Promise<Bytes>
  readonly file: (path: string) => Promise<Bytes>
  readonly standardInput: () => Promise<Bytes>
}

/** What a reader knows better than the source does, and how it is to be taken. */
export interface ReadOptions {
  /** Takes a text as it is: no furniture is removed, and offsets are those of the file. */
  readonly verbatim?: boolean
  /** The date of publication: an ISO 8601 date, or date and time with zone. */
  readonly published?: string
  readonly outlet?: string
}

/** What became of a source: something read, or the one line that says why there is nothing. */
export type Outcome<T> =
  | { readonly source: string; readonly value: T }
  | { readonly source: string; readonly fault: HearsayError }

/** A source -> its ledgers. A page or a text gives one, a feed gives one for each item. */
export async function* read(
  source: string,
  world: World,
  extractor: Extractor,
  options: ReadOptions = {},
): AsyncGenerator<Ledger> {
  for await (const report of ingest(source, world, options)) yield await ledgerOf(report, extractor)
}

/** A source -> bytes -> reports. */
export async function* ingest(source: string, world: World, options: ReadOptions = {}): AsyncGenerator<Report> {
  const bytes = await open(source, world)
  const reports = options.verbatim ? [readVerbatim(bytes, options)] : detect(bytes).read(bytes, options)
  for await (const report of reports)
    yield options.outlet === undefined ? report : { ...report, outlet: options.outlet }
}

/** A report -> its attributions -> its ledger. */
export async function ledgerOf(report: Report, extractor: Extractor): Promise<Ledger> {
  const found = await extractor.extract(report)
  return resolve(report, found, { extractor: extractor.name })
}

/** Many sources, in order: a bad one is named and does not stop the good ones. */
export async function* each<T>(
  sources: Iterable<string>,
  of: (source: string) => AsyncIterable<T>,
): AsyncGenerator<Outcome<T>> {
  for (const source of sources) {
    try {
      for await (const value of of(source)) yield { source, value }
    } catch (error) {
      yield { source, fault: asFault(error, source) }
    }
  }
}

/** An address, `-` for standard input, or a file. */
function open(source: string, world: World): Promise<Bytes> {
  if (/^https?:\/\//i.test(source)) return world.fetch(source)
  return source === "-" ? world.standardInput() : world.file(source)
}
