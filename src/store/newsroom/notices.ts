import { sql } from "kysely"
import type { Amendment, Redirect } from "../../model/index.ts"
import { keyOf, limitOf, type Page, type PageOf, pageOf } from "../page.ts"
import type { Database } from "../tables.ts"
import { json, type Whole } from "./body.ts"
import { PUBLIC } from "./listed.ts"

/** Keeps a correction or an update of a post, for good; the same id again changes nothing. */
export async function amend(db: Database, amendment: Amendment): Promise<Amendment> {
  const { id, post, at } = amendment
  await sql`insert into amendments (id, post, at, body) values (${id}, ${post}, ${at}, ${json(amendment)})
    on conflict (id) do nothing`.execute(db)
  return amendment
}

/** Of one post, oldest first; or of all public ones, last first. */
export async function amendments(db: Database, id: string | undefined, page: PageOf): Promise<Page<Amendment>> {
  const limit = limitOf(page)
  const key = keyOf(page, ["", ""])
  const [of, order, after] =
    id === undefined
      ? [sql`post in (select id from posts where ${PUBLIC})`, sql`desc`, sql`<`]
      : [sql`post = ${id}`, sql`asc`, sql`>`]
  const later = key ? sql`and (at, id) ${after} (${key[0]}, ${key[1]})` : sql``
  const { rows } = await sql<Whole<Amendment>>`
    select body from amendments where ${of} ${later} order by at ${order}, id ${order} limit ${limit}`.execute(db)
  return pageOf(
    rows,
    limit,
    ({ body }) => [body.at, body.id],
    ({ body }) => body,
  )
}

/** Lets an old address lead to a new one. */
export async function redirect(db: Database, { from, to }: Redirect): Promise<void> {
  await sql`insert into redirects ("from", "to") values (${from}, ${to})
    on conflict ("from") do update set "to" = excluded."to"`.execute(db)
}

export async function redirected(db: Database, from: string): Promise<string | undefined> {
  // The address of a post that is not public may tell what it is about.
  const { rows } = await sql<{ to: string }>`
    select "to" from redirects where "from" in (${sql.join(waysToWrite(from))})
      and not exists (select 1 from posts where slug = substr("to", 2) and not (${PUBLIC}))`.execute(db)
  return rows[0]?.to
}

/** A path as browsers and links write it: with percent signs or without, with a slash at its end or without. */
function waysToWrite(path: string): string[] {
  const ways = [path, decoded(path)].flatMap((way) =>
    way.includes("?") || way === "/" ? [way] : [way, way.endsWith("/") ? way.slice(0, -1) : `${way}/`],
  )
  // What Postgres does not take was never kept.
  return ["", ...new Set(ways)].filter((way) => !way.includes("\0") && way.isWellFormed())
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).normalize("NFC")
  } catch {
    return path
  }
}

export async function redirects(db: Database): Promise<Redirect[]> {
  return (await sql<Redirect>`select "from", "to" from redirects order by "from"`.execute(db)).rows
}
