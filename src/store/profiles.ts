import { type RawBuilder, sql } from "kysely"
import type { Tally } from "../model/index.ts"
import { every, linesFor, listed, type RowFilter, rowConditions } from "./find.ts"
import type { Database } from "./tables.ts"

/** How many rows have each value, those that most have first; of speakers, outlets and bodies the first 20. */
export interface Facets {
  readonly act: readonly Tally[]
  readonly naming: readonly Tally[]
  readonly kind: readonly Tally[]
  /** "true": it reached the report through somebody else. */
  readonly relayed: readonly Tally[]
  readonly outlet: readonly Tally[]
  readonly body: readonly Tally[]
  /** Named ones: one who is not named is nobody else's row. */
  readonly speaker: readonly Tally[]
  /** How many rows were counted: those published last, or with words any; `whole` when that is all of them. */
  readonly counted: number
  readonly whole: boolean
}

const EACH = 20
/** So many rows are counted: that it takes no longer, however much is kept. */
const ROWS = 1000
/** In so many reports it is looked up how a source is described. */
const REPORTS = 200

/** Counts the rows that a filter finds, by label. */
export async function facets(db: Database, filter: RowFilter): Promise<Facets> {
  const { rows } = await sql<Counted>`
    with found as materialized (${await foundBy(db, filter)}),
    tallied as (
      select facet, value, count(*)::int as count from found, lateral (values ${labels}) as t(facet, value)
      where value is not null group by 1, 2
      union all
      select 'speaker', name, count(*)::int from found, unnest(string_to_array(speaker, ' + ')) name
      where naming = 'named' and kind <> 'author' group by 2)
    select facet, value as name, count from
      (select *, row_number() over (partition by facet order by count desc, value) as nth from tallied) t
    where nth <= ${EACH}
    union all select 'counted', '', count(*)::int from found
    order by count desc, name`.execute(db)
  return { ...EMPTY, ...listsOf(rows), ...howMany(rows) }
}

/** A source's rows, counted by what they do, for whom, where and when. */
export interface SourceProfile {
  readonly acts: readonly Tally[]
  readonly bodies: readonly Tally[]
  readonly outlets: readonly Tally[]
  /** As reports describe them. */
  readonly roles: readonly Tally[]
  /** By month of publication, the last first; "" for reports without a date. */
  readonly months: readonly Month[]
  readonly counted: number
  readonly whole: boolean
}
interface Month {
  /** "2026-03". */
  readonly month: string
  readonly acts: Readonly<Record<string, number>>
}

/** Counts the rows in which somebody speaks; `counted` is 0 when nobody of that name does. */
export async function sourceProfile(db: Database, name: string): Promise<SourceProfile> {
  const { rows } = await sql<Counted>`
    with found as materialized (
      select reading, at, act, body, outlet from voices where name = ${name} order by at desc limit ${ROWS + 1}),
    roles as (select distinct reading from found limit ${REPORTS})
    select 'months' as facet, left(at, 7) || ' ' || act as name, count(*)::int as count from found group by 2
    union all select 'acts', act, count(*)::int from found group by 2
    union all select 'bodies', body, count(*)::int from found where body is not null group by 2
    union all select 'outlets', outlet, count(*)::int from found where outlet is not null group by 2
    union all select 'roles', role, count(*)::int from roles r, lateral (select s.body ->> 'role' as role from sources s
      where s.reading = r.reading and s.name = ${name} offset 0) s where role is not null group by 2
    union all select 'counted', '', count(*)::int from found
    order by count desc, name`.execute(db)
  const { months = [], ...lists } = listsOf(rows)
  return { acts: [], bodies: [], outlets: [], roles: [], ...lists, months: monthsOf(months), ...howMany(rows) }
}

interface Counted extends Tally {
  readonly facet: string
}

/** Which rows to count: those published last, or with words any, one more than are counted. */
async function foundBy(db: Database, filter: RowFilter): Promise<RawBuilder<unknown>> {
  const order = filter.words === undefined ? sql`order by ${listed(filter)}.at desc` : sql``
  return sql`select l.reading, l.at, l.act, l.naming, l.kind, l.relayed, l.outlet, l.body, l.speaker
    from ${await linesFor(db, filter, ROWS + 1)} where ${every(rowConditions(filter))} ${order} limit ${ROWS + 1}`
}

const labels = sql`('act', act), ('naming', naming), ('kind', kind), ('relayed', relayed::text), ('outlet', outlet),
  ('body', body)`
const EMPTY = { act: [], naming: [], kind: [], relayed: [], outlet: [], body: [], speaker: [] }

function listsOf(rows: readonly Counted[]): Record<string, Tally[]> {
  const lists = Map.groupBy(rows, ({ facet }) => facet)
  lists.delete("counted")
  return Object.fromEntries(
    [...lists].map(([facet, those]) => [facet, those.map(({ name, count }) => ({ name, count }))]),
  )
}

function howMany(rows: readonly Counted[]) {
  const counted = rows.find(({ facet }) => facet === "counted")?.count ?? 0
  return { counted: Math.min(counted, ROWS), whole: counted <= ROWS }
}

function monthsOf(tallies: readonly Tally[]): Month[] {
  const months = new Map<string, Record<string, number>>()
  for (const { name, count } of tallies) {
    const [month = "", act = ""] = name.split(" ")
    months.set(month, { ...months.get(month), [act]: count })
  }
  return [...months].map(([month, acts]) => ({ month, acts })).sort((a, b) => (a.month < b.month ? 1 : -1))
}
