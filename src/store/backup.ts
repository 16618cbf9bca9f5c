import { createHash } from "node:crypto"
import { type ControlledTransaction, sql } from "kysely"
import { MIGRATIONS } from "./migrations/migrate.ts"
import { type Database, KEPT, NEWSROOM } from "./tables.ts"

/** Everything that a backup holds; the rest is worked out again. */
export const TABLES: readonly string[] = [...KEPT, ...NEWSROOM, "jobs"]
export const VERSION = 1

/** How many rows of each table there are in a backup. */
export type Counts = { readonly [table: string]: number }

/**
 * A store as JSON Lines, of one moment: a header, a line `["table", {row}]` for every row, and a trailer with the counts
 * and the SHA-256 of all lines before it, by which a torn file is told from a whole one.
 */
export async function* backUp(db: Database, now: Date): AsyncGenerator<string> {
  const seal = sealed()
  const header = {
    hearsay: "backup",
    version: VERSION,
    migrations: MIGRATIONS.map(({ name }) => name),
    made: now.toISOString(),
  }
  yield seal.put(JSON.stringify(header))
  const trx = await db.startTransaction().setIsolationLevel("repeatable read").execute()
  try {
    for (const table of TABLES)
      for await (const row of rowsOf(trx, table)) yield seal.put(JSON.stringify([table, row]), table)
  } finally {
    await trx.rollback().execute()
  }
  yield `${JSON.stringify({ end: true, ...seal.end() })}\n`
}

/** Counts lines by table, and hashes them. */
export function sealed() {
  const hash = createHash("sha256")
  const counts: Record<string, number> = {}
  const put = (json: string, table?: string) => {
    const line = `${json}\n`
    hash.update(line)
    if (table !== undefined) counts[table] = (counts[table] ?? 0) + 1
    return line
  }
  return { put, end: () => ({ counts, sha256: hash.digest("hex") }) }
}

const BATCH = 200

/** A table's rows in the order of its key, without the columns that Postgres works out. */
async function* rowsOf(trx: ControlledTransaction<unknown>, table: string): AsyncGenerator<object> {
  const { rows: columns } = await sql<{ name: string; generated: boolean; key: boolean }>`
    select attname as name, attgenerated <> '' as generated, coalesce(attnum = any(conkey), false) as key
    from pg_attribute left join pg_constraint on conrelid = attrelid and contype = 'p'
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped
    order by array_position(conkey, attnum), attnum`.execute(trx)
  const keys = columns.filter(({ key }) => key).map(({ name }) => name)
  const left = columns.filter(({ generated }) => generated).map(({ name }) => name)
  const order = sql.join(keys.map((key) => sql.ref(key)))
  for (let last: Record<string, unknown> | undefined; ; ) {
    const place = last
    const after = place ? sql`where (${order}) > (${sql.join(keys.map((key) => place[key]))})` : sql``
    const { rows } = await sql<{ row: Record<string, unknown> }>`
      select to_jsonb(t) - ${left}::text[] as row from ${sql.table(table)} t ${after} order by ${order} limit ${BATCH}`.execute(
      trx,
    )
    for (const { row } of rows) yield row
    last = rows.at(-1)?.row
    if (rows.length < BATCH) return
  }
}
