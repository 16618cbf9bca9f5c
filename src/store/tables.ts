import { type Kysely, sql } from "kysely"

/** The store's door to Postgres, in process or on a server: statements are written as SQL, the same for both. */
// biome-ignore lint/suspicious/noExplicitAny: statements are written as SQL, so the builder needs no table types.
export type Database = Kysely<any>

/** The tables whose rows are kept for good, each after those that it refers to. */
export const KEPT = [
  "outlets",
  "reports",
  "versions",
  "readings",
  "attributions",
  "sources",
  "mentions",
  "own_voice",
  "credits",
  "judgements",
] as const

/** The newsroom's tables, each after those that it refers to. */
export const NEWSROOM = [
  "profiles",
  "posts",
  "revisions",
  "drafts",
  "amendments",
  "replies",
  "moderations",
  "bans",
  "images",
  "redirects",
  "leftovers",
] as const

/** Adds rows to a table in one statement; their keys are its columns, the same for all of them. */
export async function insertAll(db: Database, table: string, rows: readonly object[]): Promise<void> {
  const first = rows[0]
  if (!first) return
  const columns = sql.join(Object.keys(first).map((column) => sql.ref(column)))
  const values = sql`jsonb_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)}::text::jsonb)`
  await sql`insert into ${sql.table(table)} (${columns}) select ${columns} from ${values}`.execute(db)
}
