// npm run bench:http -- --url ADDRESS --reports 100000 [--only PAGE] [--time MS] [--think MS] [--most PAGES]: how long
// readers wait for whole pages, over HTTP on loopback, from `hearsay serve` (built: npm run build) on a Postgres that
// `npm run bench:store -- --fill` has filled with so many made-up reports.
import { availableParallelism, cpus, loadavg } from "node:os"
import { parseArgs } from "node:util"
import { Agent, request } from "undici"
import { open } from "../src/store/open.ts"
import { type Choice, pagesOf } from "./asked.ts"
import { type Readers, waited, within } from "./readers.ts"
import { startServer } from "./serving.ts"
import { table } from "./tables.ts"
import { postmaster, workOf } from "./work.ts"

const { values: options } = parseArgs({
  options: {
    url: { type: "string" },
    reports: { type: "string" },
    only: { type: "string", default: "" },
    time: { type: "string", default: "30000" },
    think: { type: "string", default: "2000" },
    most: { type: "string", default: "3000" },
    profile: { type: "string" },
  },
})
if (options.url === undefined || options.reports === undefined) throw new Error("which store: --url and --reports")
const [count, time, think, most] = [options.reports, options.time, options.think, options.most].map(Number) as [
  number,
  number,
  number,
  number,
]
/** So many pages of a kind are asked for before it is measured: a program that has just started is slower. */
const FIRST = 50
const AT_ONCE: Readers = { count: 20, think: 0, time, most }
const THINKING: Readers = { ...AT_ONCE, think }

const opened = await open({ url: options.url }, () => new Date())
const [database, server] = [
  await postmaster(opened.db),
  await startServer({ url: options.url }, profiling(options.profile)),
]
await opened.close()
const agent = new Agent({ connections: AT_ONCE.count, pipelining: 1 })

/** Reads a page to its end, and gives its length; anything but a whole page is an error. */
async function read(path: string): Promise<number> {
  const { statusCode, body } = await request(server.origin + path, { dispatcher: agent })
  const page = Buffer.from(await body.arrayBuffer())
  if (statusCode !== 200 || !page.subarray(-20).includes("</html>")) throw new Error(`${statusCode} for ${path}`)
  return page.length
}

async function measured(page: string, choose: Choice): Promise<string[][]> {
  let [bytes, pages] = [0, 0]
  const ask = async () => {
    const length = await read(choose())
    bytes += length
    pages++
  }
  for (let i = 0; i < FIRST; i++) await ask()
  const rows: string[][] = []
  for (const readers of [AT_ONCE, THINKING]) {
    const before = { start: performance.now(), server: workOf(server.pid), database: workOf(database), own: own() }
    const took = await waited(ask, readers)
    const each = (now: number, then: number) => ms((now - then) / took.length)
    const rate = (took.length / (performance.now() - before.start)) * 1000
    rows.push([
      page,
      readers.think === 0 ? "at once" : `after ${readers.think / 1000} s`,
      ...[0.5, 0.95, 0.99].map((share) => ms(within(took, share))),
      ms(rate),
      each(workOf(server.pid), before.server),
      each(workOf(database), before.database),
      each(own(), before.own),
      ms(bytes / pages / 1000),
    ])
  }
  return rows
}

/** This process's own work, in ms of a core: what the readers cost the machine that they share with what they ask. */
const own = () => Object.values(process.cpuUsage()).reduce((sum, part) => sum + part, 0) / 1000
const ms = (time: number) => time.toFixed(time < 10 ? 1 : 0)

/** `--profile FOLDER`: where the server leaves a profile of its work when it stops. */
function profiling(folder: string | undefined): string[] {
  return folder === undefined ? [] : ["--cpu-prof", `--cpu-prof-dir=${folder}`]
}

console.log(
  `${count} reports, ${count * 25} rows; ${cpus()[0]?.model.trim()}, ${availableParallelism()} cores; load ${loadavg()[0]?.toFixed(1)}\n`,
)
const found: string[][] = []
try {
  for (const [page, choose] of Object.entries(pagesOf(count)))
    for (const row of page.startsWith(options.only) ? await measured(page, choose) : []) {
      found.push(row)
      process.stderr.write(`${row.join("  ")}\n`)
    }
} finally {
  await agent.close()
  await server.stop()
}
console.log(
  table(
    [
      "page",
      "20 readers ask",
      "p50",
      "p95",
      "p99",
      "pages/s",
      "work in the server",
      "in Postgres",
      "of the readers",
      "KB",
    ],
    found,
  ),
)
