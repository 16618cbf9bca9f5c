// npm run bench:speed [-- --fp32 FILE]: tokens and reports a second, start-up and memory, each as a ratio within this run:
// processors differ. What runs on one core is counted in seconds of that core's work, workers and new processes by the clock
// on the wall; every figure is the best of several rounds.
import { execFileSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { availableParallelism, cpus, loadavg, tmpdir } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import type { Extractor } from "../src/extract/extractor.ts"
import { createRules } from "../src/extract/rules.ts"
import { shippedModel } from "../src/extract/tagger/files.ts"
import { createTagger } from "../src/extract/tagger.ts"
import type { Report } from "../src/model/index.ts"
import { ledgerOf } from "../src/pipeline/read.ts"
import { loadRuntime, type RuntimeName } from "../src/text/onnx/native.ts"
import { openGraph } from "../src/text/onnx/runtime.ts"
import { between, table } from "./tables.ts"

const { values: options } = parseArgs({ options: { fp32: { type: "string" } } })
const CORES = availableParallelism()
const WORDS = 750
const PIECES = 384

/** A report of 750 words, put together from our fixtures. */
function sample(): Report {
  const folder = join(import.meta.dirname, "../fixtures")
  const texts = readdirSync(folder).filter((name) => name.endsWith(".txt"))
  const all = texts.map((name) => readFileSync(join(folder, name), "utf8")).join("\n\n")
  const text = all.match(new RegExp(`(?:\\S+\\s+){${WORDS}}`))?.[0] ?? all
  return { id: "sample", text, contributors: [], furniture: [], findings: [] }
}

/** Seconds of a core's work in this process, whatever else the machine does meanwhile. */
const work = () => Object.values(process.cpuUsage()).reduce((sum, part) => sum + part, 0) / 1e6
const wall = () => performance.now() / 1000

/** The best of some rounds of `count` things each: things a second. */
async function best(
  count: number,
  round: () => Promise<unknown>,
  rounds: number,
  clock: () => number,
): Promise<number> {
  let most = 0
  for (let i = 0; i < rounds; i++) {
    const start = clock()
    await round()
    most = Math.max(most, count / (clock() - start))
  }
  return most
}

/** Tokens a second of a graph alone, on one core. */
async function graphSpeed(path: string, runtime: RuntimeName): Promise<number> {
  const graph = await openGraph(await loadRuntime(runtime), readFileSync(path))
  const row = (kinds: number) => Array.from({ length: PIECES }, (_, i) => (i * 7919) % kinds)
  const inputs = { ids: row(30_000), shape: row(7), quote: row(5), place: row(7) }
  const speed = await best(PIECES, () => graph.run(inputs), runtime === "wasm" ? 5 : 20, work)
  await graph.close()
  return speed
}

/** Reports a second, text -> attributions, so many at once; or what `then` makes of them. */
async function reportSpeed(
  extractor: Extractor,
  atOnce: number,
  clock = work,
  then?: typeof ledgerOf,
  rounds = 5,
): Promise<number> {
  const report = sample()
  let number = 0
  // No two texts are the same: what is remembered of one must not speed up the next.
  const next = (): Promise<unknown> => {
    const other = { ...report, id: `${++number}`, text: `${number} ${report.text}` }
    return then ? then(other, extractor) : extractor.extract(other)
  }
  await next()
  const speed = await best(atOnce, () => Promise.all(Array.from({ length: atOnce }, next)), rounds, clock)
  await extractor.close?.()
  return speed
}

/** The best start of a few new processes. */
function cold(name: string, path: string, reports = 1): { first: number; memory: number } {
  const run = () => {
    const program = join(import.meta.dirname, "cold.ts")
    return JSON.parse(execFileSync(process.execPath, [program, name, path, `${reports}`], { encoding: "utf8" }))
  }
  return [run(), run(), run()].reduce((least, one) => (one.first < least.first ? one : least))
}

const int8 = join(shippedModel(), "model.onnx")
const native = await graphSpeed(int8, "native")
const graphs = [
  ["int8, native", native],
  ["int8, WASM", await graphSpeed(int8, "wasm")],
  ["the quick one, int8, native", await graphSpeed(join(shippedModel("attribution-quick"), "model.onnx"), "native")],
  ...(options.fp32 ? ([["fp32, native", await graphSpeed(options.fp32, "native")]] as const) : []),
] as const
// An archive is read by code that has long been compiled: 40 rounds, where the engine still compiles in the first 20.
const rules = await reportSpeed(createRules(), 50, work, undefined, 40)
const ledgers = await reportSpeed(createRules(), 50, work, ledgerOf, 40)
const one = await reportSpeed(await createTagger(), 4)
// Of a few reports the last is waited for by one worker alone; an archive has many.
const many = async (quick: boolean, then?: typeof ledgerOf) =>
  reportSpeed(await createTagger({ workers: CORES, quick }), 40 * CORES, wall, then, 2)
const all = await many(false)
const written = await many(false, ledgerOf)
const quick = await many(true)
const quickly = await many(true, ledgerOf)

const folder = mkdtempSync(join(tmpdir(), "hearsay-speed-"))
const path = join(folder, "sample.txt")
writeFileSync(path, sample().text)
const [coldRules, coldTagger, warm] = [cold("rules", path), cold("tagger", path), cold("tagger", path, 10)]
const coldQuick = cold("quick", path)
rmSync(folder, { recursive: true })

const whole = (value: number) => Math.round(value).toLocaleString("en")
const ratio = (value: number, to: number) => (value / to).toPrecision(2)
const body = [
  `${cpus()[0]?.model.trim()}, ${CORES} cores, Node ${process.versions.node}; the machine's load was ${loadavg()[0]?.toFixed(1)}.`,
  table(
    ["the graph alone, windows of 384 pieces", "tokens/s a core", "to int8 native"],
    graphs.map(([name, speed]) => [name, whole(speed), ratio(speed, native)]),
  ),
  table(
    ["text -> attributions, reports of 750 words", "reports/s", "to rules"],
    [
      ["rules, one core", rules, "1"],
      ["rules, one core, text -> ledger", ledgers, ratio(ledgers, rules)],
      ["tagger, one core", one, ratio(one, rules)],
      [`tagger, ${CORES} workers`, all, ratio(all, rules)],
      [`tagger, ${CORES} workers, text -> ledger`, written, ratio(written, rules)],
      [`quick, ${CORES} workers`, quick, ratio(quick, rules)],
      [`quick, ${CORES} workers, text -> ledger`, quickly, ratio(quickly, rules)],
    ],
  ),
  table(
    ["a new process, one report", "first answer ms", "memory MB"],
    [
      ["rules", whole(coldRules.first), whole(coldRules.memory)],
      ["quick", whole(coldQuick.first), whole(coldQuick.memory)],
      ["tagger", whole(coldTagger.first), whole(coldTagger.memory)],
      ["tagger, after ten reports", "", whole(warm.memory)],
    ],
  ),
].join("\n\n")
console.log(body)
const README = join(import.meta.dirname, "README.md")
writeFileSync(README, between(readFileSync(README, "utf8"), "speed", body))
process.exit()
