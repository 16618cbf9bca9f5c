import { sql } from "kysely"
import type { Database } from "../tables.ts"

/** Somebody whose replies are not taken. */
export interface Ban {
  /** By the hash of an e-mail address, by the hash of a network address, or by a name. */
  readonly kind: "email" | "address" | "name"
  readonly value: string
  readonly by: string
  readonly because?: string
  readonly at: string
  /** Absent for one that holds until it is taken back. */
  readonly until?: string
}

export async function ban(db: Database, { kind, value, by, because, at, until }: Ban): Promise<void> {
  await sql`insert into bans (kind, value, by, because, at, until)
    values (${kind}, ${plain(kind, value)}, ${by}, ${because ?? null}, ${at}, ${until ?? null})
    on conflict (kind, value) do update set by = excluded.by, because = excluded.because, at = excluded.at,
      until = excluded.until`.execute(db)
}

export async function unban(db: Database, kind: Ban["kind"], value: string): Promise<void> {
  await sql`delete from bans where kind = ${kind} and value = ${plain(kind, value)}`.execute(db)
}

export async function bans(db: Database): Promise<Ban[]> {
  const { rows } = await sql<{ [key in keyof Required<Ban>]: Required<Ban>[key] | null }>`
    select * from bans order by at desc, kind, value`.execute(db)
  const iso = (time: string | null) => time && new Date(time).toISOString()
  return rows.map(
    ({ at, until, ...rest }) =>
      Object.fromEntries(
        Object.entries({ ...rest, at: iso(at), until: iso(until) }).filter(([, value]) => value !== null),
      ) as unknown as Ban,
  )
}

/** Whether one of these is banned. */
export async function banned(db: Database, who: { [kind in Ban["kind"]]?: string }, now: Date): Promise<boolean> {
  const asked = Object.entries(who).map(([kind, value]) => ({ kind, value: plain(kind, value) }))
  const { rows } = await sql`
    select 1 from bans b join jsonb_to_recordset(${JSON.stringify(asked)}::text::jsonb) as w(kind text, value text)
      on w.kind = b.kind and w.value = b.value
    where until is null or until > ${now.toISOString()}`.execute(db)
  return rows.length > 0
}

/** A name is the same in capitals, with other spaces, or in letters that only look different. */
const plain = (kind: string, value: string) =>
  kind === "name" ? value.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim() : value
