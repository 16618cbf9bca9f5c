import { sql } from "kysely"
import { HearsayError, type Ledger } from "../model/index.ts"
import { type Hashes, hashesOf, storable } from "./canonical.ts"
import { quoted } from "./quoted.ts"
import { type Database, insertAll } from "./tables.ts"
import { instantOf } from "./when.ts"
import { workOut } from "./work-out.ts"

/** Where a ledger was kept, and what it brought. */
export interface Kept {
  readonly report: string
  readonly version: number
  readonly reading: number
  /**
   * "new": a report not seen before. "new version": its title or text was edited. "new reading": the same words, and
   * another ledger of them. "same": all of it was there.
   */
  readonly outcome: "new" | "new version" | "new reading" | "same"
}

/** Keeps a ledger, whole or not at all. Keeping it twice changes nothing. */
export async function keep(db: Database, given: Ledger, now: Date): Promise<Kept> {
  const ledger = storable(given)
  refuse(ledger)
  const hashes = hashesOf(ledger)
  return (await found(db, ledger.id, hashes)) ?? db.transaction().execute((trx) => add(trx, ledger, hashes, now))
}

async function found(db: Database, report: string, hashes: Hashes): Promise<Kept | undefined> {
  const { rows } = await sql<{ version: number; reading: number }>`
    select r.version, r.id as reading from versions v join readings r using (report, version)
    where v.report = ${report} and v.hash = ${hashes.version} and r.hash = ${hashes.reading}`.execute(db)
  return rows[0] && { report, ...rows[0], outcome: "same" }
}

async function add(trx: Database, ledger: Ledger, hashes: Hashes, now: Date): Promise<Kept> {
  const report = ledger.id
  const added = now.toISOString()
  const fresh =
    await sql`insert into reports (id, added) values (${report}, ${added}) on conflict do nothing returning id`.execute(
      trx,
    )
  // Whoever else keeps this report waits here, and then finds it.
  await sql`select id from reports where id = ${report} for update`.execute(trx)
  const same = await found(trx, report, hashes)
  if (same) return same
  const { version, edited } = await versionOf(trx, ledger, hashes.version, added)
  const reading = await addReading(trx, ledger, version, hashes.reading, added)
  await addParts(trx, [{ ledger, reading }])
  await workOut(trx, [report])
  return { report, version, reading, outcome: fresh.rows.length ? "new" : edited ? "new version" : "new reading" }
}

async function versionOf(trx: Database, { id, title, text }: Ledger, hash: string, kept: string) {
  const { rows } = await sql<{ version: number; hash: string }>`
    select version, hash from versions where report = ${id} order by version`.execute(trx)
  const known = rows.find((row) => row.hash === hash)
  if (known) return { version: known.version, edited: false }
  const version = (rows.at(-1)?.version ?? 0) + 1
  await insertAll(trx, "versions", [{ report: id, version, title: title ?? null, text, hash, kept }])
  return { version, edited: true }
}

async function addReading(trx: Database, ledger: Ledger, version: number, hash: string, kept: string): Promise<number> {
  const { title, text, attributions, sources, ownVoice, credits, ...about } = ledger
  const { id, outlet, published } = about
  if (outlet !== undefined)
    await sql`insert into outlets (name, added) values (${outlet}, ${kept}) on conflict do nothing`.execute(trx)
  const { rows } = await sql<{ id: number }>`
    insert into readings (report, version, hash, about, at, kept)
    values (${id}, ${version}, ${hash}, ${JSON.stringify(about)}::text::jsonb, ${instantOf(published)}, ${kept})
    returning id`.execute(trx)
  return (rows[0] as { id: number }).id
}

/** Adds what readings are made of: rows, sources with their mentions, own voice, credits. */
export async function addParts(
  trx: Database,
  read: readonly { readonly ledger: Ledger; readonly reading: number }[],
): Promise<void> {
  const placed = (part: (ledger: Ledger) => readonly unknown[]) =>
    read.flatMap(({ ledger, reading }) =>
      part(ledger).map((item, place) => ({ reading, place, body: quoted(ledger.text, item) })),
    )
  const mentions = read.flatMap(({ ledger, reading }) =>
    ledger.sources.flatMap((source, at) =>
      source.mentions.map((span, place) => ({ reading, source: at, place, span: quoted(ledger.text, span) })),
    ),
  )
  await insertAll(
    trx,
    "attributions",
    placed((ledger) => ledger.attributions),
  )
  await insertAll(
    trx,
    "sources",
    placed((ledger) => ledger.sources.map(({ mentions, ...source }) => source)),
  )
  await insertAll(trx, "mentions", mentions)
  await insertAll(
    trx,
    "own_voice",
    placed((ledger) => ledger.ownVoice),
  )
  await insertAll(
    trx,
    "credits",
    placed((ledger) => ledger.credits),
  )
}

/** Ids and names are keys of an index, whose entries have a longest size. */
const LONGEST = 500

function refuse({ id, outlet = "" }: Ledger): void {
  if (id === "") throw new HearsayError("no-id", "A ledger is kept under its report's id, and this one has none.")
  for (const [what, words] of [
    ["id", id],
    ["outlet", outlet],
  ] as const) {
    if (words.length <= LONGEST) continue
    const message = `The ${what} of this ledger is ${words.length} letters long: at most ${LONGEST} would do.`
    throw new HearsayError("too-long", message)
  }
}
