import { type RawBuilder, sql } from "kysely"
import type { Ledger } from "../model/index.ts"
import { every, headOf, type Published, publishedConditions, type ReportHead } from "./find.ts"
import { keyOf, limitOf, type Page, type PageOf, pageOf } from "./page.ts"
import { unquoted } from "./quoted.ts"
import { isRare, matches, type Piece, pieces, snippet } from "./search.ts"
import type { Database } from "./tables.ts"

/** A report in a list. */
export interface ReportLine extends ReportHead {
  /** Around what was searched for; absent when nothing was. */
  readonly snippet?: readonly Piece[]
}

/** A version of a report, and the readings of it. */
export interface Version {
  readonly version: number
  readonly title?: string
  /** When it was first seen: ISO 8601, UTC. */
  readonly kept: string
  readonly readings: readonly { readonly reading: number; readonly extractor: string; readonly kept: string }[]
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
  const { rows } = await sql<{
    version: number
    title: string | null
    seen: Date
    reading: number
    extractor: string
    kept: Date
  }>`
    select v.version, v.title, v.kept as seen, r.id as reading, r.about ->> 'extractor' as extractor, r.kept
    from versions v join readings r using (report, version) where v.report = ${report} order by v.version, r.id`.execute(
    db,
  )
  const iso = (date: Date) => new Date(date).toISOString()
  return [...Map.groupBy(rows, ({ version }) => version).values()].map((read) => {
    const { version, title, seen } = read[0] as (typeof rows)[number]
    const readings = read.map(({ reading, extractor, kept }) => ({ reading, extractor, kept: iso(kept) }))
    return { version, ...(title !== null && { title }), kept: iso(seen), readings }
  })
}

/** A report's ledger as it was read: of its last version, or of that one; undefined when there is none. */
export async function ledger(db: Database, report: string, version?: number): Promise<Ledger | undefined> {
  const asked = version === undefined ? sql`` : sql`and version = ${version}::int`
  const stored = await storedOf(
    db,
    sql`(select id from readings where report = ${report} ${asked} order by version desc, id desc limit 1)`,
  )
  return stored && ledgerOf(stored)
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
  const bodies = (table: string) => sql`(select coalesce(jsonb_agg(body order by place), '[]')
    from ${sql.table(table)} where reading = r.id)`
  const { rows } = await sql<Stored & { mentions: { source: number; span: unknown }[] }>`
    select r.about, v.title, v.text, jsonb_build_object('attributions', ${bodies("attributions")},
      'sources', ${bodies("sources")}, 'ownVoice', ${bodies("own_voice")}, 'credits', ${bodies("credits")}) as parts,
      (select coalesce(jsonb_agg(jsonb_build_object('source', source, 'span', span) order by source, place), '[]')
        from mentions where reading = r.id) as mentions
    from readings r join versions v using (report, version) where r.id = ${reading}`.execute(db)
  if (!rows[0]) return undefined
  const { mentions, parts, ...stored } = rows[0]
  const sources = parts.sources.map((source) => ({ ...(source as object), mentions: [] as unknown[] }))
  for (const { source, span } of mentions) sources[source]?.mentions.push(span)
  return { ...stored, parts: { ...parts, sources } }
}

export function ledgerOf({ about, title, text, parts }: Stored): Ledger {
  return { ...about, ...(title !== null && { title }), text, ...(unquoted(parts) as Pick<Ledger, Part>) }
}
