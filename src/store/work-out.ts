import { sql } from "kysely"
import { standing } from "../model/index.ts"
import { correctionsOf } from "./judged.ts"
import type { Database } from "./tables.ts"
import { describe, retotal, totalled } from "./totals.ts"

/**
 * Works out what the lists show of reports: the last reading of the last version, a line for each of its rows with the
 * standing corrections in it, for every named speaker a voice, and the totals. Doing it again changes nothing.
 */
export async function workOut(trx: Database, reports: readonly string[]): Promise<void> {
  const before = await totalled(trx, reports)
  await sql`delete from lines where reading in (select reading from latest where report = any(${reports}))`.execute(trx)
  const { rows } = await sql<{ reading: number }>`
    insert into latest (report, version, reading, at, outlet)
    select distinct on (report) report, version, id, at, outlet from readings where report = any(${reports})
    order by report, version desc, id desc
    on conflict (report) do update set version = excluded.version, reading = excluded.reading, at = excluded.at,
      outlet = excluded.outlet
    returning reading`.execute(trx)
  const readings = rows.map(({ reading }) => reading)
  await addLines(trx, readings)
  const corrected = await sql<Latest>`
    select report, version, reading from latest
    where report = any(${reports}) and report in (select report from judgements where report is not null)`.execute(trx)
  for (const latest of corrected.rows) await correctLines(trx, latest)
  await addVoices(trx, readings)
  await describe(trx, reports)
  await retotal(trx, before, await totalled(trx, reports))
}

interface Latest {
  readonly report: string
  readonly version: number
  readonly reading: number
}

async function addLines(trx: Database, readings: readonly number[]): Promise<void> {
  await sql`
    insert into lines (reading, place, report, at, outlet, speaker, kind, naming, act, body, relayed, search)
    select a.reading, a.place, r.report, r.at, r.outlet, a.body ->> 'speaker', a.body ->> 'kind', a.body ->> 'naming',
      a.body ->> 'act', left(a.body #>> '{root,affiliation}', 300), jsonb_array_length(a.body -> 'via') > 0,
      jsonb_to_tsvector('english', jsonb_path_query_array(a.body, '$.content[*][2]'), '["string"]')
    from attributions a join readings r on r.id = a.reading where a.reading = any(${readings})`.execute(trx)
}

const COLUMNS = ["speaker", "kind", "naming", "act", "body"]

async function correctLines(trx: Database, { report, version, reading }: Latest): Promise<void> {
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
async function addVoices(trx: Database, readings: readonly number[]): Promise<void> {
  await sql`
    insert into voices (name, at, reading, place, act, body, outlet)
    select distinct name, at, reading, place, act, body, outlet
    from lines, unnest(string_to_array(speaker, ' + ')) name
    where reading = any(${readings}) and naming = 'named' and kind <> 'author' and length(name) between 1 and 300`.execute(
    trx,
  )
}
