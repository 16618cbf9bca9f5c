import { sql } from "kysely"
import { standing } from "../model/index.ts"
import { correctionsOf } from "./judged.ts"
import type { Database } from "./tables.ts"

/**
 * Works out what the lists show of a report: the last reading of its last version, a line for each of its rows with
 * the standing corrections in it, and for every named speaker a voice. Doing it again changes nothing.
 */
export async function workOut(trx: Database, report: string): Promise<void> {
  await sql`delete from lines where reading = (select reading from latest where report = ${report})`.execute(trx)
  const { rows } = await sql<{ reading: number; version: number }>`
    insert into latest (report, version, reading, at, outlet)
    select report, version, id, at, outlet from readings where report = ${report} order by version desc, id desc limit 1
    on conflict (report) do update set version = excluded.version, reading = excluded.reading, at = excluded.at,
      outlet = excluded.outlet
    returning reading, version`.execute(trx)
  const latest = rows[0]
  if (!latest) return
  await addLines(trx, latest.reading)
  await correctLines(trx, report, latest.version, latest.reading)
  await addVoices(trx, latest.reading)
}

async function addLines(trx: Database, reading: number): Promise<void> {
  await sql`
    insert into lines (reading, place, report, at, outlet, speaker, kind, naming, act, body, relayed)
    select a.reading, a.place, r.report, r.at, r.outlet, a.body ->> 'speaker', a.body ->> 'kind', a.body ->> 'naming',
      a.body ->> 'act', left(a.body #>> '{root,affiliation}', 300), jsonb_array_length(a.body -> 'via') > 0
    from attributions a join readings r on r.id = a.reading where a.reading = ${reading}`.execute(trx)
}

const COLUMNS = ["speaker", "kind", "naming", "act", "body"]

async function correctLines(trx: Database, report: string, version: number, reading: number): Promise<void> {
  for (const judgement of standing(await correctionsOf(trx, report))) {
    if (judgement.answer !== "correction" || judgement.version !== version) continue
    // Corrected spans change no line.
    if (!COLUMNS.includes(judgement.field)) continue
    await sql`
      update lines set ${sql.ref(judgement.field)} = ${judgement.value}
      where reading = ${reading} and place in
        (select place from attributions where reading = ${reading} and id = ${judgement.row})`.execute(trx)
  }
}

/** Several speak with one voice as "A + B". One who is not named is never linked to another, so they get no voice. */
async function addVoices(trx: Database, reading: number): Promise<void> {
  await sql`
    insert into voices (name, at, reading, place)
    select distinct name, at, reading, place
    from lines, unnest(string_to_array(speaker, ' + ')) name
    where reading = ${reading} and naming = 'named' and kind <> 'author' and length(name) between 1 and 300`.execute(
    trx,
  )
}
