import { type RawBuilder, sql } from "kysely"
import { storable } from "../canonical.ts"

/** A value as a column of JSON. */
export const json = (value: unknown): RawBuilder<unknown> => sql`${JSON.stringify(storable(value))}::text::jsonb`

/** A row that holds its noun whole. */
export interface Whole<T> {
  readonly body: T
}

/** The nouns in rows of a question. */
export const bodies = <T>(rows: readonly Whole<T>[]): T[] => rows.map(({ body }) => body)
