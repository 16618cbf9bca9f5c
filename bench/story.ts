// npm run bench:story [-- --update] [-- --seeds 5]: scores how reports are put into stories by the shared scorer, each set
// in several random orders, one pass; writes the table of README.md, and fails when a figure is under its floor.
import { execFileSync } from "node:child_process"
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { storiesOf } from "../src/pipeline/stories.ts"
import { fingerprintOf, needs, SHARED } from "./corpora.ts"
import { type Figures, fallen, raised } from "./floors.ts"
import { seeded } from "./made.ts"
import { between, table } from "./tables.ts"

const { values: options } = parseArgs({
  options: { update: { type: "boolean" }, seeds: { type: "string", default: "5" } },
})
const SCORER = join(SHARED, "bench/story/score.mjs")
needs(SCORER, join(SHARED, "data/stories"))
const FLOORS = join(import.meta.dirname, "floors.json")
const README = join(import.meta.dirname, "README.md")
const folder = mkdtempSync(join(tmpdir(), "hearsay-stories-"))

interface Line {
  readonly id: string
  readonly story: string
  readonly text: string
  readonly title?: string
  readonly date?: string
}

const fileOf = (set: string) => readFileSync(join(SHARED, `data/stories/${set}-dev.jsonl`), "utf8")
const linesOf = (set: string): Line[] =>
  fileOf(set)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line))

/** The same reports as if all their stories had begun in four days of one week; training/stories tells why. */
function crowded(lines: readonly Line[]): Line[] {
  const stories = [...Map.groupBy(lines, ({ story }) => story).values()]
  return stories.flatMap((reports, k) => {
    const first = Math.min(...reports.map(({ date = "" }) => Date.parse(date)))
    const moved = (date = "") => Date.parse("2012-05-07") + (k % 4) * 86_400_000 + Date.parse(date) - first
    return reports.map((line) => ({ ...line, date: new Date(moved(line.date)).toISOString().slice(0, 10) }))
  })
}

/** B-cubed F1 of one random order. */
async function scoreOf(lines: readonly Line[], seed: number): Promise<number> {
  const chance = seeded(seed)
  const order = lines.map((line) => ({ line, at: chance() })).sort((a, b) => a.at - b.at)
  const told = await storiesOf(
    order.map(({ line: { id, text, title, date } }) => ({
      id,
      text,
      ...(title && { title }),
      ...(date && { published: date }),
    })),
  )
  const [gold, said] = [join(folder, "gold.jsonl"), join(folder, "said.jsonl")]
  writeFileSync(gold, lines.map(({ id, story }) => `${JSON.stringify({ id, story })}\n`).join(""))
  writeFileSync(said, told.map(({ report, story }) => `${JSON.stringify({ id: report, story })}\n`).join(""))
  const answer = execFileSync(process.execPath, [SCORER, "--gold", gold, "--pred", said, "--json"], {
    encoding: "utf8",
  })
  return 100 * JSON.parse(answer).b3.f1
}

const [basil, ecbplus] = [linesOf("basil"), linesOf("ecbplus")]
const sets: Readonly<Record<string, readonly Line[]>> = {
  basil,
  "ecb+": ecbplus,
  both: [...basil, ...ecbplus],
  "basil in one week": crowded(basil),
}
const TFIDF: Figures = { basil: 96.6, "ecb+": 86.4, both: 88.6 }
const figures: Record<string, number> = {}
const rows: (string | number | undefined)[][] = []
for (const [name, lines] of Object.entries(sets)) {
  const scores: number[] = []
  for (let seed = 1; seed <= Number(options.seeds); seed++) scores.push(await scoreOf(lines, seed))
  figures[name] = Math.min(...scores)
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
  rows.push([name, mean, figures[name], Math.max(...scores), TFIDF[name]])
}
const body = table(["B-cubed F1, dev", "mean", "worst order", "best order", "TF-IDF, tuned"], rows)
console.log(body)
writeFileSync(README, between(readFileSync(README, "utf8"), "stories", body))

const fingerprint = fingerprintOf([fileOf("basil"), fileOf("ecbplus")])
let floors = JSON.parse(readFileSync(FLOORS, "utf8"))
if (options.update) {
  floors = raised("stories", fingerprint, figures, floors)
  writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`)
}
const under = fallen("stories", fingerprint, figures, floors)
for (const line of under) console.error(line)
process.exitCode = under.length ? 1 : 0
