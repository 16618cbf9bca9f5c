import { sql } from "kysely"
import type { Database } from "../tables.ts"
import { json } from "./body.ts"
import type { Saving } from "./posts.ts"

/** What somebody is typing. */
export interface Draft {
  readonly account: string
  /** The revision that it goes out from; 0 for a new post. */
  readonly base: number
  readonly post: Saving
}

/** Keeps a draft over the one before. */
export async function autosave(db: Database, { account, base, post }: Draft, now: Date): Promise<void> {
  await sql`insert into drafts (post, account, base, at, body)
    values (${post.id}, ${account}, ${base}, ${now.toISOString()}, ${json(post)})
    on conflict (post, account) do update set base = excluded.base, at = excluded.at, body = excluded.body`.execute(db)
}

/** What was typed and not saved. */
export async function autosaved(db: Database, id: string, account: string): Promise<Draft | undefined> {
  const { rows } = await sql<{ base: number; body: Saving }>`
    select base, body from drafts where post = ${id} and account = ${account}`.execute(db)
  return rows[0] && { account, base: rows[0].base, post: rows[0].body }
}
