import { sql } from "kysely"
import {
  type Act,
  type Correction,
  HearsayError,
  type Judged,
  type Judgement,
  type Kind,
  type Naming,
} from "../model/index.ts"
import { storable } from "./canonical.ts"
import { quoted, unquoted } from "./quoted.ts"
import { type Database, insertAll } from "./tables.ts"
import { workOut } from "./work-out.ts"

/** Keeps a judgement. It changes what is worked out, and nothing that is kept. */
export async function judge(db: Database, given: Judgement, now: Date): Promise<Judged> {
  const judgement = storable(given)
  return db.transaction().execute(async (trx) => {
    const subject = await rowOf(trx, judgement)
    // Whoever else judges or keeps this report waits here, so that what is worked out is of all that was said.
    if (subject.report) await sql`select id from reports where id = ${subject.report} for update`.execute(trx)
    const row = { ...NOTHING, ...subject, ...saidOf(judgement), at: now.toISOString() }
    const { rows } = await sql<{
      id: number
    }>`select nextval(pg_get_serial_sequence('judgements', 'id'))::int as id`.execute(trx)
    const id = (rows[0] as { id: number }).id
    await insertAll(trx, "judgements", [{ id, ...row }])
    if (row.report !== null) await workOut(trx, row.report)
    return { ...judgement, id, at: row.at }
  })
}

/** A report's corrections and their undoing, all that were ever made, oldest first. */
export async function correctionsOf(db: Database, report: string): Promise<Judged[]> {
  const { rows } = await sql<Row>`select * from judgements where report = ${report} order by id`.execute(db)
  return rows.map(judgedOf)
}

/** A row of the table. */
export interface Row {
  readonly id: number
  readonly about: "row" | "source" | "report" | "outlet"
  readonly answer: Judgement["answer"]
  readonly one: string
  readonly other: string | null
  readonly report: string | null
  readonly version: number | null
  readonly field: Correction["field"] | null
  /** In an array, because null is a value too. */
  readonly value: readonly [unknown] | null
  readonly undoes: number | null
  readonly hand: "person" | "machine"
  readonly by: string
  readonly at: Date | string
  readonly score: number | null
  readonly because: string | null
}

type Subject = Omit<Row, keyof typeof SAID | "id">
const SAID = { hand: "", by: "", at: "", score: null, because: null }
const NOTHING = { other: null, report: null, version: null, field: null, value: null, undoes: null }

const saidOf = ({ hand, by, score, because }: Judgement) => ({
  hand,
  by,
  score: score ?? null,
  because: because ?? null,
})

async function rowOf(trx: Database, judgement: Judgement): Promise<Partial<Subject> & { report?: string | null }> {
  if (judgement.answer === "undo") return undoneOf(trx, judgement.undoes)
  const { about, answer } = judgement
  if (judgement.answer === "correction") return { about, answer, ...(await correctedOf(trx, judgement)) }
  const [one, other] = [...judgement.pair].sort() as [string, string]
  if (one === other) throw new HearsayError("same-one", "A pair is two: this judgement names one and the same twice.")
  return { about, answer, one, other }
}

async function undoneOf(trx: Database, undoes: number): Promise<Partial<Subject>> {
  const { rows } = await sql<Row>`select * from judgements where id = ${undoes}`.execute(trx)
  const row = rows[0]
  if (!row) throw new HearsayError("not-found", `There is no judgement ${undoes} to undo.`)
  const { about, one, other, report, version, field } = row
  return { about, one, other, report, version, field, answer: "undo", undoes }
}

async function correctedOf(trx: Database, { report, version, row, field, value }: Correction) {
  const { rows } = await sql<{ text: string }>`
    select text from versions v where report = ${report} and version = ${version} and exists (
      select 1 from readings r join attributions a on a.reading = r.id
      where r.report = v.report and r.version = v.version and a.id = ${row})`.execute(trx)
  const text = rows[0]?.text
  if (text === undefined)
    throw new HearsayError("not-found", `There is no row ${row} in version ${version} of report ${report}.`)
  refuse(field, value)
  return { one: row, report, version, field, value: [quoted(text, value)] as const }
}

/** What a field may be corrected by: spans, one of these labels, or any words and nothing. */
const SPANS = ["source", "cue", "content"]
const LABELS: { readonly [field: string]: readonly string[] } = {
  act: ["states", "confirms", "denies", "declines", "doubts", "holds", "decides"] satisfies Act[],
  naming: ["named", "role", "anonymous", "generic", "none"] satisfies Naming[],
  kind: ["person", "organisation", "group", "document", "author", "unknown"] satisfies Kind[],
}
const LONGEST = 300

function refuse(field: Correction["field"], value: Correction["value"]): void {
  const wanted = SPANS.includes(field)
    ? "spans"
    : (LABELS[field]?.join(", ") ?? `a name of at most ${LONGEST} letters, or null`)
  const fits = SPANS.includes(field)
    ? Array.isArray(value)
    : typeof value === "string"
      ? (LABELS[field]?.includes(value) ?? (value !== "" && value.length <= LONGEST))
      : value === null && !LABELS[field]
  if (!fits) throw new HearsayError("bad-correction", `A row's ${field} is corrected by ${wanted}.`)
}

/** A row of the table as a judgement, with nothing for what is absent. */
export function judgedOf(row: Row): Judged {
  const { id, answer, about, one, by, hand } = row
  const at = new Date(row.at).toISOString()
  const said = {
    by,
    hand,
    ...(row.score !== null && { score: row.score }),
    ...(row.because !== null && { because: row.because }),
  }
  if (answer === "undo") return { id, at, answer, undoes: row.undoes as number, ...said }
  if (answer !== "correction") return { id, at, about, answer, pair: [one, row.other as string], ...said }
  const { report, version, field } = row as { report: string; version: number; field: Correction["field"] }
  const value = unquoted(row.value?.[0]) as Correction["value"]
  return { id, at, about: "row", answer, report, version, row: one, field, value, ...said }
}
