// npm run bench [-- --update] [-- --only rules]: scores every extractor, writes the tables of README.md, and fails when a
// figure is under its floor. --update raises the floors to the figures; it never lowers one. --draft reads as the desk does,
// and only tells: what is published is read otherwise.
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import type { Extractor } from "../src/extract/extractor.ts"
import { marked } from "../src/extract/marked.ts"
import { isThere, LEDGER_GOLD, polnear, SHARED } from "./corpora.ts"
import { EXTRACTORS } from "./extractors.ts"
import { type Figures, type Floors, fallen, raised } from "./floors.ts"
import { ownFixtures, scoreOwn } from "./own.ts"
import { predict, predictRows } from "./predict.ts"
import { attributionTable, calibrationTable, kindTable, ledgerTable, type Measured } from "./report.ts"
import { scoreAttributions, scoreLedger } from "./scorers.ts"
import { reliabilityOf, speechOf } from "./sureness.ts"
import { between } from "./tables.ts"

const { values: options } = parseArgs({
  options: { update: { type: "boolean" }, only: { type: "string" }, draft: { type: "boolean" } },
})
const FLOORS = join(import.meta.dirname, "floors.json")
const README = join(import.meta.dirname, "README.md")

let floors: Floors = JSON.parse(readFileSync(FLOORS, "utf8"))
const under: string[] = []

/** Holds figures to their floors, or raises the floors. */
function hold(name: string, fingerprint: string, figures: Figures) {
  if (options.draft) return
  if (options.update) floors = raised(name, fingerprint, figures, floors)
  under.push(...fallen(name, fingerprint, figures, floors))
}

async function onDev(extractor: Extractor): Promise<Measured> {
  const corpus = polnear("dev")
  const predictions = await predict(extractor, corpus.reports)
  const figures = scoreAttributions(predictions)
  hold(`dev ${extractor.name}`, corpus.fingerprint, figures)
  return {
    name: extractor.name,
    figures,
    ...reliabilityOf(corpus.reports, predictions),
    ...speechOf(corpus.reports, predictions),
  }
}

async function onLedgers(extractor: Extractor): Promise<Measured> {
  const lines = readFileSync(LEDGER_GOLD, "utf8")
  const ids = new Set(
    lines
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).id as string),
  )
  const corpus = polnear("train", ids)
  const figures = scoreLedger(await predictRows(extractor, corpus.reports))
  hold(`ledger ${extractor.name}`, corpus.fingerprint, figures)
  return { name: extractor.name, figures }
}

async function onFixtures(extractor: Extractor): Promise<Measured> {
  const own = await ownFixtures()
  const figures = scoreOwn(own, await predictRows(extractor, own.reports))
  hold(`fixtures ${extractor.name}`, own.fingerprint, figures)
  return { name: extractor.name, figures }
}

const chosen = Object.entries(EXTRACTORS).filter(([name]) => !options.only || options.only === name)
const extractors = (await Promise.all(chosen.map(([, create]) => create()))).map(
  options.draft ? drafting : (one) => one,
)
const each = (measure: (extractor: Extractor) => Promise<Measured>) => inTurn(extractors, measure)

const tables: Record<string, string> = { fixtures: ledgerTable("fixtures", await each(onFixtures)) }
if (isThere()) {
  const dev = await each(onDev)
  const fromGold = await onLedgers(marked(readFileSync(LEDGER_GOLD, "utf8"), LEDGER_GOLD))
  Object.assign(tables, { dev: attributionTable(dev), speech: kindTable(dev), confidence: calibrationTable(dev) })
  tables.ledger = ledgerTable("30 texts", [fromGold, ...(await each(onLedgers))])
} else
  console.log(
    `The corpora are not at ${SHARED} (HEARSAY_SHARED): they may not be copied. Only our fixtures are scored.\n`,
  )
await Promise.all(extractors.map((extractor) => extractor.close?.()))

for (const body of Object.values(tables)) console.log(`${body}\n`)
if (!options.only && !options.draft)
  writeFileSync(README, Object.entries(tables).reduce(written, readFileSync(README, "utf8")))
if (options.update) writeFileSync(FLOORS, `${JSON.stringify(floors, null, 2)}\n`)
for (const line of under) console.error(line)
process.exitCode = under.length ? 1 : 0

function written(file: string, [name, body]: [string, string]): string {
  return between(file, name, body)
}

/** The same extractor, for which every report is a draft. */
function drafting(extractor: Extractor): Extractor {
  return { ...extractor, extract: (report) => extractor.extract(report, { draft: true }) }
}

async function inTurn<T, Result>(items: readonly T[], work: (item: T) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = []
  for (const item of items) results.push(await work(item))
  return results
}
