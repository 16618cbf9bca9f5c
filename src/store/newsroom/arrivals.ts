import { sql } from "kysely"
import type { Amendment, Leftover, Post, Reply } from "../../model/index.ts"
import { storable } from "../canonical.ts"
import { keyOf, limitOf, type Page, type PageOf, pageOf } from "../page.ts"
import { type Database, insertAll } from "../tables.ts"
import { json, type Whole } from "./body.ts"
import { amend } from "./notices.ts"
import { insert, type Saving } from "./posts.ts"

/** A post as it comes from elsewhere, with all that belongs to it. */
export interface Arrival {
  readonly post: Saving
  /** What answers another one comes after it. */
  readonly replies: readonly ReplyFromElsewhere[]
  readonly amendments: readonly Amendment[]
  /** The paths that it had there: each leads to it, unless it leads elsewhere already. */
  readonly paths: readonly string[]
}

interface ReplyFromElsewhere {
  readonly reply: Reply
  /** The hash of the network address that it came from, for bans. */
  readonly address?: string
}

/** What an arrival brought. */
export interface Arrived {
  /** False when the post was here: it stays as it is, for somebody may have changed it. */
  readonly post: boolean
  /** How many of its replies were not here. */
  readonly replies: number
}

/** The kind of the jobs that have the ledger of a post from elsewhere read; the key is the post's id. */
export const ARRIVED = "arrived"

/** Keeps a post with all that came with it, whole or not at all; what is here already stays as it is. */
export function arrive(db: Database, { post, replies, amendments, paths }: Arrival, by: string, now: Date) {
  return db.transaction().execute(async (trx): Promise<Arrived> => {
    const held = await sql<Whole<Post>>`select body from posts where id = ${post.id} for update`.execute(trx)
    const { slug, title, state, access } = held.rows[0]?.body ?? post
    if (!held.rows.length) await insert(trx, post, by, now)
    const added = await addMissing(trx, replies)
    for (const amendment of amendments) await amend(trx, amendment)
    for (const from of paths)
      if (from !== `/${slug}`)
        await sql`insert into redirects ("from", "to") values (${from}, ${`/${slug}`}) on conflict do nothing`.execute(
          trx,
        )
    if (state === "published" && access === "public") await haveRead(trx, post.id, title, now)
    return { post: !held.rows.length, replies: added }
  })
}

/** Asks once for good: what is changed here later is read when it is saved. */
async function haveRead(trx: Database, id: string, title: string, now: Date): Promise<void> {
  await sql`insert into jobs (kind, key, payload, state, attempts, due, added)
    values (${ARRIVED}, ${id}, ${json({ title })}, 'waiting', 0, ${now.toISOString()}, ${now.toISOString()})
    on conflict (kind, key) do nothing`.execute(trx)
}

const BATCH = 500

async function addMissing(trx: Database, replies: readonly ReplyFromElsewhere[]): Promise<number> {
  let added = 0
  for (let i = 0; i < replies.length; i += BATCH) {
    const batch = replies.slice(i, i + BATCH)
    const ids = batch.map(({ reply }) => reply.id)
    const { rows } = await sql<{ id: string }>`select id from replies where id in (${sql.join(ids)})`.execute(trx)
    const here = new Set(rows.map(({ id }) => id))
    const missing = batch.filter(({ reply }) => !here.has(reply.id))
    await insertAll(trx, "replies", storable(missing.map(rowOf)))
    added += missing.length
  }
  return added
}

const rowOf = ({ reply, address = "" }: ReplyFromElsewhere) => {
  const { id, post, parent = null, state, at } = reply
  return { id, post, parent, state, at, address: address || null, token: null, body: reply }
}

/** Keeps what has no place, over what was kept of the same id. */
export async function keepLeftovers(db: Database, leftovers: readonly Leftover[]): Promise<void> {
  for (const { id, place, ...body } of leftovers)
    await sql`insert into leftovers (id, place, body) values (${id}, ${place}, ${json(body)})
      on conflict (id) do update set place = excluded.place, body = excluded.body`.execute(db)
}

/** In the order in which they came. */
export async function leftovers(db: Database, page: PageOf): Promise<Page<Leftover>> {
  const limit = limitOf(page)
  const key = keyOf(page, [0, ""])
  const after = key ? sql`where (place, id) > (${key[0]}, ${key[1]})` : sql``
  const { rows } = await sql<Whole<Omit<Leftover, "id" | "place">> & Pick<Leftover, "id" | "place">>`
    select id, place, body from leftovers ${after} order by place, id limit ${limit}`.execute(db)
  return pageOf(
    rows,
    limit,
    ({ place, id }) => [place, id],
    ({ id, place, body }) => ({ ...body, id, place }),
  )
}
