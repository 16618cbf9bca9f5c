import { HearsayError } from "../model/index.ts"

/** Which part of a list: as many as `limit` (at most 1000, by default 50) after a page's `next`. */
export interface PageOf {
  readonly after?: string
  readonly limit?: number
}

/** A part of a list, and what to ask the next one with; absent at the end. */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly next?: string
}

/** The values of the last item's key, in the order of the list: a later page begins after them, whatever was added. */
export type Key = readonly (string | number)[]

/** How many rows to ask for: one more than the page has, to know whether there are more. */
export function limitOf({ limit = 50 }: PageOf): number {
  if (Number.isInteger(limit) && limit >= 1 && limit <= 1000) return limit + 1
  throw new HearsayError("bad-limit", `A page has 1 to 1000 items, not ${limit}.`)
}

/** What stands in a cursor, whose values must be of the same types as the example's. */
export function keyOf({ after }: PageOf, example: Key): Key | undefined {
  if (after === undefined) return undefined
  const key = parsed(after)
  if (Array.isArray(key) && key.length === example.length && key.every((v, i) => fits(v, example[i]))) return key
  throw new HearsayError("bad-cursor", "This is no place in this list: take the `next` of one of its pages as it is.")
}

/** A cursor is anybody's to write: what Postgres does not take is no cursor. */
function fits(value: unknown, example: unknown): boolean {
  if (typeof value !== typeof example) return false
  return typeof value === "number"
    ? Number.isInteger(value) && Math.abs(value) < 2 ** 31
    : !String(value).includes("\0")
}

/** One row more than asked for -> a page. */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  limit: number,
  key: (row: Row) => Key,
  item: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, limit - 1)
  const last = shown.at(-1)
  const more = rows.length >= limit && last !== undefined
  const next = more && Buffer.from(JSON.stringify(key(last))).toString("base64url")
  return { items: shown.map(item), ...(next && { next }) }
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString())
  } catch {
    return undefined
  }
}
