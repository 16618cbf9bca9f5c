import { sql } from "kysely"
import { standing } from "../model/index.ts"
import type { Placed, StoryShelf, StoryWord, StoryWords } from "../model/story.ts"
import { storable } from "./canonical.ts"
import { judgedOf, type Row } from "./judged.ts"
import { type Database, insertAll } from "./tables.ts"

/** Any number: whoever changes stories waits for whoever does so already. */
const LOCK = 4_726_932
/** How many of those that share a word are looked at, on each side in time, and of those that have no day. */
const PER_WORD = 64

/** The shelf of stories in a store's tables. */
export function storyShelf<Traits>(db: Database): StoryShelf<Traits> {
  return {
    whole: (work) =>
      db.transaction().execute(async (trx) => {
        await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(trx)
        return work({ ...storyShelf<Traits>(trx), whole: (more) => more(storyShelf(trx)) })
      }),
    near: (words, day, limit) => near(db, words, day, limit),
    placed: (reports) => placed(db, reports),
    members: (stories, limit) => members(db, stories, limit),
    said: (reports) => said(db, reports),
    put: (report, words) => put(db, storable(report), words),
    async move(report, story) {
      await sql`update story_reports set story = ${story} where report = ${report}`.execute(db)
    },
    async merge(from, into) {
      await sql`update story_reports set story = ${into} where story = ${from}`.execute(db)
    },
  }
}

/** Of each word a few postings around the day, by the index alone: how many reports there are makes no difference. */
async function near(db: Database, words: StoryWords, day: number | undefined, limit: number): Promise<string[]> {
  const some = (where: string, order: string) => sql`(select report from story_words
    where word = asked.word and ${sql.raw(where)} order by ${sql.raw(order)} limit ${sql.lit(PER_WORD)})`
  const at = Math.trunc(day ?? 2_147_483_647)
  const { rows } = await sql<{ report: string }>`
    select found.report
    from jsonb_to_recordset(${JSON.stringify(words.map(([word, weight]) => ({ word, weight })))}::text::jsonb)
        as asked(word text, weight float8)
      cross join lateral (
        ${some(`day >= ${at}`, "day, place")} union all ${some(`day < ${at}`, "day desc, place desc")}
        union all ${some("day is null", "day desc, place desc")}) as found
    group by found.report order by sum(asked.weight) desc, found.report limit ${limit}`.execute(db)
  return rows.map(({ report }) => report)
}

interface Found<Traits> {
  readonly report: string
  readonly story: string
  readonly day: number | null
  readonly traits: Traits
}

const placedOf = <Traits>({ report, story, day, traits }: Found<Traits>): Placed<Traits> => ({
  report,
  story,
  traits,
  ...(day !== null && { day }),
})

async function placed<Traits>(db: Database, reports: readonly string[]): Promise<Placed<Traits>[]> {
  const { rows } = await sql<Found<Traits>>`
    select report, story, day, traits from unnest(${reports}::text[]) with ordinality as asked(report, n)
    join story_reports using (report) order by n`.execute(db)
  return rows.map(placedOf)
}

async function members<Traits>(db: Database, stories: readonly string[], limit: number): Promise<Placed<Traits>[]> {
  const { rows } = await sql<Found<Traits>>`
    select found.* from unnest(${stories}::text[]) with ordinality as asked(story, n)
    cross join lateral (select report, story, day, traits, place from story_reports
      where story = asked.story order by place desc limit ${limit}) as found
    order by n, found.place desc`.execute(db)
  return rows.map(placedOf)
}

async function said(db: Database, reports: readonly string[]): Promise<StoryWord[]> {
  const { rows } = await sql<Row>`
    select * from judgements where about = 'report' and one = any(${reports}::text[])
    union select * from judgements where about = 'report' and other = any(${reports}::text[])`.execute(db)
  return standing(rows.map(judgedOf)).flatMap((judgement) =>
    judgement.hand === "person" && (judgement.answer === "same" || judgement.answer === "different")
      ? [{ pair: judgement.pair, answer: judgement.answer }]
      : [],
  )
}

async function put(db: Database, { report, story, day, traits }: Placed, words: StoryWords): Promise<void> {
  await sql`delete from story_words where report = ${report}`.execute(db)
  const { rows } = await sql<{ place: number }>`
    insert into story_reports (report, story, day, traits)
    values (${report}, ${story}, ${day ?? null}::int, ${JSON.stringify(traits)}::text::jsonb)
    on conflict (report) do update set story = excluded.story, day = excluded.day, traits = excluded.traits
    returning place`.execute(db)
  const place = rows[0]?.place
  await insertAll(
    db,
    "story_words",
    words.map(([word]) => ({ word, day: day ?? null, place, report })),
  )
}
