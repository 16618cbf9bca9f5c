// node bench/labels.ts [--write]: how well the sureness of a row's labels holds, on the 30 texts of ledger-gold, each fold of
// texts by the counts of the others; --write counts all of them anew, into src/resolve/sure/counts.ts.
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { marked } from "../src/extract/marked.ts"
import type { Row, Span, Sureness } from "../src/model/index.ts"
import { actOf } from "../src/resolve/act/act.ts"
import { readingOf } from "../src/resolve/context.ts"
import type { Counts } from "../src/resolve/sure/counts.ts"
import { sureOf } from "../src/resolve/sure/sure.ts"
import { wayOf, wayOfAct } from "../src/resolve/sure/ways.ts"
import { binsOf, calibrationError, type Stated } from "./calibration.ts"
import { LEDGER_GOLD, polnear } from "./corpora.ts"
import { EXTRACTORS } from "./extractors.ts"
import { sameName } from "./own.ts"
import { predictRows } from "./predict.ts"
import { table } from "./tables.ts"
import { usable } from "./usable.ts"

const LABELS = ["speaker", "kind", "naming", "act"] as const
const FOLDS = 10
type Labels = Pick<Row, (typeof LABELS)[number]>
interface Gold extends Labels {
  readonly id: string
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  /** What a second person said, where it was something else. */
  readonly alt?: Partial<Labels>
}

/** A row that a person labelled as well. */
interface Labelled {
  readonly extractor: string
  readonly report: string
  readonly row: Row
  readonly told: ReturnType<typeof actOf>
  readonly right: Readonly<Record<keyof Sureness, boolean>>
}

const lines = readFileSync(LEDGER_GOLD, "utf8")
const gold = Map.groupBy(
  lines
    .trim()
    .split("\n")
    .map((line): Gold => JSON.parse(line)),
  ({ id }) => id,
)
const { reports } = polnear("train", new Set(gold.keys()))

const fits = (label: (typeof LABELS)[number], row: Row, wanted: Partial<Labels>) =>
  label === "speaker" ? sameName(row.speaker, wanted.speaker ?? undefined) : row[label] === wanted[label]

function rightOf(row: Row, wanted: Gold): Labelled["right"] {
  const is = (label: (typeof LABELS)[number]) =>
    fits(label, row, wanted) || (wanted.alt !== undefined && label in wanted.alt && fits(label, row, wanted.alt))
  return { speaker: is("speaker"), kind: is("kind"), naming: is("naming"), act: is("act") }
}

/** Every row of an extractor that is usable for one that people labelled. */
async function labelled(name: string): Promise<Labelled[]> {
  const extractor = await (EXTRACTORS[name]?.() ?? marked(lines, LEDGER_GOLD))
  const predictions = await predictRows(extractor, reports)
  await extractor.close?.()
  return reports.flatMap((report) => {
    const [rows, wanted] = [predictions.get(report.id) ?? [], gold.get(report.id) ?? []]
    const { match } = usable(report.text, rows, wanted)
    const reading = readingOf(report, rows)
    return rows.flatMap((row, i): Labelled[] => {
      const one = wanted[match[i] ?? -1]
      if (!one) return []
      return [{ extractor: name, report: report.id, row, told: actOf(reading, row), right: rightOf(row, one) }]
    })
  })
}

function countsOf(rows: readonly Labelled[]): Counts {
  const counts: Record<keyof Sureness, Record<string, [number, number]>> = {
    speaker: {},
    kind: {},
    naming: {},
    act: {},
  }
  for (const { row, told, right } of rows)
    for (const label of LABELS)
      for (const way of ["all", label === "act" ? wayOfAct(told) : wayOf(row)]) {
        const [hits, all] = counts[label][way] ?? [0, 0]
        counts[label][way] = [hits + Number(right[label]), all + 1]
      }
  return counts
}

/** Each row's stated sureness by the counts of the other folds' texts. */
function stated(rows: readonly Labelled[], label: (typeof LABELS)[number]): (Stated & { extractor: string })[] {
  const folds = new Map([...gold.keys()].map((id, i) => [id, i % FOLDS]))
  return Array.from({ length: FOLDS }, (_, fold) => {
    const counts = countsOf(rows.filter(({ report }) => folds.get(report) !== fold))
    const held = rows.filter(({ report }) => folds.get(report) === fold)
    return held.map(({ extractor, row, told, right }) => ({
      extractor,
      confidence: sureOf(row, told, counts)[label],
      right: right[label],
    }))
  }).flat()
}

const names = ["spans given", ...Object.keys(EXTRACTORS)]
const all = (await Promise.all(names.map(labelled))).flat()
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / (values.length || 1)
const report = names.flatMap((name) =>
  LABELS.map((label) => {
    const some = stated(all, label).filter(({ extractor }) => extractor === name)
    const brier = mean(some.map(({ confidence, right }) => (confidence - Number(right)) ** 2))
    const share = mean(some.map(({ right }) => Number(right)))
    const error = calibrationError(binsOf(some))
    return [
      name,
      label,
      String(some.length),
      100 * share,
      error.toFixed(3),
      brier.toFixed(3),
      (share * (1 - share)).toFixed(3),
    ]
  }),
)
console.log(table(["rows of", "label", "rows", "right", "ECE", "Brier", "Brier of the share alone"], report))

const { values: options } = parseArgs({ options: { write: { type: "boolean" } } })
if (options.write) write(countsOf(all))

function write(counts: Counts) {
  const file = join(import.meta.dirname, "../src/resolve/sure/counts.ts")
  const [head] = readFileSync(file, "utf8").split("export const COUNTS") as [string]
  const sorted = LABELS.map((label) => {
    const ways = Object.entries(counts[label]).sort(([, [, a]], [, [, b]]) => b - a)
    return `  ${label}: {\n${ways.map(([way, [right, rows]]) => `    ${/^\w+$/.test(way) ? way : JSON.stringify(way)}: [${right}, ${rows}],`).join("\n")}\n  },`
  })
  writeFileSync(file, `${head}export const COUNTS: Counts = {\n${sorted.join("\n")}\n}\n`)
}
