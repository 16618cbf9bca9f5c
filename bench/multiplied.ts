import { sql } from "kysely"
import type { Database } from "../src/store/tables.ts"
import { withoutIndexes } from "./filled.ts"

/** So many reports are made up; a larger store has copies of them. */
export const BASE = 2500

/** Columns that Postgres works out, and that a copy takes over as they are: working them out takes most of the time. */
const WORKED_OUT: Readonly<Record<string, readonly string[]>> = {
  versions: ["search"],
  attributions: ["id"],
  sources: ["id", "name"],
}
/** Tables that are copied as they stand, under the number of another reading. */
const COPIED: Readonly<Record<string, string>> = {
  attributions: "place, body, id",
  sources: "place, body, id, name",
  mentions: "source, place, span",
  own_voice: "place, body",
  credits: "place, body",
}

/**
 * Makes many of the reports of a made-up store: each stands there so many times (`there`: so often already), under other addresses and dates. Only for
 * measuring: the rows' ids are those of the first of its kind, and nothing more may be kept in this store.
 */
export async function multiply(
  db: Database,
  base: number,
  times: number,
  there: number,
  told: (count: number) => void,
): Promise<void> {
  for (const [table, columns] of Object.entries(WORKED_OUT))
    for (const column of columns)
      await sql`alter table ${sql.table(table)} alter column ${sql.ref(column)} drop expression if exists`.execute(db)
  const indexes = await withoutIndexes(db)
  for (let time = there; time < times; time++) {
    await db.transaction().execute((trx) => copy(trx, base, time))
    told((time + 1) * base)
  }
  for (const index of indexes) await sql.raw(index).execute(db)
  await sql`vacuum analyze`.execute(db)
}

async function copy(trx: Database, base: number, time: number): Promise<void> {
  await sql`set local session_replication_role = replica`.execute(trx)
  const [shift, suffix] = [sql.lit(base * time), sql.lit(`-${time}`)]
  const before = sql`reading <= ${sql.lit(base)} order by reading`
  await sql`insert into reports (id, added)
    select report || ${suffix}, kept from readings where id <= ${sql.lit(base)}`.execute(trx)
  await sql`insert into versions (report, version, title, text, hash, kept, search)
    select v.report || ${suffix}, v.version, title, text, v.hash, v.kept, search
    from readings r join versions v using (report, version) where r.id <= ${sql.lit(base)} order by r.id`.execute(trx)
  // A prime number of hours apart, so that the copies lie between one another in every list.
  await sql`insert into readings (id, report, version, hash, about, at, kept)
    select id + ${shift}, report || ${suffix}, version, hash,
      about || jsonb_build_object('id', report || ${suffix}, 'url', report || ${suffix}, 'published', other), other, kept
    from (select *, to_char(at::timestamptz - interval '31 hours' * ${sql.lit(time)}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as other
      from readings where id <= ${sql.lit(base)}) r order by id`.execute(trx)
  for (const [table, columns] of Object.entries(COPIED))
    await sql`insert into ${sql.table(table)} (reading, ${sql.raw(columns)})
      select reading + ${shift}, ${sql.raw(columns)} from ${sql.table(table)} where ${before}`.execute(trx)
  await copyLists(trx, base, shift)
}

async function copyLists(trx: Database, base: number, shift: ReturnType<typeof sql.lit>): Promise<void> {
  const fresh = sql`readings r where r.id > ${shift} and r.id <= ${shift} + ${sql.lit(base)}`
  await sql`insert into latest (report, version, reading, at, outlet)
    select report, version, id, at, outlet from ${fresh}`.execute(trx)
  await sql`insert into lines (reading, place, report, at, outlet, speaker, kind, naming, act, body, relayed, search)
    select r.id, place, r.report, r.at, r.outlet, speaker, kind, naming, act, body, relayed, search
    from lines l, ${fresh} and l.reading = r.id - ${shift} order by r.id`.execute(trx)
  await sql`insert into voices (name, at, reading, place, act, body, outlet)
    select name, r.at, r.id, place, act, body, r.outlet from voices k, ${fresh} and k.reading = r.id - ${shift} order by r.id`.execute(
    trx,
  )
}
