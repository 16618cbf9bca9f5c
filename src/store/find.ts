import { type RawBuilder, sql } from "kysely"
import { type Act, HearsayError, type Kind, type Naming, type Row } from "../model/index.ts"
import { type Key, keyOf, limitOf, type Page, type PageOf, pageOf } from "./page.ts"
import { type QuotedSpan, unquoted } from "./quoted.ts"
import { isRare, matches } from "./search.ts"
import type { Database } from "./tables.ts"
import { instantOf } from "./when.ts"

/** Which reports or rows; what is not given does not matter. */
export interface Published {
  readonly outlet?: string
  /** Published then or later: an ISO 8601 date, or date and time. One without a date is in no such list. */
  readonly from?: string
  /** Published before then. */
  readonly before?: string
  /** To search for, as people type it: several words, “a phrase”, or, -not. */
  readonly words?: string
}

export interface RowFilter extends Published {
  readonly report?: string
  /** A speaker's full name. */
  readonly source?: string
  /** The body that the root speaks for. */
  readonly body?: string
  readonly act?: Act
  readonly naming?: Naming
  readonly kind?: Kind
  /** Whether it reached the report through somebody else. */
  readonly relayed?: boolean
}

/** What a list shows of a report, as far as it is known. */
export interface ReportHead {
  readonly report: string
  readonly version: number
  readonly title?: string
  readonly url?: string
  readonly outlet?: string
  readonly published?: string
}

/** A row in a list, with what is needed to show it without its report. */
export interface RowLine extends ReportHead {
  /** As it was read; what people made of it is in the corrections of its report. */
  readonly row: Row
  /** As they stand, or after a person's correction. */
  readonly shown: {
    readonly speaker?: string
    readonly kind: Kind
    readonly naming: Naming
    readonly act: Act
    readonly body?: string
  }
  /** The words of its spans. */
  readonly source: readonly string[]
  readonly cue: readonly string[]
  readonly content: readonly string[]
}

/** Rows of the latest readings, those published last first, and within a report in its order. */
export async function rows(db: Database, filter: RowFilter, page: PageOf): Promise<Page<RowLine>> {
  const limit = limitOf(page)
  const key = keyOf(page, ["", 0, 0])
  const [from, of] = [await linesFor(db, filter, limit), listed(filter)]
  // The page is chosen first: what is shown of a row is wide, and most rows are not shown.
  const { rows } = await sql<Found>`
    with page as materialized (
      select l.report, l.at, l.reading, l.place, l.speaker, l.kind, l.naming, l.act, l.body from ${from}
      where ${every([after(filter, key), ...rowConditions(filter)])}
      order by ${of}.at desc, ${of}.reading desc, ${of}.place limit ${limit})
    select l.report, l.at, l.reading, l.place, l.speaker, l.kind, l.naming, l.act, l.body as speaks_for, a.body as row,
      r.version, r.about, v.title
    from page l join attributions a using (reading, place) join readings r on r.id = l.reading
    join versions v on v.report = r.report and v.version = r.version
    order by l.at desc, l.reading desc, l.place`.execute(db)
  return pageOf(rows, limit, ({ at, reading, place }) => [at, reading, place], lineOf)
}

/** The table whose index the list is read from, in order. */
export const listed = ({ source }: RowFilter) => (source === undefined ? sql`l` : sql`k`)

const linesOf = ({ source }: RowFilter) =>
  source === undefined ? sql`lines l` : sql`voices k join lines l using (reading, place)`

/** Lines to choose a page of so many from, by words too. `some`: any of those that have the words, so many. */
export async function linesFor(
  db: Database,
  filter: RowFilter,
  limit: number,
  some = false,
): Promise<RawBuilder<unknown>> {
  const { words, source } = filter
  if (words === undefined) return linesOf(filter)
  const has = matches(sql`search`, words)
  if (!some && !(await isRare(db, "lines", words, limit)))
    // Not to be looked up in the index of words: "offset 0" has it looked at line by line.
    return sql`${linesOf(filter)} cross join lateral (select where ${matches(sql`l.search`, words)} offset 0) has`
  const hits = sql`(select * from lines where ${has} ${some ? sql`limit ${limit}` : sql`offset 0`}) l`
  return source === undefined ? hits : sql`${hits} join voices k on k.reading = l.reading and k.place = l.place`
}

function after(filter: RowFilter, key: Key | undefined): Condition {
  const of = listed(filter)
  return (
    key &&
    sql`${of}.at <= ${key[0]} and ((${of}.at, ${of}.reading) < (${key[0]}, ${key[1]}::int)
      or (${of}.at = ${key[0]} and ${of}.reading = ${key[1]}::int and ${of}.place > ${key[2]}::int))`
  )
}

/** Conditions on `l` and `k`, all but the words. */
export function rowConditions(filter: RowFilter): Condition[] {
  const { source, report, body, act, naming, kind, relayed } = filter
  return [
    source === undefined ? undefined : sql`k.name = ${source}`,
    report === undefined ? undefined : sql`l.reading = (select reading from latest where report = ${report})`,
    body === undefined ? undefined : sql`l.body = ${body}`,
    act === undefined ? undefined : sql`l.act = ${act}`,
    naming === undefined ? undefined : sql`l.naming = ${naming}`,
    kind === undefined ? undefined : sql`l.kind = ${kind}`,
    relayed === undefined ? undefined : sql`l.relayed = ${relayed}`,
    ...publishedConditions(filter, listed(filter)),
  ]
}

export type Condition = RawBuilder<unknown> | undefined

/** Conditions on `l.outlet`, and on the date that the list is ordered by. */
export function publishedConditions({ outlet, from, before }: Published, of = sql`l`): Condition[] {
  return [
    outlet === undefined ? undefined : sql`l.outlet = ${outlet}`,
    from === undefined ? undefined : sql`${of}.at >= ${dateOf(from)}`,
    before === undefined ? undefined : sql`${of}.at < ${dateOf(before)}`,
    from === undefined && before === undefined ? undefined : sql`${of}.at <> ''`,
  ]
}

function dateOf(words: string): string {
  const instant = instantOf(words)
  if (instant === "")
    throw new HearsayError("bad-date", `A date is one like 2026-03-09 (or 2026-03-09T18:30Z), not “${words}”.`)
  return instant
}

/** All of the conditions that are given. */
export function every(conditions: readonly Condition[]): RawBuilder<unknown> {
  const given = conditions.filter((condition) => condition !== undefined)
  return given.length ? sql.join(given, sql` and `) : sql`true`
}

interface Found {
  readonly report: string
  readonly version: number
  readonly at: string
  readonly reading: number
  readonly place: number
  readonly title: string | null
  readonly about: { readonly url?: string; readonly outlet?: string; readonly published?: string }
  readonly row: { readonly [part in "source" | "cue" | "content"]: readonly QuotedSpan[] }
  readonly speaker: string | null
  readonly kind: Kind
  readonly naming: Naming
  readonly act: Act
  readonly speaks_for: string | null
}

function lineOf({ report, version, title, about, row, speaker, speaks_for: body, kind, naming, act }: Found): RowLine {
  const words = (part: "source" | "cue" | "content") => row[part].map(([, , exact]) => exact)
  return {
    report,
    version,
    ...headOf(title, about),
    row: unquoted(row) as Row,
    shown: { ...(speaker !== null && { speaker }), kind, naming, act, ...(body !== null && { body }) },
    source: words("source"),
    cue: words("cue"),
    content: words("content"),
  }
}

/** What a list shows of a report, as far as it is known. */
export function headOf(title: string | null, { url, outlet, published }: Found["about"]) {
  return {
    ...(title !== null && { title }),
    ...(url !== undefined && { url }),
    ...(outlet !== undefined && { outlet }),
    ...(published !== undefined && { published }),
  }
}
