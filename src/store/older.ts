import { sql } from "kysely"
import { TABLES } from "./backup.ts"
import { MIGRATIONS, run } from "./migrations/migrate.ts"
import type { Database } from "./tables.ts"

/** Where the tables of an older store stand while its rows are brought up to date; nobody else ever sees it. */
const OLDER = "hearsay_older"

/**
 * Has the rows of an older store put into tables as it had them, brings these up to date as a store is, and takes over
 * what they then hold. `made` are the migrations that the older store had.
 */
export async function throughOlder<T>(trx: Database, made: readonly string[], fill: () => Promise<T>): Promise<T> {
  const { rows } = await sql<{ path: string }>`select current_setting('search_path') as path`.execute(trx)
  await sql`create schema ${sql.ref(OLDER)}`.execute(trx)
  await lookIn(trx, OLDER)
  await run(
    trx,
    MIGRATIONS.filter(({ name }) => made.includes(name)),
  )
  const filled = await fill()
  await run(
    trx,
    MIGRATIONS.filter(({ name }) => !made.includes(name)),
  )
  await lookIn(trx, rows[0]?.path as string)
  for (const table of TABLES) await takeOver(trx, table)
  await sql`drop schema ${sql.ref(OLDER)} cascade`.execute(trx)
  return filled
}

const lookIn = (trx: Database, path: string) => sql`select set_config('search_path', ${path}, true)`.execute(trx)

async function takeOver(trx: Database, table: string): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select attname as name from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attgenerated = ''`.execute(trx)
  const columns = sql.join(rows.map(({ name }) => sql.ref(name)))
  await sql`insert into ${sql.table(table)} (${columns}) select ${columns} from ${sql.table(`${OLDER}.${table}`)}`.execute(
    trx,
  )
}
