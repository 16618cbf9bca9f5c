import { sql } from "kysely"
import { HearsayError, type Post, type PostState } from "../../model/index.ts"
import type { Database } from "../tables.ts"
import { instantOf } from "../when.ts"
import { json, type Whole } from "./body.ts"

/** A post as it is handed in: which revision it becomes, and when, is the store's to say. */
export type Saving = Omit<Post, "revision" | "created" | "modified"> & {
  readonly created?: string
  readonly modified?: string
}

/** A revision in the list of a post's. */
export interface Revision {
  readonly revision: number
  readonly by: string
  readonly kept: string
  readonly title: string
  readonly state: PostState
}

/** Keeps the next revision of a post. */
export function save(db: Database, saving: Saving, by: string, base: number, now: Date): Promise<Post> {
  refuse(saving)
  refuseUntitled(saving)
  return db.transaction().execute(async (trx) => {
    const held = await heldOf(trx, saving.id)
    if ((held?.revision ?? 0) !== base) throw conflict(saving.id, base, held?.revision ?? 0)
    return keep(trx, { ...saving, created: held?.created ?? saving.created ?? now.toISOString() }, held, by, now)
  })
}

/** Keeps the first revision of a post that is not here, within a transaction. */
export async function insert(trx: Database, saving: Saving, by: string, now: Date): Promise<Post> {
  refuse(saving)
  return keep(trx, saving, undefined, by, now)
}

/** Takes a post to another state. */
export function move(db: Database, id: string, state: PostState, by: string, now: Date, due?: string): Promise<Post> {
  return db.transaction().execute(async (trx) => {
    const held = await heldOf(trx, id)
    if (!held) throw new HearsayError("not-found", `There is no post ${id}.`)
    const published = state === "published" ? (held.published ?? now.toISOString()) : (due ?? held.published)
    const { published: _, ...rest } = held
    const next = { ...rest, state, ...(published !== undefined && { published }) }
    refuse(next)
    refuseUntitled(next)
    return keep(trx, state === "published" ? { ...next, published: earlier(published, now) } : next, held, by, now)
  })
}

/** A post that was scheduled and is published by hand is published now. */
const earlier = (published: string | undefined, now: Date) =>
  published === undefined || instantOf(published) > now.toISOString() ? now.toISOString() : published

/** Publishes what is due. */
export async function publishDue(db: Database, now: Date): Promise<Post[]> {
  const { rows } = await sql<{ id: string }>`
    select id from posts where state = 'scheduled' and at <= ${now.toISOString()} order by at`.execute(db)
  const published: Post[] = []
  for (const { id } of rows) {
    await db.transaction().execute(async (trx) => {
      const held = await heldOf(trx, id)
      // Another process may have been quicker, or somebody may have thought better of it.
      if (held?.state !== "scheduled" || instantOf(held.published) > now.toISOString()) return
      published.push(await keep(trx, { ...held, state: "published" }, held, "schedule", now))
    })
  }
  return published
}

/** The post as it stands; whoever else would change it waits. */
async function heldOf(trx: Database, id: string): Promise<Post | undefined> {
  const { rows } = await sql<Whole<Post>>`select body from posts where id = ${id} for update`.execute(trx)
  return rows[0]?.body
}

async function keep(trx: Database, given: Saving, held: Post | undefined, by: string, now: Date): Promise<Post> {
  const created = given.created ?? now.toISOString()
  const post: Post = {
    ...given,
    created,
    modified: given.modified ?? now.toISOString(),
    revision: (held?.revision ?? 0) + 1,
  }
  // What moves a post is not what changes its words: only these are told as a change to readers.
  const modified = held && sameWords(held, post) ? held.modified : held ? now.toISOString() : post.modified
  const kept = { ...post, modified }
  await slugFree(trx, kept)
  const columns = sql`${kept.id}, ${kept.slug}, ${kept.state}, ${kept.access}, ${instantOf(kept.published)}, ${modified}, ${kept.revision}, ${json(kept)}`
  await sql`insert into posts (id, slug, state, access, at, modified, revision, body) values (${columns})
    on conflict (id) do update set slug = excluded.slug, state = excluded.state, access = excluded.access, at = excluded.at,
      modified = excluded.modified, revision = excluded.revision, body = excluded.body`.execute(trx)
  await sql`insert into revisions (post, revision, by, kept, body)
    values (${kept.id}, ${kept.revision}, ${by}, ${now.toISOString()}, ${json(kept)})`.execute(trx)
  await sql`delete from drafts where post = ${kept.id} and account = ${by}`.execute(trx)
  if (held?.state === "published" && held.slug !== kept.slug) await leadOn(trx, held.slug, kept.slug)
  return kept
}

const sameWords = (a: Post, b: Post) => a.title === b.title && a.deck === b.deck && a.body === b.body

async function slugFree(trx: Database, { id, slug }: Post): Promise<void> {
  const { rows } = await sql`select 1 from posts where slug = ${slug} and id <> ${id}`.execute(trx)
  if (rows.length) throw new HearsayError("slug-taken", `Another post has the address “${slug}”: choose another one.`)
}

/** Readers who have the old address find the post at the new one. */
async function leadOn(trx: Database, from: string, to: string): Promise<void> {
  await sql`insert into redirects ("from", "to") values (${`/${from}`}, ${`/${to}`})
    on conflict ("from") do update set "to" = excluded."to"`.execute(trx)
  await sql`delete from redirects where "from" = ${`/${to}`}`.execute(trx)
}

/** A post's revisions, the last first. */
export async function revisions(db: Database, id: string): Promise<Revision[]> {
  const { rows } = await sql<Omit<Revision, "kept"> & { kept: Date }>`
    select revision, by, kept, body ->> 'title' as title, body ->> 'state' as state
    from revisions where post = ${id} order by revision desc`.execute(db)
  return rows.map(({ kept, ...rest }) => ({ ...rest, kept: new Date(kept).toISOString() }))
}

/** A post as one of its revisions had it. */
export async function revision(db: Database, id: string, number: number): Promise<Post | undefined> {
  const { rows } = await sql<Whole<Post>>`
    select body from revisions where post = ${id} and revision = ${number}`.execute(db)
  return rows[0]?.body
}

// Marks and modifiers too: Hindi, Thai and Japanese words are not whole without them.
const SLUG = /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{N}]+)*$/u

function refuse({ id, slug, title, state, published }: Saving): void {
  const wrong = (code: string, message: string) => {
    throw new HearsayError(code, message)
  }
  if (!id || id.length > 200) wrong("bad-post", "A post has an id of at most 200 letters.")
  if (slug.length > 200 || !SLUG.test(slug))
    wrong("bad-slug", `An address is lower case letters, digits and hyphens, not “${slug.slice(0, 100)}”.`)
  if (title.length > 1000) wrong("bad-post", "A title has at most 1,000 letters.")
  if (state === "scheduled" && instantOf(published) === "")
    wrong("no-date", "A scheduled post needs the time that it is to be published.")
}

/** What came from elsewhere may be without a headline; what somebody here publishes, or saves again, is not. */
function refuseUntitled({ title, state }: Saving): void {
  if ((state === "published" || state === "scheduled") && title.trim() === "")
    throw new HearsayError(
      "no-title",
      "A report is published under a headline, and this one has none: write one first.",
    )
}

const conflict = (id: string, base: number, now: number) =>
  new HearsayError(
    "conflict",
    now === 0
      ? `There is no post ${id} whose revision ${base} could be changed.`
      : `Somebody saved revision ${now} of this post meanwhile, and yours was made from ${base}: take theirs in and save again.`,
  )
