import { sql } from "kysely"
import type { Database } from "./tables.ts"

/** How many rows and reports of a source or an outlet there are. */
export interface Total {
  readonly about: "source" | "outlet"
  readonly name: string
  readonly rows: number
  readonly reports: number
}

/** What the lines of these reports add up to, as the lists show them now. */
export async function totalled(trx: Database, reports: readonly string[]): Promise<Total[]> {
  const { rows } = await sql<Total>`${sums(sql`latest where report = any(${reports})`)}`.execute(trx)
  return rows
}

const sums = (latest: ReturnType<typeof sql>) => sql`
  select 'source' as about, name, count(*)::int as rows, count(distinct reading)::int as reports
  from (select reading from ${latest}) r join voices using (reading) group by 2
  union all
  select 'outlet', coalesce(outlet, ''), sum((select count(*) from lines l where l.reading = r.reading))::int, count(*)::int
  from (select reading, outlet from ${latest}) r group by 2`

/** Puts what reports add up to now in the place of what they added up to before. */
export async function retotal(trx: Database, before: readonly Total[], after: readonly Total[]): Promise<void> {
  const less = before.map(({ rows, reports, ...what }) => ({ ...what, rows: -rows, reports: -reports }))
  // In one order: of two who count the same names at once one waits for the other, and neither for each other.
  await sql`
    insert into totals
    select about, name, sum(rows), sum(reports)
    from jsonb_populate_recordset(null::totals, ${JSON.stringify([...less, ...after])}::text::jsonb)
    group by 1, 2 having sum(rows) <> 0 or sum(reports) <> 0 order by 1, 2
    on conflict (about, name) do update set rows = totals.rows + excluded.rows,
      reports = totals.reports + excluded.reports`.execute(trx)
}

/** Notes as whom these reports describe those whom they name; what an earlier reading of them said stays. */
export async function describe(trx: Database, reports: readonly string[]): Promise<void> {
  await sql`
    insert into described
    select distinct left(s.name, 300) as name, left(concat_ws(' ', body ->> 'role', body ->> 'affiliation'), 500) as words
    from readings r join sources s on s.reading = r.id
    where r.report = any(${reports}) and s.name <> ''
      and (body ->> 'role' is not null or body ->> 'affiliation' is not null)
    order by 1, 2 on conflict do nothing`.execute(trx)
}

/** Those whose total is not what their lines add up to. */
export async function wrongTotals(db: Database): Promise<Pick<Total, "about" | "name">[]> {
  const { rows } = await sql<Total>`
    select about, name from (${sums(sql`latest`)}) f full join totals t using (about, name)
    where coalesce(f.rows, 0) <> coalesce(t.rows, 0) or coalesce(f.reports, 0) <> coalesce(t.reports, 0)
    order by 1, 2 limit 1000`.execute(db)
  return rows
}
