import { type ExpectedRow, fixtures, reportOf, rowsOf } from "../fixtures/index.ts"
import type { Report, Row } from "../src/model/index.ts"
import { type Corpus, fingerprintOf } from "./corpora.ts"
import type { Figures } from "./floors.ts"
import { usable } from "./usable.ts"

/** Our own fixtures as a corpus, with the outermost rows that their ledgers should have. */
export interface Own extends Corpus {
  readonly expected: ReadonlyMap<string, readonly ExpectedRow[]>
}

export async function ownFixtures(): Promise<Own> {
  const expected = new Map<string, readonly ExpectedRow[]>()
  const reports: Report[] = []
  for (const fixture of fixtures()) {
    const report = { ...(await reportOf(fixture)), id: fixture.name }
    reports.push(report)
    expected.set(
      report.id,
      rowsOf(fixture, report.text).filter(({ within }) => within === undefined),
    )
  }
  const parts = reports.flatMap(({ id, text }) => [text, JSON.stringify(expected.get(id))])
  return { reports, expected, fingerprint: fingerprintOf(parts) }
}

const f1 = (right: number, predicted: number, gold: number) => (100 * 2 * right) / (predicted + gold || 1)
const wordsOf = (name: string): readonly string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** The same name, or one that only says less of it ("Voss" for "Mara Voss"); none for none. */
export function sameName(a = "", b = ""): boolean {
  const [less = [], more = []] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length)
  return less.length ? less.every((word) => more.includes(word)) : more.length === 0
}

const sameNames = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((name, i) => sameName(name, b[i]))

/** The labels that make a row right, as the ledger scorer has it. */
const LABELS: readonly (readonly [string, (row: Row, wanted: ExpectedRow) => boolean])[] = [
  ["speaker", (row, wanted) => sameName(row.speaker, wanted.speaker)],
  ["naming", (row, wanted) => row.naming === wanted.naming],
  ["act", (row, wanted) => row.act === wanted.act],
  ["via", (row, wanted) => sameNames(row.via, wanted.via)],
]

/** F1 of usable attributions, how many of those have each label right, and F1 of rows with all of them right. */
export function scoreOwn({ reports, expected }: Own, predictions: ReadonlyMap<string, readonly Row[]>): Figures {
  const count = { predicted: 0, gold: 0 }
  const pairs: [Row, ExpectedRow][] = []
  for (const { id, text } of reports) {
    const [rows, wanted] = [predictions.get(id) ?? [], expected.get(id) ?? []]
    count.predicted += rows.length
    count.gold += wanted.length
    for (const [i, gold] of usable(text, rows, wanted).match.entries())
      if (gold >= 0) pairs.push([rows[i] as Row, wanted[gold] as ExpectedRow])
  }
  const share = (hits: number) => (100 * hits) / (pairs.length || 1)
  const labels = LABELS.map(([name, isRight]) => [name, share(pairs.filter((pair) => isRight(...pair)).length)])
  const rows = pairs.filter((pair) => LABELS.every(([, isRight]) => isRight(...pair))).length
  return {
    usable: f1(pairs.length, count.predicted, count.gold),
    ...Object.fromEntries(labels),
    row: f1(rows, count.predicted, count.gold),
  }
}
