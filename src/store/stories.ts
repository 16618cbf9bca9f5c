import { type RawBuilder, sql } from "kysely"
import type { Hearing } from "../model/hearing.ts"
import { storable } from "./canonical.ts"
import { headOf } from "./find.ts"
import { keyOf, limitOf, type Page, type PageOf, pageOf } from "./page.ts"
import type { ReportLine } from "./reports.ts"
import type { Database } from "./tables.ts"

/** A story in a list. */
export interface StoryLine {
  readonly story: string
  /** How many reports tell it, by how many outlets that are known. */
  readonly reports: number
  readonly outlets: number
  /** When the first and the last of its reports were published, as far as they tell. */
  readonly first?: string
  readonly last?: string
  /** The headline of the last one. */
  readonly title?: string
}

/** A story and all that tell it, first published first. */
export interface StoryPage {
  readonly story: string
  readonly reports: readonly ReportLine[]
}

/** Stories, those with the newest report first; `least` leaves out those that fewer reports tell. */
export async function stories(
  db: Database,
  { least = 1 }: { readonly least?: number },
  page: PageOf,
): Promise<Page<StoryLine>> {
  const limit = limitOf(page)
  const key = keyOf(page, ["", ""])
  const { rows } = await sql<Found>`
    with told as (
      select s.story, count(*)::int as reports, count(distinct l.outlet)::int as outlets, max(l.at) as at,
        min(r.about ->> 'published') as first, max(r.about ->> 'published') as last,
        (array_agg(l.reading order by l.at desc, l.report))[1] as reading
      from story_reports s join latest l using (report) join readings r on r.id = l.reading
      group by s.story having count(*) >= ${least}::int)
    select told.*, v.title from told join readings r on r.id = told.reading join versions v using (report, version)
    where ${key ? sql`(at < ${key[0]} or (at = ${key[0]} and story > ${key[1]}))` : sql`true`}
    order by at desc, story limit ${limit}`.execute(db)
  return pageOf(rows, limit, ({ at, story }) => [at, story], lineOf)
}

interface Found {
  readonly story: string
  readonly reports: number
  readonly outlets: number
  readonly at: string
  readonly first: string | null
  readonly last: string | null
  readonly title: string | null
}

const lineOf = ({ story, reports, outlets, first, last, title }: Found): StoryLine => ({
  story,
  reports,
  outlets,
  ...(first !== null && { first }),
  ...(last !== null && { last }),
  ...(title !== null && { title }),
})

/** The story of that id, or the one that the report of that id is in: so the address of a story that was merged still leads to it. */
const named = (id: string) => sql`named as (
  select coalesce(
    (select story from story_reports where story = ${id} limit 1),
    (select story from story_reports where report = ${id})) as story)`

/** Which readings of which reports tell a story, as a word. */
const TOLD = sql`md5(string_agg(l.report || ' ' || l.reading, ' ' order by l.report))`

/**
 * A word that is another as soon as anything is that a story's claims are worked out from: which reports tell it, how they
 * were read, what people said of rows, what a language model answered. Undefined when there is no such story.
 */
export async function storyMark(db: Database, id: string): Promise<string | undefined> {
  const { rows } = await sql<{ mark: string | null }>`
    with ${named(id)}
    select max(s.story) || ' ' || ${TOLD} || ' ' || (select coalesce(max(id), 0) from judgements where about = 'row')
      || coalesce((select ' ' || extract(epoch from kept) || ' ' || by from story_heard where story = max(s.story)), '') as mark
    from named join story_reports s using (story) join latest l using (report)`.execute(db)
  return rows[0]?.mark ?? undefined
}

/** Another word as soon as other reports tell the story of that id, or one of them is read otherwise. */
export async function toldNow(db: Database, story: string): Promise<string | undefined> {
  const { rows } = await sql<{ told: string | null }>`
    select ${TOLD} as told from story_reports s join latest l using (report) where s.story = ${story}`.execute(db)
  return rows[0]?.told ?? undefined
}

/** What a language model answered of a story's passages. */
export interface Heard extends Hearing {
  /** How the story was told when it was asked (`toldNow`): a report that came while it answered is not in what it says. */
  readonly told: string
}

/** What was heard of the story of that id; undefined when nothing was. */
export async function heard(db: Database, story: string): Promise<Heard | undefined> {
  return (await sql<Heard>`select told, by, answers from story_heard where story = ${story}`.execute(db)).rows[0]
}

/** Keeps what a language model answered of a story, in the place of what it answered before. */
export async function hear(db: Database, story: string, { told, by, answers }: Heard, now: Date): Promise<void> {
  await sql`
    insert into story_heard (story, told, by, answers, kept)
    values (${story}, ${told}, ${by}, ${JSON.stringify(storable(answers))}::text::jsonb, ${now.toISOString()})
    on conflict (story) do update
      set told = excluded.told, by = excluded.by, answers = excluded.answers, kept = excluded.kept`.execute(db)
}

/** A story by its id, or by that of one of its reports. */
export async function story(db: Database, id: string): Promise<StoryPage | undefined> {
  const { rows } = await sql<Told>`
    with ${named(id)}
    select s.story, l.report, l.version, v.title, r.about
    from named join story_reports s using (story) join latest l using (report) join readings r on r.id = l.reading
      join versions v on v.report = l.report and v.version = l.version
    order by l.at, l.report`.execute(db)
  const first = rows[0]
  if (!first) return undefined
  const line = ({ report, version, title, about }: Told) => ({ report, version, ...headOf(title, about) })
  return { story: first.story, reports: rows.map(line) }
}

/** The story that a report is in, and how many tell it; undefined when it was never placed. */
export async function storyOf(db: Database, report: string): Promise<StoryOf | undefined> {
  const { rows } = await sql<StoryOf>`${storiesOf(sql`${report}`)}`.execute(db)
  return rows[0]
}

/** The story of that report, if it was placed. */
export const storiesOf = (report: RawBuilder<unknown>) => sql`
  select mine.story, count(*)::int as reports from story_reports mine join story_reports told using (story)
  where mine.report = ${report} group by mine.story`

/** Where a report stands. */
export interface StoryOf {
  readonly story: string
  /** How many reports tell it, this one among them. */
  readonly reports: number
}

interface Told {
  readonly story: string
  readonly report: string
  readonly version: number
  readonly title: string | null
  readonly about: { readonly url?: string; readonly outlet?: string; readonly published?: string }
}
