import type { Extractor } from "../src/extract/extractor.ts"
import type { Report, Row, Span } from "../src/model/index.ts"
import { resolve } from "../src/resolve/resolve.ts"
import type { Predictions } from "./scorers.ts"

/** The rows of every report's ledger, the outermost only: the corpora mark no attribution inside another one's content. */
export async function predict(extractor: Extractor, reports: readonly Report[]): Promise<Predictions> {
  const rows = await Promise.all(
    reports.map(
      async (report) => resolve(report, await extractor.extract(report), { extractor: extractor.name }).attributions,
    ),
  )
  return new Map(reports.map(({ id }, i) => [id, outermost(rows[i] ?? [])]))
}

function outermost(rows: readonly Row[]): readonly Row[] {
  const isInside = ([start, end]: Span, [from, to]: Span) => from <= start && end <= to
  return rows.filter(
    ({ id, within, cue }) =>
      !within &&
      !rows.some((other) => other.id !== id && cue.every((one) => other.content.some((span) => isInside(one, span)))),
  )
}
