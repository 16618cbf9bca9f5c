import { sql } from "kysely"
import { every, type Published, publishedConditions } from "./find.ts"
import { keyOf, limitOf, type Page, type PageOf, pageOf } from "./page.ts"
import { matches } from "./search.ts"
import type { Database } from "./tables.ts"

/** Somebody whom reports name, by that name. Whether two names are one person is a matter of judgements. */
export interface SourceLine {
  readonly name: string
  /** How many rows they speak in, of how many reports. */
  readonly rows: number
  readonly reports: number
}

/** An outlet, and how many reports of it are here. */
export interface OutletLine {
  readonly name: string
  readonly reports: number
}

/** Named speakers by name; with `words`, those who have them in their name, or in the role or body that a report gives. */
export async function sources(
  db: Database,
  filter: { readonly words?: string },
  page: PageOf,
): Promise<Page<SourceLine>> {
  const limit = limitOf(page)
  const key = keyOf(page, [""])
  const { words } = filter
  const found =
    words === undefined
      ? undefined
      : sql`name in (select name from totals where about = 'source' and ${matches(sql`to_tsvector('english', name)`, words)}
          union all select name from described where ${matches(sql`to_tsvector('english', words)`, words)})`
  const { rows } = await sql<SourceLine>`
    select name, rows, reports from totals
    where ${every([sql`about = 'source' and rows > 0`, key && sql`name > ${key[0]}`, found])}
    order by name limit ${limit}`.execute(db)
  return pageOf(
    rows,
    limit,
    ({ name }) => [name],
    (line) => line,
  )
}

/** Outlets by name. */
export async function outlets(db: Database, page: PageOf): Promise<Page<OutletLine>> {
  const limit = limitOf(page)
  const key = keyOf(page, [""])
  const { rows } = await sql<OutletLine>`
    select name, reports from totals
    where ${every([sql`about = 'outlet' and name <> ''`, key && sql`name > ${key[0]}`])} order by name limit ${limit}`.execute(
    db,
  )
  return pageOf(
    rows,
    limit,
    ({ name }) => [name],
    (line) => line,
  )
}

/** Which rows are counted: an outlet's, a source's, those of some time. */
export interface TallyFilter extends Omit<Published, "words"> {
  readonly source?: string
}

/** How many rows have each label: counts, to be read with their error rates. */
export async function tally(
  db: Database,
  by: "act" | "naming" | "kind" | "relayed",
  filter: TallyFilter,
): Promise<{ readonly [label: string]: number }> {
  const { source } = filter
  const { rows } = await sql<{ label: string; count: number }>`
    select ${sql.ref(`l.${by}`)}::text as label, count(*)::int as count from lines l
    where ${every([
      ...publishedConditions(filter),
      source === undefined
        ? undefined
        : sql`(reading, place) in (select reading, place from voices where name = ${source})`,
    ])} group by 1 order by 1`.execute(db)
  return Object.fromEntries(rows.map(({ label, count }) => [label, count]))
}
