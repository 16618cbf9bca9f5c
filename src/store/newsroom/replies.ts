import { createHash } from "node:crypto"
import { sql } from "kysely"
import { HearsayError, type Reply, type ReplyState } from "../../model/index.ts"
import { every } from "../find.ts"
import { keyOf, limitOf, type Page, type PageOf, pageOf } from "../page.ts"
import type { Database } from "../tables.ts"
import { bodies, json, type Whole } from "./body.ts"

/** A reply as it comes in. */
export interface NewReply {
  readonly reply: Reply
  /** The hash of the network address that it came from, for bans. */
  readonly address?: string
  /** What its writer may show to change it; kept as a hash. */
  readonly token?: string
}

export interface ReplyFilter {
  readonly post?: string
  readonly state?: ReplyState
  readonly states?: readonly ReplyState[]
}

/** A step in a reply's life. */
export interface Moderation {
  readonly was: ReplyState
  readonly became: ReplyState
  readonly by: string
  readonly because?: string
  readonly at: string
}

/** Keeps a reply; the same id again gives what is kept. */
export async function addReply(db: Database, { reply: given, address, token }: NewReply): Promise<Reply> {
  const { id, post, parent = null, state, at } = given
  if (parent !== null) {
    const { rows } = await sql`select 1 from replies where id = ${parent} and post = ${post}`.execute(db)
    if (!rows.length) throw new HearsayError("not-found", "The reply that this one answers is not there.")
  }
  await sql`insert into replies (id, post, parent, state, at, address, token, body)
    values (${id}, ${post}, ${parent}, ${state}, ${at}, ${address ?? null}, ${token === undefined ? null : hashed(token)}, ${json(given)})
    on conflict (id) do nothing`.execute(db)
  return (await reply(db, id)) as Reply
}

const hashed = (token: string) => createHash("sha256").update(token).digest("hex")

export async function reply(db: Database, id: string): Promise<Reply | undefined> {
  return (await sql<Whole<Reply>>`select body from replies where id = ${id}`.execute(db)).rows[0]?.body
}

/** A reply of any state, for whoever shows its token. */
export async function ownReply(db: Database, id: string, token: string): Promise<Reply | undefined> {
  const { rows } = await sql<Whole<Reply>>`
    select body from replies where id = ${id} and token = ${hashed(token)}`.execute(db)
  return rows[0]?.body
}

/** The hash of the network address that a reply came from. */
export async function addressOf(db: Database, id: string): Promise<string | undefined> {
  const { rows } = await sql<{ address: string | null }>`select address from replies where id = ${id}`.execute(db)
  return rows[0]?.address ?? undefined
}

/** Of a post oldest first, else the last ones first. */
export async function replies(db: Database, filter: ReplyFilter, page: PageOf): Promise<Page<Reply>> {
  const limit = limitOf(page)
  const key = keyOf(page, ["", ""])
  const { post, state, states = state && [state] } = filter
  const [order, after] = post === undefined ? [sql`desc`, sql`<`] : [sql`asc`, sql`>`]
  const { rows } = await sql<Whole<Reply>>`
    select body from replies where ${every([
      post === undefined ? undefined : sql`post = ${post}`,
      states === undefined ? undefined : sql`state in (${sql.join([...states])})`,
      key && sql`(at, id) ${after} (${key[0]}, ${key[1]})`,
    ])}
    order by at ${order}, id ${order} limit ${limit}`.execute(db)
  return pageOf(
    rows,
    limit,
    ({ body }) => [body.at, body.id],
    ({ body }) => body,
  )
}

/** How many replies there are in each state. */
export async function replyCounts(db: Database, post?: string): Promise<{ [state in ReplyState]: number }> {
  const of = post === undefined ? sql`true` : sql`post = ${post}`
  const { rows } = await sql<{ state: ReplyState; count: number }>`
    select state, count(*)::int as count from replies where ${of} group by state`.execute(db)
  const counts = Object.fromEntries(rows.map(({ state, count }) => [state, count]))
  return { pending: 0, approved: 0, spam: 0, trash: 0, removed: 0, ...counts }
}

/** Changes the words of a reply for whom its token is shown; its state is then as it is given. */
export function editReply(
  db: Database,
  id: string,
  token: string,
  body: string,
  state: ReplyState,
  now: Date,
): Promise<Reply> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<Whole<Reply>>`
      select body from replies where id = ${id} and token = ${hashed(token)} for update`.execute(trx)
    const held = rows[0]?.body
    if (!held) throw new HearsayError("not-yours", "This reply is changed only by who wrote it, where they wrote it.")
    const edited = now.toISOString()
    const next: Reply = { ...held, body, state, edited }
    await put(trx, held, next, "writer", "edited", now)
    return next
  })
}

/** Takes replies to another state. */
export function moderate(
  db: Database,
  ids: readonly string[],
  state: ReplyState,
  by: string,
  because: string | undefined,
  now: Date,
): Promise<Reply[]> {
  if (!ids.length) return Promise.resolve([])
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<Whole<Reply>>`
      select body from replies where id in (${sql.join([...ids])}) order by id for update`.execute(trx)
    const missing = ids.filter((id) => !rows.some(({ body }) => body.id === id))
    if (missing.length) throw new HearsayError("not-found", `There is no reply ${missing.join(", ")}.`)
    for (const { body } of rows) if (body.state !== state) await put(trx, body, { ...body, state }, by, because, now)
    return bodies(rows).map((held) => ({ ...held, state }))
  })
}

async function put(trx: Database, held: Reply, next: Reply, by: string, because: string | undefined, now: Date) {
  await sql`update replies set state = ${next.state}, body = ${json(next)} where id = ${next.id}`.execute(trx)
  await sql`insert into moderations (reply, was, became, by, because, at)
    values (${next.id}, ${held.state}, ${next.state}, ${by}, ${because ?? null}, ${now.toISOString()})`.execute(trx)
}

/** What became of a reply, oldest first. */
export async function moderations(db: Database, id: string): Promise<Moderation[]> {
  const { rows } = await sql<Omit<Moderation, "because" | "at"> & { because: string | null; at: Date }>`
    select was, became, by, because, at from moderations where reply = ${id} order by id`.execute(db)
  return rows.map(({ because, at, ...rest }) => ({
    ...rest,
    ...(because !== null && { because }),
    at: new Date(at).toISOString(),
  }))
}
