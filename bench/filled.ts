import { sql } from "kysely"
import { hashesOf } from "../src/store/canonical.ts"
import { addParts } from "../src/store/keep.ts"
import { type Database, insertAll } from "../src/store/tables.ts"
import { instantOf } from "../src/store/when.ts"
import { workOut } from "../src/store/work-out.ts"
import { made, OUTLETS, outlet } from "./made.ts"

const BATCH = 250

/**
 * Fills a store with made-up reports from one number to another, as `keep` would, only many in a transaction and with the
 * foreign keys taken on trust: `check` finds nothing wrong with it.
 */
export async function fill(db: Database, from: number, to: number, told: (count: number) => void): Promise<void> {
  const indexes = await withoutIndexes(db)
  for (const name of Array.from({ length: OUTLETS }, (_, i) => outlet(i)))
    await sql`insert into outlets (name, added) values (${name}, now()) on conflict do nothing`.execute(db)
  for (let first = from; first < to; first += BATCH) {
    await db.transaction().execute((trx) => fillBatch(trx, first, Math.min(to, first + BATCH)))
    told(Math.min(to, first + BATCH))
  }
  for (const index of indexes) await sql.raw(index).execute(db)
  await sql`select setval(pg_get_serial_sequence('readings', 'id'), ${to}::int)`.execute(db)
  await sql`vacuum analyze`.execute(db)
}

/** Drops every index that no promise rests on, and tells how to make them again: made at the end they cost a tenth. */
export async function withoutIndexes(db: Database): Promise<string[]> {
  const { rows } = await sql<{ name: string; made: string }>`
    select indexname as name, indexdef as made from pg_indexes
    where tablename in ('versions', 'attributions', 'sources', 'latest', 'lines', 'voices')
      and indexdef not like 'CREATE UNIQUE%'`.execute(db)
  for (const { name } of rows) await sql`drop index ${sql.ref(name)}`.execute(db)
  return rows.map(({ made }) => made)
}

async function fillBatch(trx: Database, from: number, to: number): Promise<void> {
  await sql`set local session_replication_role = replica`.execute(trx)
  const kept = new Date("2026-03-10T12:00:00Z").toISOString()
  const all = Array.from({ length: to - from }, (_, i) => made(from + i))
  const hashes = all.map(hashesOf)
  const readings = all.map(({ title, text, attributions, sources, ownVoice, credits, ...about }, i) => ({
    id: from + i + 1,
    report: about.id,
    version: 1,
    hash: hashes[i]?.reading,
    about,
    at: instantOf(about.published),
    kept,
  }))
  await insertAll(
    trx,
    "reports",
    all.map(({ id }) => ({ id, added: kept })),
  )
  await insertAll(
    trx,
    "versions",
    all.map(({ id, title, text }, i) => ({ report: id, version: 1, title, text, hash: hashes[i]?.version, kept })),
  )
  await insertAll(trx, "readings", readings)
  await addParts(
    trx,
    all.map((ledger, i) => ({ ledger, reading: from + i + 1 })),
  )
  await workOut(
    trx,
    all.map(({ id }) => id),
  )
}
