import { HearsayError } from "../../model/index.ts"

/** A row of one of Ghost's tables. */
export type Row = { readonly [column: string]: unknown }

/** A Ghost export's tables. Ghost writes one JSON document: it is held whole. */
export interface Tables {
  readonly posts: readonly Row[]
  readonly users: readonly Row[]
  readonly tags: readonly Row[]
  readonly comments: readonly Row[]
  readonly members: readonly Row[]
  readonly settings: readonly Row[]
  readonly posts_authors: readonly Row[]
  readonly posts_tags: readonly Row[]
  readonly posts_meta: readonly Row[]
}

export async function tablesOf(chunks: AsyncIterable<Uint8Array | string>): Promise<Tables> {
  const decoder = new TextDecoder()
  let text = ""
  for await (const chunk of chunks) text += typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true })
  const whole = parsed(text)
  const data = rowOf(rowOf(Array.isArray(whole.db) ? whole.db[0] : whole).data)
  if (!Array.isArray(data.posts))
    throw new HearsayError("no-export", "This is no export of Ghost: it has no list of posts.")
  const table = (name: keyof Tables) => (Array.isArray(data[name]) ? data[name].map(rowOf) : [])
  return {
    posts: table("posts"),
    users: table("users"),
    tags: table("tags"),
    comments: table("comments"),
    members: table("members"),
    settings: table("settings"),
    posts_authors: table("posts_authors"),
    posts_tags: table("posts_tags"),
    posts_meta: table("posts_meta"),
  }
}

function parsed(text: string): Row {
  try {
    return rowOf(JSON.parse(text.replace(/^\uFEFF/, "")))
  } catch (error) {
    const why = (error as Error).message.slice(0, 100)
    throw new HearsayError(
      "bad-json",
      `The export is no whole JSON (${why}). Nothing was taken from it; export it again.`,
    )
  }
}

const rowOf = (value: unknown): Row => (typeof value === "object" && value !== null ? (value as Row) : {})

/** A column's words; "" for none. Numbers are words too: old exports count their rows. */
export const words = (row: Row | undefined, column: string): string => {
  const value = row?.[column]
  return typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : ""
}

/** A column's time as ISO 8601: old exports have milliseconds, newer ones a date. */
export function time(row: Row, column: string): string | undefined {
  const value = row[column]
  const at = typeof value === "number" ? value : Date.parse(withZone(words(row, column)))
  return Number.isNaN(at) || Math.abs(at) > 8.64e15 ? undefined : new Date(at).toISOString()
}

const withZone = (given: string) => (/^\d{4}-\d\d-\d\d[ T][\d:.]+$/.test(given) ? `${given.replace(" ", "T")}Z` : given)

/** What a link table leads to, in its order. */
export function linked(links: readonly Row[], post: string, column: string): string[] {
  return links
    .filter((link) => words(link, "post_id") === post)
    .sort((a, b) => Number(a.sort_order ?? 0) - Number(b.sort_order ?? 0))
    .map((link) => words(link, column))
}
