import { sql } from "kysely"
import type { Database } from "./tables.ts"

/** How an outlet sources, in counts: never a score. */
export interface OutletProfile {
  /** How many reports of it there are. */
  readonly reports: number
  /** How many of them were counted, those published last. */
  readonly counted: number
  /** What read those that were counted, and how many each; what read most first. */
  readonly readBy: readonly ReadBy[]
  /** By month of publication, the last first; "" for reports without a date. */
  readonly months: readonly OutletMonth[]
}

/** An extractor with the model that it asked, if any, and how many reports it read. */
export interface ReadBy {
  readonly extractor: string
  readonly model?: string
  readonly reports: number
}

interface OutletMonth {
  /** "2026-03". */
  readonly month: string
  readonly reports: number
  readonly rows: number
  readonly naming: Readonly<Record<string, number>>
  /** Rows that reached the reports through somebody else. */
  readonly relayed: number
  /** Sentences that nobody is credited with. */
  readonly ownVoice: number
}

const REPORTS = 1000

/** Counts what stands in an outlet's reports; `reports` is 0 when there are none of it. */
export async function outletProfile(db: Database, outlet: string): Promise<OutletProfile> {
  const { rows } = await sql<OutletMonth & { total: number; readBy: readonly ReadBy[] }>`
    with last as materialized (
      select reading, left(at, 7) as month from latest where outlet = ${outlet} order by at desc, report limit ${REPORTS}),
    labels as (
      select month, naming, count(*)::int as count, count(*) filter (where relayed)::int as relayed
      from last join lines using (reading) group by 1, 2),
    said as (
      select month, sum(count)::int as rows, sum(relayed)::int as relayed, jsonb_object_agg(naming, count) as naming
      from labels group by 1),
    voiced as (select month, count(*)::int as voiced from last join own_voice using (reading) group by 1),
    readers as (
      select about ->> 'extractor' as extractor, about ->> 'model' as model, count(*)::int as reports
      from last join readings on id = reading group by 1, 2)
    select month, count(*)::int as reports, coalesce(max(rows), 0) as rows, coalesce(max(relayed), 0) as relayed,
      coalesce((array_agg(naming))[1], '{}') as naming, coalesce(max(voiced), 0) as "ownVoice",
      (select count(*)::int from latest where outlet = ${outlet}) as total,
      (select json_agg(json_strip_nulls(row_to_json(r)) order by reports desc, extractor, model) from readers r) as "readBy"
    from last left join said using (month) left join voiced using (month) group by 1 order by 1 desc`.execute(db)
  const counted = rows.reduce((sum, { reports }) => sum + reports, 0)
  const [{ total = 0, readBy = [] } = {}] = rows
  return { reports: total, counted, readBy, months: rows.map(({ total: _, readBy: __, ...month }) => month) }
}
