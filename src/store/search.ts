import { type RawBuilder, sql } from "kysely"
import { storable } from "./canonical.ts"
import type { Database } from "./tables.ts"

/** The words as people type them into a search box; nothing that is typed is an error. */
const query = (words: string) => sql`websearch_to_tsquery('english', ${storable(words)})`

/** Whether a `tsvector` has the words. */
export function matches(vector: RawBuilder<unknown>, words: string): RawBuilder<unknown> {
  return sql`${vector} @@ ${query(words)}`
}

/** So many matches are looked at one by one; of more than that the next in order is never far. */
const FEW = 5000

/**
 * Whether few have the words, so that all of them are best found first and put in order then; where many have them, the
 * list is gone through in its order until the page is full. Postgres knows about how many there are, but when it chooses
 * by itself it takes them to lie evenly in time, and what is in the news does not.
 */
export async function isRare(db: Database, table: "lines" | "versions", words: string): Promise<boolean> {
  const { rows } = await sql<{ "QUERY PLAN": readonly [{ Plan: { "Plan Rows": number } }] }>`
    explain (format json) select from ${sql.table(table)} where ${matches(sql`search`, words)}`.execute(db)
  return (rows[0]?.["QUERY PLAN"][0].Plan["Plan Rows"] ?? 0) < FEW
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
