import { createHash } from "node:crypto"
import { type ControlledTransaction, sql } from "kysely"
import { HearsayError } from "../model/index.ts"
import { MIGRATIONS } from "./migrations/migrate.ts"
import { type Database, insertAll, KEPT, NEWSROOM } from "./tables.ts"
import { workOut } from "./work-out.ts"

/** Everything that a backup holds; the rest is worked out again. */
const TABLES = [...KEPT, ...NEWSROOM, "jobs"]
const TABLES_WITH_IDS = ["readings", "judgements", "moderations", "jobs"]
const VERSION = 1

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

/** Fills an empty store from a backup, whole or not at all, and says how many rows there were. */
export async function restore(db: Database, lines: AsyncIterable<string> | Iterable<string>): Promise<Counts> {
  return db.transaction().execute(async (trx) => {
    await refuseFull(trx)
    const counts = await put(trx, lines)
    for (const table of TABLES_WITH_IDS) await countOn(trx, table)
    const { rows } = await sql<{ id: string }>`select id from reports`.execute(trx)
    for (let i = 0; i < rows.length; i += BATCH)
      await workOut(
        trx,
        rows.slice(i, i + BATCH).map(({ id }) => id),
      )
    return counts
  })
}

/** Counts lines by table, and hashes them. */
function sealed() {
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

async function refuseFull(trx: Database): Promise<void> {
  for (const table of TABLES) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(trx)
    if (rows.length)
      throw new HearsayError(
        "not-empty",
        `A backup is restored into an empty store, and this one has ${table}: choose another.`,
      )
  }
}

/** Puts the rows in, and compares what came with what the trailer says. */
async function put(trx: Database, lines: AsyncIterable<string> | Iterable<string>): Promise<Counts> {
  const seal = sealed()
  let batch: { table: string; rows: object[] } = { table: "", rows: [] }
  let begun = false
  for await (const line of lines) {
    const json = line.replace(/\r?\n$/, "")
    if (json === "") continue
    const value = parsed(json)
    if (!begun) refuseOther(value)
    else if (!Array.isArray(value)) {
      await insertAll(trx, batch.table, batch.rows)
      return compared(value, seal.end())
    } else {
      const [table, row] = value as [string, object]
      if (!TABLES.includes(table)) throw torn(`it has rows of “${table}”, which no store has`)
      if (batch.table !== table || batch.rows.length === BATCH) {
        await insertAll(trx, batch.table, batch.rows)
        batch = { table, rows: [] }
      }
      batch.rows.push(row)
    }
    seal.put(json, Array.isArray(value) ? (value[0] as string) : undefined)
    begun = true
  }
  throw torn("its last line is missing")
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw torn("it has a line that is no JSON")
  }
}

function refuseOther(header: unknown): void {
  const { hearsay, version, migrations } = (header ?? {}) as {
    hearsay?: unknown
    version?: unknown
    migrations?: unknown
  }
  if (hearsay !== "backup" || version !== VERSION)
    throw new HearsayError("no-backup", "This file does not begin as a backup of a Hearsay store does.")
  const mine = MIGRATIONS.map(({ name }) => name)
  if (JSON.stringify(migrations) === JSON.stringify(mine)) return
  const message = `This backup is of a store with ${String(migrations)}, and this program makes one with ${mine}: restore it with the Hearsay that made it.`
  throw new HearsayError("other-store", message)
}

function compared(trailer: unknown, { counts, sha256 }: { counts: Counts; sha256: string }): Counts {
  if ((trailer as { sha256?: unknown } | null)?.sha256 === sha256) return counts
  throw torn("what it holds is not what its last line says")
}

const torn = (why: string) =>
  new HearsayError("torn-backup", `This backup is torn: ${why}. Nothing was restored; take another copy of it.`)

/** Numbers go on after those that came with the rows. */
async function countOn(trx: Database, table: string): Promise<void> {
  await sql`select setval(pg_get_serial_sequence(${table}, 'id'), coalesce(max(id), 0) + 1, false)
    from ${sql.table(table)}`.execute(trx)
}
