import type { Extractor } from "../src/extract/extractor.ts"
import type { Attribution, Report, Row, Span } from "../src/model/index.ts"
import { resolve } from "../src/resolve/resolve.ts"

/** What an extractor finds in every report, the outermost only: the corpora mark none inside another one's content. */
export async function predict(
  extractor: Extractor,
  reports: readonly Report[],
): Promise<Map<string, readonly Attribution[]>> {
  const found = await Promise.all(reports.map((report) => extractor.extract(report)))
  return new Map(reports.map(({ id }, i) => [id, outermost(found[i] ?? [])]))
}

/** The rows of every report's ledger, the outermost only. */
export async function predictRows(
  extractor: Extractor,
  reports: readonly Report[],
): Promise<Map<string, readonly Row[]>> {
  const found = await Promise.all(reports.map((report) => extractor.extract(report)))
  const ledgers = reports.map((report, i) => resolve(report, found[i] ?? [], { extractor: extractor.name }))
  return new Map(ledgers.map(({ id, attributions }) => [id, outermost(attributions)]))
}

function outermost<Found extends Attribution>(found: readonly Found[]): readonly Found[] {
  const isInside = ([start, end]: Span, [from, to]: Span) => from <= start && end <= to
  const holds = (other: Attribution, cue: readonly Span[]) =>
    cue.every((one) => other.content.some((span) => isInside(one, span)))
  return found.filter(({ id, cue }) => !found.some((other) => other.id !== id && holds(other, cue)))
}
