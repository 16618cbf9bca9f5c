// What `fit.py` fits: how alike the reports of the dev sets are, pair by pair.
//
//   node training/stories/pairs.ts > pairs.jsonl
//
// A line for each report ({"id", "story", "set"}), then one for each pair that shares a little: [i, j, figures...].
import { readFileSync } from "node:fs"
import { compare, opened } from "../../src/link/stories/compare.ts"
import { traitsOf } from "../../src/link/stories/traits.ts"

const DATA = `${process.env.HEARSAY_SHARED ?? "../shared"}/data/stories`
/** Two reports that share less than this are no candidates for each other. */
const LITTLE = 0.03

const DAY = 86_400_000

interface Line {
  readonly id: string
  readonly story: string
  readonly set: string
  readonly text: string
  readonly title?: string
  readonly date?: string
}

const linesOf = (set: string): Line[] =>
  readFileSync(`${DATA}/${set}-dev.jsonl`, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => ({ set, ...JSON.parse(line) }))

/**
 * The same reports as if all had come in one week: basil's stories are years apart, so that a common day would seem to tell
 * more than it does in a stream of news. A story's reports stay as far from each other as they are.
 */
function crowded(lines: readonly Line[]): Line[] {
  const stories = Map.groupBy(lines, ({ story }) => story)
  return [...stories.values()].flatMap((reports, k) => {
    const first = Math.min(...reports.map(({ date = "" }) => Date.parse(date)))
    const to = (date = "") => new Date(Date.parse("2012-05-07") + (k % 4) * DAY + Date.parse(date) - first)
    return reports.map((line) => ({ ...line, set: "crowded", date: to(line.date).toISOString().slice(0, 10) }))
  })
}

const basil = linesOf("basil")
const reports = [...basil, ...linesOf("ecbplus"), ...crowded(basil)]
for (const { id, story, set } of reports) console.log(JSON.stringify({ id, story, set }))
const all = reports.map(({ date, ...report }) => opened(traitsOf({ ...report, ...(date && { published: date }) })))
const apart = (i: number, j: number) => (reports[i]?.set === "crowded") !== (reports[j]?.set === "crowded")
for (const [i, one] of all.entries()) {
  for (let j = i + 1; j < all.length; j++) {
    const like = compare(one, all[j] as typeof one)
    if (i === 0 && j === 1) console.log(JSON.stringify(Object.keys(like)))
    if (like.terms > LITTLE && !apart(i, j))
      console.log(JSON.stringify([i, j, ...Object.values(like).map((n) => Number(n.toFixed(5)))]))
  }
}
