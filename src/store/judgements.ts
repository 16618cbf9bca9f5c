import { sql } from "kysely"
import { type Judged, standing } from "../model/index.ts"
import { every } from "./find.ts"
import { correctionsOf, judgedOf, type Row } from "./judged.ts"
import { keyOf, limitOf, type Page, type PageOf, pageOf } from "./page.ts"
import type { Database } from "./tables.ts"

export interface JudgementFilter {
  readonly about?: "row" | "source" | "report" | "outlet"
  /** One of the pair, or the row that is corrected. */
  readonly id?: string
  /** Corrections of this report's rows, and their undoing. */
  readonly report?: string
  readonly hand?: "person" | "machine"
  readonly by?: string
}

/** Everything that was ever judged, oldest first: what counts of it is for `standing` to say. */
export async function judgements(db: Database, filter: JudgementFilter, page: PageOf): Promise<Page<Judged>> {
  const limit = limitOf(page)
  const key = keyOf(page, [0])
  const { about, id, report, hand, by } = filter
  const conditions = every([
    key && sql`id > ${key[0]}::int`,
    about === undefined ? undefined : sql`about = ${about}`,
    id === undefined ? undefined : sql`(one = ${id} or other = ${id})`,
    report === undefined ? undefined : sql`report = ${report}`,
    hand === undefined ? undefined : sql`hand = ${hand}`,
    by === undefined ? undefined : sql`by = ${by}`,
  ])
  const { rows } = await sql<Row>`select * from judgements where ${conditions} order by id limit ${limit}`.execute(db)
  return pageOf(rows, limit, ({ id }) => [id], judgedOf)
}

/** One judgement, by its number; undefined when there is none. */
export async function judgement(db: Database, id: number): Promise<Judged | undefined> {
  const { rows } = await sql<Row>`select * from judgements where id = ${id}`.execute(db)
  return rows[0] && judgedOf(rows[0])
}

/** A report's corrections that count. */
export async function corrections(db: Database, report: string) {
  return standing(await correctionsOf(db, report)).filter((judgement) => judgement.answer === "correction")
}
