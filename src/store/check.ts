import { sql } from "kysely"
import type { Ledger } from "../model/index.ts"
import { hashesOf } from "./canonical.ts"
import { quotedSpans, stands } from "./quoted.ts"
import { ledgerOf, type Stored, storedOf } from "./reports.ts"
import type { Database } from "./tables.ts"
import { wrongTotals } from "./totals.ts"

/** Something in a store that cannot be right. */
export interface StoreFault {
  /** "quotation", "hash", "reference", "list". */
  readonly code: "quotation" | "hash" | "reference" | "list"
  /** "" when it is about no one report. */
  readonly report: string
  readonly message: string
}

/** Reads everything that is kept and lists what cannot be right: a store that gives none is sound. */
export async function* check(db: Database): AsyncGenerator<StoreFault> {
  for (let last = 0; ; ) {
    const { rows } = await sql<Reading>`
      select r.id, r.report, r.hash, v.version, v.hash as words from readings r join versions v using (report, version)
      where r.id > ${last} order by r.id limit 200`.execute(db)
    for (const reading of rows) yield* readingFaults(reading, (await storedOf(db, sql`${reading.id}::int`)) as Stored)
    last = rows.at(-1)?.id ?? last
    if (rows.length < 200) break
  }
  yield* correctionFaults(db)
  yield* listFaults(db)
}

interface Reading {
  readonly id: number
  readonly report: string
  readonly version: number
  readonly hash: string
  /** The hash of the version's title and text. */
  readonly words: string
}

function* readingFaults({ id, report, version, hash, words }: Reading, stored: Stored): Generator<StoreFault> {
  const at = `reading ${id} of version ${version}`
  yield* quotationFaults(report, at, stored.text, stored.parts)
  const ledger = ledgerOf(stored)
  const hashes = hashesOf(ledger)
  if (hashes.version !== words) yield { code: "hash", report, message: `Title or text of ${at} is not what was kept.` }
  if (hashes.reading !== hash)
    yield { code: "hash", report, message: `The rows of ${at} are not those that were kept.` }
  yield* referenceFaults(report, at, ledger)
}

function* quotationFaults(report: string, at: string, text: string, value: unknown): Generator<StoreFault> {
  for (const span of quotedSpans(value)) {
    if (stands(text, span)) continue
    const [start, end, exact] = span
    yield { code: "quotation", report, message: `At ${start}-${end} in ${at} the text has no “${shortened(exact)}”.` }
  }
}

const shortened = (words: string) => (words.length > 60 ? `${words.slice(0, 60)}…` : words)

function* referenceFaults(report: string, at: string, { attributions, sources, id }: Ledger): Generator<StoreFault> {
  if (id !== report) yield { code: "reference", report, message: `A ledger of ${id} is kept as ${at}.` }
  const known = new Set(sources.map((source) => source.id))
  const rows = new Set(attributions.map((row) => row.id))
  for (const { id, sources, within } of attributions) {
    for (const source of sources.filter((source) => !known.has(source)))
      yield { code: "reference", report, message: `Row ${id} in ${at} is by ${source}, who is not among its sources.` }
    if (within !== undefined && !rows.has(within))
      yield { code: "reference", report, message: `Row ${id} in ${at} stands within ${within}, which is no row of it.` }
  }
}

async function* correctionFaults(db: Database): AsyncGenerator<StoreFault> {
  const { rows } = await sql<{ id: number; report: string; text: string; value: unknown }>`
    select j.id, j.report, v.text, j.value from judgements j join versions v using (report, version)
    where j.field in ('source', 'cue', 'content') and j.value is not null order by j.id`.execute(db)
  for (const { id, report, text, value } of rows) yield* quotationFaults(report, `judgement ${id}`, text, value)
}

/** The lists must show every report once, and every row of what they show. */
async function* listFaults(db: Database): AsyncGenerator<StoreFault> {
  const { rows } = await sql<{ report: string }>`
    select p.id as report from reports p left join latest l on l.report = p.id
    where l.reading is distinct from
        (select id from readings where report = p.id order by version desc, id desc limit 1)
      or l.reading is null
      or (select count(*) from attributions where reading = l.reading) <> (select count(*) from lines where reading = l.reading)
    order by p.id`.execute(db)
  for (const { report } of rows)
    yield { code: "list", report, message: `The lists do not show what is kept of ${report}.` }
  for (const { about, name } of await wrongTotals(db))
    yield { code: "list", report: "", message: `The total of the ${about} ${name} is not what its rows add up to.` }
}
