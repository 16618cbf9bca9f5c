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
import type { Row } from "./judged.ts"
import { quoted } from "./quoted.ts"
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
    if (row.report !== null) await workOut(trx, [row.report])
    return { ...judgement, id, at: row.at }
  })
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

const FIELDS = ["speaker", "kind", "naming", "act", "body", "source", "cue", "content"] satisfies Correction["field"][]

/** What a field may be corrected by: spans, one of these labels, or any words and nothing. */
const SPANS = ["source", "cue", "content"]
const LABELS: { readonly [field: string]: readonly string[] } = {
  act: ["states", "confirms", "denies", "declines", "doubts", "holds", "decides"] satisfies Act[],
  naming: ["named", "role", "anonymous", "generic", "none"] satisfies Naming[],
  kind: ["person", "organisation", "group", "document", "author", "unknown"] satisfies Kind[],
}
const LONGEST = 300

function refuse(field: Correction["field"], value: Correction["value"]): void {
  if (!FIELDS.includes(field))
    throw new HearsayError("bad-correction", `A row is corrected in its ${FIELDS.join(", ")}, not in “${field}”.`)
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
