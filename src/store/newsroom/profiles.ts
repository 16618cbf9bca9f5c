import { sql } from "kysely"
import { HearsayError, type Profile } from "../../model/index.ts"
import type { Database } from "../tables.ts"
import { bodies, json, type Whole } from "./body.ts"

/** Keeps a profile over the one of the same id. */
export async function saveProfile(db: Database, profile: Profile): Promise<Profile> {
  const { id, slug, account = null } = profile
  const { rows } =
    await sql`select 1 from profiles where id <> ${id} and (slug = ${slug} or account = ${account})`.execute(db)
  if (rows.length) throw new HearsayError("slug-taken", `Another contributor has the address “${slug}” or the account.`)
  await sql`insert into profiles (id, slug, account, body) values (${id}, ${slug}, ${account}, ${json(profile)})
    on conflict (id) do update set slug = excluded.slug, account = excluded.account, body = excluded.body`.execute(db)
  return profile
}

export async function profile(db: Database, idOrSlug: string): Promise<Profile | undefined> {
  const { rows } = await sql<Whole<Profile>>`
    select body from profiles where id = ${idOrSlug} or slug = ${idOrSlug} order by id <> ${idOrSlug} limit 1`.execute(
    db,
  )
  return rows[0]?.body
}

/** The profile that an account writes under. */
export async function profileOf(db: Database, account: string): Promise<Profile | undefined> {
  const { rows } = await sql<Whole<Profile>>`select body from profiles where account = ${account}`.execute(db)
  return rows[0]?.body
}

export async function profiles(db: Database): Promise<Profile[]> {
  return bodies((await sql<Whole<Profile>>`select body from profiles order by body ->> 'name', id`.execute(db)).rows)
}
