import { type RawBuilder, sql } from "kysely"
import type { Judged, Ledger } from "../model/index.ts"
import { every, headOf, type Published, publishedConditions, type ReportHead } from "./find.ts"
import { judgedOf, type Row } from "./judged.ts"
import { keyOf, limitOf, type Page, type PageOf, pageOf } from "./page.ts"
import { PLANNED } from "./planned.ts"
import { unquoted } from "./quoted.ts"
import { isRare, matches, type Piece, pieces, snippet } from "./search.ts"
import { type StoryOf, storiesOf } from "./stories.ts"
import type { Database } from "./tables.ts"

/** A report in a list. */
export interface ReportLine extends ReportHead {
  /** Around what was searched for; absent when nothing was. */
  readonly snippet?: readonly Piece[]
}

/** A reading of a version: by which extractor, with which model if it asked one. */
interface Read {
  readonly reading: number
  readonly extractor: string
  readonly model?: string
  readonly kept: string
}

/** A version of a report, and the readings of it. */
export interface Version {
  readonly version: number
  readonly title?: string
  /** When it was first seen: ISO 8601, UTC. */
  readonly kept: string
  readonly readings: readonly Read[]
}

/** Reports, those published last first; with `words`, those that have them in their title or text. */
export async function reports(db: Database, filter: Published, page: PageOf): Promise<Page<ReportLine>> {
  const limit = limitOf(page)
  const key = keyOf(page, ["", ""])
  const { words } = filter
  const { rows } = await sql<Found>`
    with page as materialized (
      select l.report, l.version, l.reading, l.at, row_number() over (order by l.at desc, l.report) as nth
      from ${await latestFor(db, words, limit)}
      where ${every([
        key && sql`l.at <= ${key[0]} and (l.at < ${key[0]} or l.report > ${key[1]})`,
        ...publishedConditions(filter),
      ])}
      order by l.at desc, l.report limit ${limit})
    select page.report, page.version, page.at, about, title,
      ${words === undefined ? sql`null` : sql`case when nth < ${limit} then ${snippet(sql`text`, words)} end`} as headline
    from page join versions using (report, version) join readings on readings.id = page.reading
    order by page.at desc, page.report`.execute(db)
  return pageOf(rows, limit, ({ at, report }) => [at, report], lineOf)
}

/** The last versions to choose from, by words too. */
async function latestFor(db: Database, words: string | undefined, limit: number): Promise<RawBuilder<unknown>> {
  if (words === undefined) return sql`latest l`
  const has = matches(sql`v.search`, words)
  const its = sql`report = v.report and version = v.version`
  return (await isRare(db, "versions", words, limit))
    ? sql`(select report, version from versions v where ${has} offset 0) v
        cross join lateral (select * from latest where ${its} offset 0) l`
    : sql`latest l cross join lateral
        (select from versions v where v.report = l.report and v.version = l.version and ${has} offset 0) v`
}

interface Found {
  readonly report: string
  readonly version: number
  readonly at: string
  readonly about: { readonly url?: string; readonly outlet?: string; readonly published?: string }
  readonly title: string | null
  readonly headline: string | null
}

const lineOf = ({ report, version, title, about, headline }: Found): ReportLine => ({
  report,
  version,
  ...headOf(title, about),
  ...(headline !== null && { snippet: pieces(headline) }),
})

/** A report's versions, oldest first; none when there is no such report. */
export async function versions(db: Database, report: string): Promise<Version[]> {
  const { rows } = await sql<VersionRead>`${versionsOf(sql`${report}`)} order by version, reading`.execute(db)
  return versionsIn(rows)
}

/** A reading of a version. */
interface VersionRead {
  readonly version: number
  readonly title: string | null
  readonly seen: Date | string
  readonly reading: number
  readonly extractor: string
  readonly model: string | null
  readonly kept: Date | string
}

const versionsOf = (report: RawBuilder<unknown>) => sql`
  select version, title, versions.kept as seen, readings.id as reading, about ->> 'extractor' as extractor,
    about ->> 'model' as model, readings.kept
  from versions join readings using (report, version) where report = ${report}`

function versionsIn(rows: readonly VersionRead[]): Version[] {
  const iso = (date: Date | string) => new Date(date).toISOString()
  return [...Map.groupBy(rows, ({ version }) => version).values()].map((read) => {
    const { version, title, seen } = read[0] as VersionRead
    const readings = read.map(({ reading, extractor, model, kept }) => {
      return { reading, extractor, ...(model !== null && { model }), kept: iso(kept) }
    })
    return { version, ...(title !== null && { title }), kept: iso(seen), readings }
  })
}

/** A report as it is kept: what was read, its versions, what was said of its rows, and the story that it is in. */
export interface KeptReport {
  readonly version: number
  readonly ledger: Ledger
  readonly versions: readonly Version[]
  /** Everything that was said of its rows and taken back, oldest first: `standing` says what counts of it. */
  readonly judgements: readonly Judged[]
  readonly story?: StoryOf
}

/** All that is kept of a report, of its last version or of that one, in one question; undefined when there is none. */
export async function report(db: Database, id: string, version?: number): Promise<KeptReport | undefined> {
  const { rows } = await sql<Parts & Besides>`${PLANNED}
    select r.version, ${PARTS},
      (select json_agg(v order by version, reading) from (${versionsOf(sql`r.report`)}) v) as versions,
      (select coalesce(json_agg(j order by id), '[]') from judgements j where j.report = r.report) as judgements,
      (select row_to_json(s) from (${storiesOf(sql`r.report`)}) s) as story
    from readings r join versions v using (report, version) where r.id = ${lastReading(id, version)}`.execute(db)
  if (!rows[0]) return undefined
  const { versions, judgements, story, ...row } = rows[0]
  const ledger = ledgerOf(storedIn(row))
  const told = { versions: versionsIn(versions), judgements: judgements.map(judgedOf), ...(story && { story }) }
  return { version: row.version, ledger, ...told }
}

interface Besides {
  readonly version: number
  readonly versions: readonly VersionRead[]
  readonly judgements: readonly Row[]
  readonly story: StoryOf | null
}

/** A report's ledger as it was read: of its last version, or of that one; undefined when there is none. */
export async function ledger(db: Database, report: string, version?: number): Promise<Ledger | undefined> {
  const stored = await storedOf(db, lastReading(report, version))
  return stored && ledgerOf(stored)
}

function lastReading(report: string, version: number | undefined): RawBuilder<unknown> {
  const asked = version === undefined ? sql`` : sql`and version = ${version}::int`
  return sql`(select id from readings where report = ${report} ${asked} order by version desc, id desc limit 1)`
}

/** A reading's parts as they are stored: every span with its quotation. */
export interface Stored {
  readonly about: Omit<Ledger, "title" | "text" | Part>
  readonly title: string | null
  readonly text: string
  readonly parts: { readonly [part in Part]: unknown[] }
}
type Part = "attributions" | "sources" | "ownVoice" | "credits"

/** A reading as it is stored, in one question; undefined when there is none. */
export async function storedOf(db: Database, reading: RawBuilder<unknown>): Promise<Stored | undefined> {
  const { rows } = await sql<Parts>`${PLANNED}
    select ${PARTS} from readings r join versions v using (report, version) where r.id = ${reading}`.execute(db)
  return rows[0] && storedIn(rows[0])
}

interface Parts extends Stored {
  readonly mentions: readonly { readonly source: number; readonly span: unknown }[]
}

// json, not jsonb: what is stored is handed on as text, which costs half of building it anew.
const bodies = (table: string) => sql`(select coalesce(json_agg(body order by place), '[]')
  from ${sql.table(table)} where reading = r.id)`
const PARTS = sql`r.about, v.title, v.text, json_build_object('attributions', ${bodies("attributions")},
  'sources', ${bodies("sources")}, 'ownVoice', ${bodies("own_voice")}, 'credits', ${bodies("credits")}) as parts,
  (select coalesce(json_agg(json_build_object('source', source, 'span', span) order by source, place), '[]')
    from mentions where reading = r.id) as mentions`

function storedIn({ about, title, text, parts, mentions }: Parts): Stored {
  const sources = parts.sources.map((source) => ({ ...(source as object), mentions: [] as unknown[] }))
  for (const { source, span } of mentions) sources[source]?.mentions.push(span)
  return { about, title, text, parts: { ...parts, sources } }
}

export function ledgerOf({ about, title, text, parts }: Stored): Ledger {
  return { ...about, ...(title !== null && { title }), text, ...(unquoted(parts) as Pick<Ledger, Part>) }
}
