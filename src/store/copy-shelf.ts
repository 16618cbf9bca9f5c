import { sql } from "kysely"
import type { CopyShelf } from "../model/copy.ts"
import { type Database, insertAll } from "./tables.ts"

/** How many of the reports that share a fingerprint are looked at: the last ones. */
const PER_PRINT = 64

/** Fingerprints in a store's tables. */
export function copyShelf(db: Database): CopyShelf {
  return {
    put: (report, prints) => db.transaction().execute((trx) => put(trx, report, prints)),
    async near(prints, least, limit) {
      const { rows } = await sql<{ report: string }>`
        select found.report from unnest(${prints.map(String)}::bigint[]) as asked(print)
          cross join lateral (select report from copy_prints
            where print = asked.print order by place desc limit ${sql.lit(PER_PRINT)}) as found
        group by found.report having count(*) >= ${least}::int
        order by count(*) desc, found.report limit ${limit}::int`.execute(db)
      return rows.map(({ report }) => report)
    },
  }
}

async function put(trx: Database, report: string, prints: readonly number[]): Promise<void> {
  // Whoever else puts this report there waits here.
  const { rows } = await sql<{ place: number }>`
    insert into copy_reports (report) values (${report})
    on conflict (report) do update set report = excluded.report returning place`.execute(trx)
  const place = rows[0]?.place
  await sql`delete from copy_prints where report = ${report}`.execute(trx)
  await insertAll(
    trx,
    "copy_prints",
    prints.map((print) => ({ print, place, report })),
  )
}
