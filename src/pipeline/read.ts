import type { Extraction, Extractor } from "../extract/extractor.ts"
import { type Bytes, detect, readVerbatim } from "../ingest/index.ts"
import type { Finding, HearsayError, Ledger, Report } from "../model/index.ts"
import type { Gazetteer } from "../resolve/place/gazetteer.ts"
import { resolve } from "../resolve/resolve.ts"
import { asFault } from "./fault.ts"
import { idsOfNamesakes } from "./file-ids.ts"
import { inOrder } from "./in-order.ts"

/**
 * The outside world, handed in: the bytes of a source; of a large archive those of one member after the other. Only a
 * program at the end opens real doors (`machine.ts`).
 */
export type Open = (source: string) => Promise<Bytes | AsyncIterable<Bytes>>

/** What a reader knows better than the source does, and how it is to be taken. */
export interface ReadOptions {
  /** Takes a text as it is: no furniture is removed, and offsets are those of the file. */
  readonly verbatim?: boolean
  /** The date of publication: an ISO 8601 date, or date and time with zone. */
  readonly published?: string
  readonly outlet?: string
  /** Gives the towns that are named their coordinates, where there is no doubt which one is meant. */
  readonly gazetteer?: Gazetteer
  /** Is told of each member of a feed or an archive that gave no report: why, and where. */
  readonly skipped?: (finding: Finding) => void
}

/** What became of a source: something read, or the one line that says why there is nothing. */
export type Outcome<T> = Read<T> | Failed
export interface Read<T> {
  readonly source: string
  readonly value: T
}
export interface Failed {
  readonly source: string
  readonly fault: HearsayError
}

/** How many reports are read at once: enough to keep the workers of a model busy, few enough to fit anywhere. */
const AT_ONCE = 8

/** Many sources -> their ledgers, in order: a bad one is named and does not stop the good ones. */
export function read(
  sources: Iterable<string>,
  open: Open,
  extractor: Extractor,
  options: ReadOptions = {},
): AsyncGenerator<Outcome<Ledger>> {
  return inOrder(ingest(sources, open, options), AT_ONCE, async (outcome) => {
    if ("fault" in outcome) return outcome
    const { source, value } = outcome
    return ledgerOf(value, extractor, options).then((ledger) => ({ source, value: ledger }), failed(source))
  })
}

/** Many sources -> bytes -> reports. A page or a text gives one, a feed gives one for each item. */
export async function* ingest(
  sources: Iterable<string>,
  open: Open,
  options: ReadOptions = {},
): AsyncGenerator<Outcome<Report>> {
  const all = [...sources]
  const ids = options.verbatim ? idsOfNamesakes(all) : new Map<string, string>()
  for (const source of all) {
    const id = ids.get(source)
    try {
      for await (const value of reportsOf(await open(source), options))
        yield { source, value: id === undefined ? value : { ...value, id } }
    } catch (error) {
      yield failed(source)(error)
    }
  }
}

async function* reportsOf(bytes: Bytes | AsyncIterable<Bytes>, options: ReadOptions): AsyncGenerator<Report> {
  if (Symbol.asyncIterator in bytes) return yield* membersOf(bytes, options)
  const reports = options.verbatim ? [readVerbatim(bytes, options)] : detect(bytes).read(bytes, options)
  const { outlet } = options
  for await (const report of reports) yield outlet === undefined ? report : { ...report, outlet }
}

/** A member that holds no report is told and passed over: the ones behind it are wanted all the same. */
async function* membersOf(members: AsyncIterable<Bytes>, options: ReadOptions): AsyncGenerator<Report> {
  for await (const member of members) {
    try {
      yield* reportsOf(member, options)
    } catch (error) {
      const { code, message } = asFault(error, member.address ?? "a member")
      options.skipped?.({ code, message, ...(member.address !== undefined && { place: member.address }) })
    }
  }
}

/** A report -> its attributions -> its ledger. */
export async function ledgerOf(
  report: Report,
  extractor: Extractor,
  { gazetteer, draft = false }: Pick<ReadOptions, "gazetteer"> & Extraction = {},
): Promise<Ledger> {
  const found = await extractor.extract(report, { draft })
  const { name, model } = extractor
  return resolve(report, found, { extractor: name, ...(model && { model }), ...(gazetteer && { gazetteer }) })
}

const failed =
  (source: string) =>
  (error: unknown): Failed => ({ source, fault: asFault(error, source) })
