// npm run bench:article: scores the bodies of the 102 pages in ../shared, without outlets' quirks, writes the table in
// README.md, and fails under the bars. Speed is of this process from its start, and of three more passes in it; so is memory.
import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { gunzipSync } from "node:zlib"
import { readPage } from "../src/ingest/index.ts"
import { ARTICLE_GOLD, needs, SCORERS, SHARED } from "./corpora.ts"
import { scoreArticles } from "./scorers.ts"
import { between } from "./tables.ts"

const FOLDER = join(SHARED, "data/article-extraction/html")
const README = join(import.meta.dirname, "README.md")
const BARS = { f1: 0.983, accuracy: 0.52, worst: 0.6 }

needs(FOLDER, ARTICLE_GOLD, SCORERS.article)
const bodies = new Map<string, string>()
let slowest = 0
const work = () => Object.values(process.cpuUsage()).reduce((sum, part) => sum + part, 0) / 1e6

async function pass(): Promise<void> {
  for (const name of readdirSync(FOLDER).sort()) {
    const start = performance.now()
    const report = await readPage({ bytes: gunzipSync(readFileSync(join(FOLDER, name))) }, { outlets: [] })
    slowest = Math.max(slowest, performance.now() - start)
    bodies.set(name.replace(".html.gz", ""), report.text)
  }
}

await pass()
const first = bodies.size / work()
const warm: number[] = []
for (let i = 0; i < 3; i++) {
  const before = work()
  await pass()
  warm.push(bodies.size / (work() - before))
}

const ids = [...bodies.keys()]
const every = (rest: number) => ids.filter((_, at) => at % 2 === rest)
const parts = { "all pages": ids, "every other page": every(0), "the rest": every(1) }
const scores = Object.entries(parts).map(([name, some]) => [name, scoreArticles(bodies, some)] as const)
const rows = scores.map(([name, { pages, f1, precision, recall, accuracy, worst }]) =>
  ["", name, pages, ...[f1, precision, recall, accuracy, worst].map((share) => share.toFixed(3)), ""]
    .join(" | ")
    .trim(),
)
const head = "| | pages | F1 | precision | recall | accuracy | worst page |\n|---|---:|---:|---:|---:|---:|---:|"
const speed = `${first.toFixed(0)} pages a second of a core's work, start-up included; ${warm.map((speed) => speed.toFixed(0)).join(", ")} in the passes after it; slowest ${slowest.toFixed(0)} ms; ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB.`
const body = `${[head, ...rows].join("\n")}\n\n${speed}`
console.log(body)
writeFileSync(README, between(readFileSync(README, "utf8"), "article", body))
const all = scores[0]?.[1]
const under = Object.entries(BARS).filter(([name, bar]) => (all?.[name as keyof typeof BARS] ?? 0) < bar)
for (const [name, bar] of under) console.error(`article ${name} is under its bar, ${bar}`)
process.exitCode = under.length ? 1 : 0
