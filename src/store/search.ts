import { type RawBuilder, sql } from "kysely"
import { storable } from "./canonical.ts"

/** The words as people type them into a search box; nothing that is typed is an error. */
const query = (words: string) => sql`websearch_to_tsquery('english', ${storable(words)})`

/** Whether a `tsvector` has the words. */
export function matches(vector: RawBuilder<unknown>, words: string): RawBuilder<unknown> {
  return sql`${vector} @@ ${query(words)}`
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
