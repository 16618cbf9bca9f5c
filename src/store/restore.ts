import { sql } from "kysely"
import { HearsayError } from "../model/index.ts"
import { type Counts, sealed, TABLES, VERSION } from "./backup.ts"
import { MIGRATIONS } from "./migrations/migrate.ts"
import { throughOlder } from "./older.ts"
import { type Database, insertAll } from "./tables.ts"
import { workOut } from "./work-out.ts"

const TABLES_WITH_IDS = ["readings", "judgements", "moderations", "jobs"]
const BATCH = 200

/** Fills an empty store from a backup, whole or not at all, and says how many rows there were. */
export async function restore(db: Database, lines: AsyncIterable<string> | Iterable<string>): Promise<Counts> {
  return db.transaction().execute(async (trx) => {
    await refuseFull(trx)
    const values = valuesOf(lines)
    const header = (await values.next()).value
    const made = madeWith(header?.value)
    const seal = sealed()
    seal.put(header?.json as string)
    const fill = () => put(trx, values, seal)
    const counts = made.length === MIGRATIONS.length ? await fill() : await throughOlder(trx, made, fill)
    for (const table of TABLES_WITH_IDS) await countOn(trx, table)
    await workOutAll(trx)
    return counts
  })
}

async function workOutAll(trx: Database): Promise<void> {
  const { rows } = await sql<{ id: string }>`select id from reports`.execute(trx)
  const ids = rows.map(({ id }) => id)
  for (let i = 0; i < ids.length; i += BATCH) await workOut(trx, ids.slice(i, i + BATCH))
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

interface Line {
  readonly json: string
  readonly value: unknown
}

async function* valuesOf(lines: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Line, undefined> {
  for await (const line of lines) {
    const json = line.replace(/\r?\n$/, "")
    if (json !== "") yield { json, value: parsed(json) }
  }
}

/** Puts the rows in, and compares what came with what the trailer says. */
async function put(trx: Database, lines: AsyncIterable<Line>, seal: ReturnType<typeof sealed>): Promise<Counts> {
  let batch: { table: string; rows: object[] } = { table: "", rows: [] }
  for await (const { json, value } of lines) {
    if (!Array.isArray(value)) {
      await insertAll(trx, batch.table, batch.rows)
      return compared(value, seal.end())
    }
    const [table, row] = value as [string, object]
    if (!TABLES.includes(table)) throw torn(`it has rows of “${table}”, which no store has`)
    if (batch.table !== table || batch.rows.length === BATCH) {
      await insertAll(trx, batch.table, batch.rows)
      batch = { table, rows: [] }
    }
    batch.rows.push(row)
    seal.put(json, table)
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

/** The migrations of the store that a backup is of; one of a newer store than this program makes is refused. */
function madeWith(header: unknown): string[] {
  const { hearsay, version, migrations } = (header ?? {}) as { readonly [field: string]: unknown }
  if (hearsay !== "backup" || version !== VERSION || !Array.isArray(migrations))
    throw new HearsayError("no-backup", "This file does not begin as a backup of a Hearsay store does.")
  const mine = new Set<string>(MIGRATIONS.map(({ name }) => name))
  const newer = migrations.filter((name) => !mine.has(name))
  if (!newer.length) return [...new Set<string>(migrations)]
  const message = `This backup is of a newer store (it has ${newer.join(", ")}): restore it with the Hearsay that made it, or a newer one.`
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
