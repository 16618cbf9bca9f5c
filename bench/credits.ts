// Measures credits against PolNeAR's metadata: which wire a text is from, and to whom it tips its hat.
//   node bench/credits.ts [train|dev]
import { readFileSync } from "node:fs"
import { join } from "node:path"
import type { Credit, Report } from "../src/model/index.ts"
import { creditsOf } from "../src/resolve/credits/credits.ts"
import { needs, POLNEAR } from "./corpora.ts"

const part = process.argv[2] ?? "dev"
needs(POLNEAR)

/** One text of the corpus with what its metadata says of it. */
interface Case {
  readonly id: string
  readonly author: string
  readonly wire: string
  readonly credit: string
}

const filled = (cell = "") => (/^(?:None|NA)?$/.test(cell.trim()) ? "" : cell.trim())
const cases = readFileSync(join(POLNEAR, "metadata.tsv"), "utf8")
  .split("\n")
  .slice(1)
  .map((line) => line.split("\t"))
  .filter(([compartment]) => compartment === part)
  .map((cells): Case => {
    const [id = "", author, credit, wire] = [cells[1], cells[6], cells[10], cells[11]]
    return { id, author: filled(author), wire: filled(wire), credit: filled(credit) }
  })

/** A report as the scorer gives it: the text, and, if wanted, the byline and the credit line that stood beside it. */
function reportOf({ id, author, credit }: Case, beside: boolean): Report {
  const text = readFileSync(join(POLNEAR, part, "text", `${id}.txt`), "utf8")
  const contributors = beside && author ? [{ name: author }] : []
  const furniture = beside && credit ? [{ kind: "credit", text: credit } as const] : []
  return { id, text, contributors, furniture, findings: [] }
}

const plain = (name: string) =>
  name
    .replace(/^h\/t: */i, "")
    .replace(/^the /i, "")
    .replace(/[\s.]+$/, "")
    .toLowerCase()
const wires = (credits: readonly Credit[]) => credits.filter(({ kind, given }) => kind === "wire" && given === "report")
const tips = (credits: readonly Credit[]) => credits.filter(({ words }) => /^\(?h\/t|^hat tip/i.test(words))

/** Prints precision and recall over the texts that `among` asks about. */
function measure(
  what: string,
  beside: boolean,
  wanted: (one: Case) => string,
  found: (credits: readonly Credit[]) => Credit[],
  among: readonly Case[] = cases,
) {
  let [hits, predicted, gold] = [0, 0, 0]
  for (const one of among) {
    const want = plain(wanted(one))
    const names = found(creditsOf(reportOf(one, beside))).map(({ name }) => plain(name))
    predicted += names.length
    if (want) gold++
    if (want && names.includes(want)) hits++
    if (process.argv.includes("--show") && (want ? !names.includes(want) : names.length))
      console.log(one.id, { want, names })
  }
  const share = (n: number) => (n ? ((100 * hits) / n).toFixed(1) : "-")
  console.log(`${what.padEnd(44)} gold ${gold}  precision ${share(predicted)}  recall ${share(gold)}`)
}

console.log(`PolNeAR ${part}, ${cases.length} texts`)
measure("wire, from the text alone", false, ({ wire }) => wire, wires)
measure("wire, with the byline", true, ({ wire }) => wire, wires)
// The metadata leaves out the tips of the hat that still stand in a text: only texts that have a credit line are asked.
const credited = cases.filter(({ credit }) => credit)
measure("h/t, from the credit line beside the text", true, ({ credit }) => credit, tips, credited)
