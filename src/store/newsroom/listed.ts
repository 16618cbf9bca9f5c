import { sql } from "kysely"
import type { Post, PostState } from "../../model/index.ts"
import { type Condition, every } from "../find.ts"
import { keyOf, limitOf, type Page, type PageOf, pageOf } from "../page.ts"
import { matches } from "../search.ts"
import type { Database } from "../tables.ts"
import { instantOf } from "../when.ts"
import { json, type Whole } from "./body.ts"

/** Which posts; what is not given does not matter. */
export interface PostFilter {
  /** Those that everybody may read, and no others. */
  readonly public?: true
  readonly state?: PostState
  /** A profile's id. */
  readonly contributor?: string
  readonly topic?: string
  /** To search for, as people type it. */
  readonly words?: string
  /** Published then or later. */
  readonly from?: string
  /** Published before then. */
  readonly before?: string
  readonly order?: "published" | "modified"
}

/** A post in a list: without its password. */
export type PostLine = Omit<Post, "password">

export async function post(db: Database, id: string): Promise<Post | undefined> {
  const { rows } = await sql<Whole<Post>>`select body from posts where id = ${id}`.execute(db)
  return rows[0]?.body
}

export async function postBySlug(db: Database, slug: string): Promise<Post | undefined> {
  const { rows } = await sql<Whole<Post>>`select body from posts where slug = ${slug}`.execute(db)
  return rows[0]?.body
}

/** Posts, those published last first, or those last changed. */
export async function posts(db: Database, filter: PostFilter, page: PageOf): Promise<Page<PostLine>> {
  const limit = limitOf(page)
  const key = keyOf(page, ["", ""])
  const order = filter.order === "modified" ? sql`modified` : sql`at`
  const { rows } = await sql<Whole<PostLine> & { place: string; id: string }>`
    select body - 'password' as body, ${order} as place, id from posts
    where ${every([key && sql`(${order} < ${key[0]} or (${order} = ${key[0]} and id > ${key[1]}))`, ...conditions(filter)])}
    order by ${order} desc, id limit ${limit}`.execute(db)
  return pageOf(
    rows,
    limit,
    ({ place, id }) => [place, id],
    ({ body }) => body,
  )
}

function conditions(filter: PostFilter): Condition[] {
  const { state, contributor, topic, words, from, before } = filter
  return [
    filter.public && PUBLIC,
    state === undefined ? undefined : sql`state = ${state}`,
    contributor === undefined ? undefined : sql`body -> 'contributors' @> ${json([contributor])}`,
    topic === undefined ? undefined : sql`body -> 'topics' @> ${json([topic])}`,
    words === undefined ? undefined : matches(sql`search`, words),
    from === undefined ? undefined : sql`at >= ${instantOf(from)}`,
    before === undefined ? undefined : sql`at < ${instantOf(before)} and at <> ''`,
  ]
}

/** What a reader who is not signed in may see: the one place that says so. */
export const PUBLIC = sql`state = 'published' and access = 'public'`

/** Topics of public posts. */
export async function topics(db: Database): Promise<{ topic: string; posts: number }[]> {
  const { rows } = await sql<{ topic: string; posts: number }>`
    select topic, count(*)::int as posts from posts, jsonb_array_elements_text(body -> 'topics') as topic
    where ${PUBLIC} group by topic order by posts desc, topic`.execute(db)
  return rows
}
