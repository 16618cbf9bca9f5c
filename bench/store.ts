// npm run bench:store [-- --reports 1000,10000] [--url ADDRESS] [--fill]: how long readers wait for a page's questions to
// the store, on a Postgres of its own or on the one that is named, with so many made-up reports in it.
import { availableParallelism, cpus, loadavg } from "node:os"
import { parseArgs } from "node:util"
import { sql } from "kysely"
import { open } from "../src/store/open.ts"
import { type Store, storeOn } from "../src/store/store.ts"
import { type Postgres, startPostgres } from "../test/postgres.ts"
import { idOf } from "./asked.ts"
import { fill } from "./filled.ts"
import { body, outlet, person, rarely, seeded, word } from "./made.ts"
import { BASE, multiply } from "./multiplied.ts"
import { waited, within } from "./readers.ts"
import { table } from "./tables.ts"
import { postmaster, workOf } from "./work.ts"

const { values: options } = parseArgs({
  options: {
    reports: { type: "string", default: "1000,10000,100000" },
    url: { type: "string" },
    fill: { type: "boolean", default: false },
    only: { type: "string" },
  },
})
const READERS = 20
/** How long each kind of page is asked for, in ms. */
const TIME = 4000
/** Of a small server: what a Postgres for a machine of 4 GB is given. */
const SETTINGS = ["shared_buffers=1GB", "work_mem=32MB", "maintenance_work_mem=512MB", "max_wal_size=8GB"]

const clock = () => new Date()
const chance = seeded(7)

/** What the pages ask for, with a reader's choice made by chance: much of what is asked for is what is there most. */
const PAGES = (count: number): Readonly<Record<string, (store: Store) => Promise<unknown>>> => ({
  "report page": (store) => store.report(idOf(Math.floor(chance() * count))),
  "source page": (store) => sourcePage(store, person(rarely(chance, 30_000))),
  "source page, best known": (store) => sourcePage(store, person(0)),
  "outlet page": async (store) => {
    const name = outlet(rarely(chance, 300))
    await Promise.all([store.reports({ outlet: name }, { limit: 20 }), store.outletProfile(name)])
  },
  "search, a word": (store) => search(store, word(rarely(chance, 20_000))),
  "search, two words": (store) => search(store, `${word(rarely(chance, 20_000))} ${word(rarely(chance, 2000))}`),
  "search, the commonest word": (store) => search(store, word(0)),
  "search, a name": (store) => search(store, person(rarely(chance, 30_000))),
  "rows of a body that deny": (store) => store.rows({ body: body(rarely(chance, 800)), act: "denies" }),
  "front page": (store) => store.reports({}, { limit: 12 }),
})

async function sourcePage(store: Store, source: string): Promise<void> {
  await Promise.all([store.rows({ source }), store.sourceProfile(source)])
}

async function search(store: Store, words: string): Promise<void> {
  await Promise.all([
    store.rows({ words }, { limit: 20 }),
    store.facets({ words }),
    store.reports({ words }, { limit: 5 }),
    store.sources({ words }, { limit: 8 }),
  ])
}

interface Measured {
  readonly page: string
  /** A core's work for one page, in ms: here, and in Postgres. What others do on the machine meanwhile adds nothing to it. */
  readonly here: number
  readonly there: number
  readonly alone: number
  readonly p50: number
  readonly p95: number
  readonly rate: number
}

async function measured(store: Store, page: string, ask: (store: Store) => Promise<unknown>): Promise<Measured> {
  const asks = (count: number, time: number) => waited(() => ask(store), { count, time, think: 0, most: 1e6 })
  const alone = await asks(1, 1000)
  const before = work()
  const together = await asks(READERS, TIME)
  const after = work()
  const each = (part: "here" | "there") => (after[part] - before[part]) / together.length
  const rate = (together.length / TIME) * 1000
  const [here, there] = [each("here"), each("there")]
  return { page, here, there, alone: within(alone, 0.5), p50: within(together, 0.5), p95: within(together, 0.95), rate }
}

/** Work done so far, in ms of a core: by this process, and by Postgres where it is on this machine. */
function work(): { here: number; there: number } {
  const { user, system } = process.cpuUsage()
  return { here: (user + system) / 1000, there: workOf(database) }
}

const postgres: Postgres | undefined = options.url
  ? undefined
  : await startPostgres(
      undefined,
      SETTINGS.flatMap((s) => ["-c", s]),
    )
const opened = await open({ url: options.url ?? ((await postgres?.database()) as string) }, clock)
const store = storeOn(opened, clock)
const database = await postmaster(opened.db)
for (const count of options.reports.split(",").map(Number)) {
  const { rows } = await sql<{ there: number }>`select count(*)::int as there from reports`.execute(opened.db)
  const there = rows[0]?.there ?? 0
  const start = performance.now()
  if (there < count) {
    const told = (done: number) => process.stderr.write(`\r${done} reports`)
    const base = Math.min(count, BASE)
    if (there < base) await fill(opened.db, there, base, told)
    if (count > base) await multiply(opened.db, base, count / base, Math.max(1, there / base), told)
    process.stderr.write(` in ${Math.round((performance.now() - start) / 1000)} s\n`)
  }
  if (options.fill) continue
  const pages = Object.entries(PAGES(count)).filter(([page]) => !options.only || page.startsWith(options.only))
  const found: Measured[] = []
  for (const [page, ask] of pages) found.push(await measured(store, page, ask))
  const ms = (time: number) => time.toFixed(time < 10 ? 1 : 0)
  console.log(
    `${count} reports, ${count * 25} rows; ${cpus()[0]?.model.trim()}, ${availableParallelism()} cores; load ${loadavg()[0]?.toFixed(1)}\n`,
  )
  console.log(
    table(
      ["ms", "work in Node", "in Postgres", "one reader waits", `of ${READERS} readers p50`, "p95", "pages/s"],
      found.map(({ page, here, there, alone, p50, p95, rate }) => {
        return [page, ms(here), ms(there), ms(alone), ms(p50), ms(p95), `${Math.round(rate)}`]
      }),
    ),
  )
}
await opened.close()
await postgres?.stop()
