import { sql } from "kysely"
import type { Correction, Judged, Judgement } from "../model/index.ts"
import { unquoted } from "./quoted.ts"
import type { Database } from "./tables.ts"

/** A report's corrections and their undoing, all that were ever made, oldest first. */
export async function correctionsOf(db: Database, report: string): Promise<Judged[]> {
  const { rows } = await sql<Row>`select * from judgements where report = ${report} order by id`.execute(db)
  return rows.map(judgedOf)
}

/** A row of the table. */
export interface Row {
  readonly id: number
  readonly about: "row" | "source" | "report" | "outlet"
  readonly answer: Judgement["answer"]
  readonly one: string
  readonly other: string | null
  readonly report: string | null
  readonly version: number | null
  readonly field: Correction["field"] | null
  /** In an array, because null is a value too. */
  readonly value: readonly [unknown] | null
  readonly undoes: number | null
  readonly hand: "person" | "machine"
  readonly by: string
  readonly at: Date | string
  readonly score: number | null
  readonly because: string | null
}

/** A row of the table as a judgement, with nothing for what is absent. */
export function judgedOf(row: Row): Judged {
  const { id, answer, about, one, by, hand } = row
  const at = new Date(row.at).toISOString()
  const said = {
    by,
    hand,
    ...(row.score !== null && { score: row.score }),
    ...(row.because !== null && { because: row.because }),
  }
  if (answer === "undo") return { id, at, answer, undoes: row.undoes as number, ...said }
  if (answer !== "correction") return { id, at, about, answer, pair: [one, row.other as string], ...said }
  const { report, version, field } = row as { report: string; version: number; field: Correction["field"] }
  const value = unquoted(row.value?.[0]) as Correction["value"]
  return { id, at, about: "row", answer, report, version, row: one, field, value, ...said }
}
