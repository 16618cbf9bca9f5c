import { type RawBuilder, sql } from "kysely"
import { storable } from "./canonical.ts"
import type { Database } from "./tables.ts"

/** The words as people type them into a search box; nothing that is typed is an error. */
const query = (words: string) => sql`websearch_to_tsquery('english', ${storable(words)})`

/** Whether a `tsvector` has the words. */
export function matches(vector: RawBuilder<unknown>, words: string): RawBuilder<unknown> {
  return sql`${vector} @@ ${query(words)}`
}

/**
 * How much longer it takes to see whether the next in order has the words than to fetch one that has: measured half as long, and
 * of reports four times. Those are given four times that: words that were in the news once have to be gone back for.
 */
const DEARER = { lines: 0.5, versions: 16 } as const

/**
 * Whether so few have the words that all of them are best found first and put in order then; else the list is gone through in
 * its order until so many are found. Of N that n have, n are fetched in the one way, and N / n looked at for each in the other.
 * Postgres knows about how many there are, but when it chooses by itself it takes what it finds to lie in order already.
 */
export async function isRare(db: Database, table: keyof typeof DEARER, words: string, limit: number): Promise<boolean> {
  const all = sql`select from ${sql.table(table)}`
  const { rows } = await sql<{ "QUERY PLAN": readonly [{ Plan: { Plans?: readonly { "Plan Rows": number }[] } }] }>`
    explain (format json) ${all} where ${matches(sql`search`, words)} union all ${all}`.execute(db)
  const [have = 0, of = 0] = rows[0]?.["QUERY PLAN"][0].Plan.Plans?.map((plan) => plan["Plan Rows"]) ?? []
  return have ** 2 < DEARER[table] * limit * of
}

/** Two private signs that Postgres puts around what was found. */
const [OPEN, SHUT] = ["\uE000", "\uE001"]

/** A few words around what was found, to be taken apart by `pieces`. */
export function snippet(text: RawBuilder<unknown>, words: string): RawBuilder<unknown> {
  const options = `StartSel=${OPEN}, StopSel=${SHUT}, MaxFragments=2, MinWords=8, MaxWords=24, FragmentDelimiter=" … "`
  return sql`ts_headline('english', left(${text}, 250000), ${query(words)}, ${options})`
}

/** A piece of a report around what was searched for. */
export interface Piece {
  readonly words: string
  readonly found: boolean
}

export function pieces(headline: string): Piece[] {
  return headline
    .split(new RegExp(`(${OPEN}[^${SHUT}]*${SHUT})`))
    .filter((words) => words !== "")
    .map((words) => (words.startsWith(OPEN) ? { words: words.slice(1, -1), found: true } : { words, found: false }))
}
