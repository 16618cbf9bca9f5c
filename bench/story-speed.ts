// node bench/story-speed.ts [--reports 1000,10000,100000] [--next 100]: how long the next report takes to find its
// candidates and its story, on a Postgres of its own that holds so many invented reports.
import { cpus, loadavg } from "node:os"
import { parseArgs } from "node:util"
import { sql } from "kysely"
import { createStories } from "../src/link/stories/stories.ts"
import { type StoryReport, type Traits, traitsOf } from "../src/link/stories/traits.ts"
import type { StoryShelf, StoryWords } from "../src/model/story.ts"
import { open } from "../src/store/open.ts"
import { storeOn } from "../src/store/store.ts"
import { startPostgres } from "../test/postgres.ts"
import { rarely, seeded, word } from "./made.ts"
import { table } from "./tables.ts"

const { values } = parseArgs({
  options: { reports: { type: "string", default: "1000,10000,100000" }, next: { type: "string", default: "100" } },
})
/** Stories of one to nine reports, 40 new ones a day; words as rare and as common as words are. */
const A_DAY = 40
const WORDS = 20_000

function invented(number: number): StoryReport {
  const story = seeded(Math.floor(number / 5) + 1)
  const own = seeded(number + 5_000_000)
  const names = Array.from({ length: 6 }, () => word(rarely(story, 30_000) + 400, true))
  const theme = Array.from({ length: 40 }, () => word(rarely(story, WORDS)))
  const one = () => {
    const dice = own()
    if (dice < 0.12) return names[Math.floor(own() * names.length)]
    return dice < 0.4 ? theme[Math.floor(own() * theme.length)] : word(rarely(own, WORDS))
  }
  const sentence = () => `${word(rarely(own, WORDS), true)} ${Array.from({ length: 16 }, one).join(" ")}.`
  const published = new Date(Date.UTC(2000, 0, 1 + Math.floor(number / 5 / A_DAY)) + 86_400_000 * Math.floor(own() * 2))
  const text = Array.from({ length: 20 }, sentence).join(" ")
  return { id: `report ${number}`, title: sentence(), text, published: published.toISOString() }
}

/** Chance puts a number in a place of its own, so that reports come in any order. */
const STEP = 99_991
const shuffled = (place: number, count: number) => (place * STEP) % count

async function fillTo(shelf: StoryShelf<Traits>, from: number, to: number, most: number): Promise<void> {
  for (let start = from; start < to; start += 500)
    await shelf.whole(async (shelf) => {
      for (let place = start; place < Math.min(to, start + 500); place++) {
        const number = shuffled(place, most)
        const report = invented(number)
        const traits = traitsOf(report)
        const story = `report ${number - (number % 5)}`
        await shelf.put({ report: report.id, story, traits, day: traits.published as number }, wordsOf(traits))
      }
    })
}

/** So many reports are made up; of a larger shelf the rest are their copies, in other stories and at other times. */
const BASE = 1000

/** How many copies there are. */
let copied = 0

async function fill(from: number, to: number, most: number): Promise<void> {
  await fillTo(shelf, from, Math.min(to, BASE), most)
  for (; (copied + 1) * BASE < to; copied++) await copyAll(copied + 1)
  await sql`analyze story_reports, story_words`.execute(opened.db)
}

async function copyAll(copy: number): Promise<void> {
  const days = copy * Math.ceil(BASE / 5 / A_DAY)
  await sql`insert into story_reports (report, story, day, traits)
    select report || ' copy ' || ${copy}::text, story || ' copy ' || ${copy}::text, day + ${days}::int, traits
    from story_reports where report not like '% copy %' limit ${BASE}`.execute(opened.db)
  await sql`insert into story_words (word, day, place, report)
    select w.word, r.day, r.place, r.report from story_words w
    join story_reports r on r.report = w.report || ' copy ' || ${copy}::text`.execute(opened.db)
}

const wordsOf = ({ terms }: Traits): StoryWords => terms.filter(([term]) => term.length > 1).slice(0, 32)

const quantile = (all: readonly number[], q: number) => [...all].sort((a, b) => a - b)[Math.floor(q * (all.length - 1))]

async function timed(times: number[], work: () => Promise<unknown>): Promise<void> {
  const start = performance.now()
  await work()
  times.push(performance.now() - start)
}

const counts = values.reports.split(",").map(Number)
const most = BASE + Number(values.next) * counts.length
const postgres = await startPostgres()
const opened = await open({ url: await postgres.database() }, () => new Date())
const shelf = storeOn(opened, () => new Date()).storyShelf<Traits>()
const rows: (string | number)[][] = []
let filled = 0
for (const count of counts) {
  await fill(filled, count, most)
  filled = Math.min(count, BASE)
  const stories = createStories(shelf)
  const [near, whole, cpu]: [number[], number[], NodeJS.CpuUsage] = [[], [], process.cpuUsage()]
  for (let i = 0; i < Number(values.next); i++, filled++) {
    const report = invented(shuffled(filled, most))
    const traits = traitsOf(report)
    await timed(near, async () => shelf.placed(await shelf.near(wordsOf(traits), traits.published, 49)))
    await timed(whole, () => stories.add(report))
  }
  const { user, system } = process.cpuUsage(cpu)
  globalThis.gc?.()
  const memory = process.memoryUsage()
  rows.push([
    `${count}`,
    quantile(near, 0.5) as number,
    quantile(near, 0.95) as number,
    quantile(whole, 0.5) as number,
    quantile(whole, 0.95) as number,
    (user + system) / 1000 / Number(values.next),
    memory.heapUsed / 2 ** 20,
    memory.rss / 2 ** 20,
  ])
  console.error(
    rows
      .at(-1)
      ?.map((cell) => (typeof cell === "number" ? cell.toFixed(1) : cell))
      .join("  "),
  )
}
const head = ["reports", "candidates ms", "95 %", "placed ms", "95 %", "own CPU ms", "heap MB", "rss MB"]
console.log(
  `${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)}; Postgres on the same machine\n\n${table(head, rows)}`,
)
await opened.close()
await postgres.stop()
