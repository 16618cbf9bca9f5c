import { sql } from "kysely"
import { HearsayError } from "../../model/index.ts"
import type { Database } from "../tables.ts"
import { ledgers } from "./0001-ledgers.ts"
import { jobs } from "./0002-jobs.ts"
import { given } from "./0003-given.ts"
import { totals } from "./0004-totals.ts"
import { lists } from "./0005-lists.ts"
import { newsroom } from "./0010-newsroom.ts"
import { leftovers } from "./0011-leftovers.ts"
import { stories } from "./0020-stories.ts"
import { copies } from "./0021-copies.ts"
import { heard } from "./0022-heard.ts"
import { narrowed } from "./0023-narrowed.ts"
import { counted } from "./0024-counted.ts"

/** Forward only, in this order: what has been released is never edited, a change is a new one. */
export const MIGRATIONS = [
  ledgers,
  jobs,
  given,
  totals,
  lists,
  newsroom,
  leftovers,
  stories,
  copies,
  heard,
  narrowed,
  counted,
]

/** Any number: the same in every program that opens a Hearsay store. */
const LOCK = 4_726_931

/** Brings a store's tables up to this program's. Two processes may start at once: one waits for the other. */
export async function migrate(db: Database, now: Date): Promise<void> {
  await locked(db, async (trx) => {
    await sql`create table if not exists migrations (name text primary key, applied timestamptz not null)`.execute(trx)
    await refuseNewer(trx)
  })
  for (const migration of MIGRATIONS) {
    await locked(db, async (trx) => {
      const { rows } = await sql`select 1 from migrations where name = ${migration.name}`.execute(trx)
      if (rows.length) return
      await run(trx, [migration])
      await sql`insert into migrations values (${migration.name}, ${now.toISOString()}::timestamptz)`.execute(trx)
    })
  }
}

/** Does what migrations say, and nothing else: for tables that are no store yet. */
export async function run(trx: Database, migrations: readonly (typeof MIGRATIONS)[number][]): Promise<void> {
  for (const { statements } of migrations) for (const statement of statements) await sql.raw(statement).execute(trx)
}

function locked(db: Database, work: (trx: Database) => Promise<void>): Promise<void> {
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(trx)
    await work(trx)
  })
}

async function refuseNewer(db: Database): Promise<void> {
  const { rows } = await sql<{ name: string }>`select name from migrations order by name`.execute(db)
  const unknown = rows.filter(({ name }) => !MIGRATIONS.some((migration) => migration.name === name))
  if (unknown.length === 0) return
  const names = unknown.map(({ name }) => name).join(", ")
  throw new HearsayError(
    "newer-store",
    `This store was made by a newer Hearsay (it has ${names}): open it with that one, or with a newer one still.`,
  )
}
