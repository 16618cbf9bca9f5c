import { type RawBuilder, sql } from "kysely"
import type { Act, Tally } from "../model/index.ts"
import { every, linesFor, listed, type RowFilter, rowConditions } from "./find.ts"
import { PLANNED } from "./planned.ts"
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
/** So many rows are told by the day. */
const DAYS = 500

/** Counts the rows that a filter finds, by label. */
export async function facets(db: Database, filter: RowFilter): Promise<Facets> {
  const { rows } = await sql<Counted>`
    with found as materialized (${await foundBy(db, filter)}),
    tallied as (
      ${sql.join(LABELS.map(labelled), sql` union all `)}
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
  /** The last 500 of them by day, outlet and act; `url` tells where one of an outlet that is not known stands. */
  readonly days: readonly Day[]
  readonly counted: number
  readonly whole: boolean
}
interface Month {
  /** "2026-03". */
  readonly month: string
  readonly acts: Readonly<Record<string, number>>
}
interface Day {
  /** "2026-03-09"; absent where a report has no date. */
  readonly day?: string
  readonly outlet?: string
  readonly url?: string
  readonly act: Act
  readonly count: number
}

/** Counts the rows in which somebody speaks; `counted` is 0 when nobody of that name does. */
export async function sourceProfile(db: Database, name: string): Promise<SourceProfile> {
  const { rows } = await sql<Counted>`${PLANNED}
    with found as materialized (
      select reading, at, act, body, outlet from voices where name = ${name}
      order by at desc, reading desc, place limit ${ROWS + 1}),
    roles as (select distinct reading from found limit ${REPORTS}),
    days as (
      select left(at, 10) as day, act, case when outlet is null then
        'at ' || coalesce((select about ->> 'url' from readings where id = reading), '') else 'in ' || outlet end as "where"
      from (select * from found order by at desc limit ${DAYS}) last)
    select 'months' as facet, left(at, 7) || ' ' || act as name, count(*)::int as count from found group by 2
    union all select 'days', day || ' ' || act || ' ' || "where", count(*)::int from days group by 2
    union all select 'acts', act, count(*)::int from found group by 2
    union all select 'bodies', body, count(*)::int from found where body is not null group by 2
    union all select 'outlets', outlet, count(*)::int from found where outlet is not null group by 2
    union all select 'roles', role, count(*)::int from roles r, lateral (select s.body ->> 'role' as role from sources s
      where s.reading = r.reading and s.name = ${name} offset 0) s where role is not null group by 2
    union all select 'counted', '', count(*)::int from found
    order by count desc, name`.execute(db)
  const { months = [], days = [], ...lists } = listsOf(rows)
  const over = { months: monthsOf(months), days: daysOf(days) }
  return { acts: [], bodies: [], outlets: [], roles: [], ...lists, ...over, ...howMany(rows) }
}

interface Counted extends Tally {
  readonly facet: string
}

/** Which rows to count: those published last, or with words any, one more than are counted. */
async function foundBy(db: Database, filter: RowFilter): Promise<RawBuilder<unknown>> {
  const order = filter.words === undefined ? sql`order by ${listed(filter)}.at desc` : sql``
  return sql`select l.reading, l.at, l.act, l.naming, l.kind, l.relayed, l.outlet, l.body, l.speaker
    from ${await linesFor(db, filter, ROWS + 1, true)} where ${every(rowConditions(filter))} ${order} limit ${ROWS + 1}`
}

const LABELS = ["act", "naming", "kind", "relayed", "outlet", "body"]
/** Each label counted by itself: to make a row of every label first takes half as long again. */
const labelled = (label: string) => sql`
  select ${sql.lit(label)} as facet, ${sql.ref(label)}::text as value, count(*)::int as count from found
  where ${sql.ref(label)} is not null group by 2`
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

/** "2026-03-09 denies in The Quay", or "at https://…" where the outlet is not known; the last day first. */
function daysOf(tallies: readonly Tally[]): Day[] {
  const days = tallies.map(({ name, count }) => {
    const [, day, act, how, where] = /^(\S*) (\S+) (in|at) (.*)$/s.exec(name) as RegExpExecArray
    const at = how === "in" ? { outlet: where as string } : where ? { url: where } : {}
    return { ...(day && { day }), act: act as Act, ...at, count }
  })
  return days.sort((a, b) => (b.day ?? "").localeCompare(a.day ?? ""))
}
