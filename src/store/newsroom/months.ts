import { sql } from "kysely"
import type { Database } from "../tables.ts"
import { PUBLIC } from "./listed.ts"

/** How many public posts each month has, the last first: "2026-03". */
export async function months(db: Database): Promise<{ month: string; posts: number }[]> {
  const { rows } = await sql<{ month: string; posts: number }>`
    select substr(at, 1, 7) as month, count(*)::int as posts from posts
    where ${PUBLIC} and at <> '' group by 1 order by 1 desc`.execute(db)
  return rows
}
