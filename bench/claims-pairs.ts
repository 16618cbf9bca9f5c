import { readFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { clausesOf } from "../src/link/claims/clauses.ts"
import { compare, type Pair } from "../src/link/claims/compare.ts"
import { openEncoder } from "../src/link/claims/encoder.ts"
import { mentionsOf } from "../src/link/claims/mentions.ts"
import { traitsOf } from "../src/link/claims/traits.ts"
import type { Ledger, Mention } from "../src/model/index.ts"

// What training/claims.py fits the judge to, and training/statements.py the encoder: a story's passages, and for each two of
// different reports whether gold has them as one, and their features.
//   node bench/claims-pairs.ts --ledgers ledgers.jsonl --gold ../shared/data/claims/dev.jsonl > pairs.jsonl
const { values } = parseArgs({ options: { ledgers: { type: "string" }, gold: { type: "string" } } })
if (!values.ledgers || !values.gold) throw new Error("give --ledgers and --gold, each a file of JSON lines")
const lines = <T>(path = ""): T[] =>
  readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))

interface Gold {
  readonly story: string
  readonly claims: readonly { readonly mentions: readonly Quoted[] }[]
}
type Quoted = { readonly report: string } & (
  | { readonly quote: string }
  | { readonly start: number; readonly end: number }
)

const ledgers = new Map(lines<Ledger>(values.ledgers).map((ledger) => [ledger.id, ledger]))
const encoder = await openEncoder()
for (const { story, claims } of lines<Gold>(values.gold)) {
  const reports = [...ledgers.keys()].filter((id) => id.startsWith(`${story}_`))
  const mentions = reports.flatMap((id) => mentionsOf(ledgers.get(id) as Ledger))
  const said = claims.map((claim) => claim.mentions.map((one) => wordsOf(one.report, placeOf(one))))
  const is = mentions.map((mention) => statementsIn(mention, claims, said))
  const pairs: Pair[] = []
  for await (const some of compare(await traitsOf(mentions, encoder), encoder)) pairs.push(...some)
  const across = pairs.filter(({ a, b }) => mentions[a]?.report !== mentions[b]?.report)
  const rows = across.map(({ a, b, features }) => [
    a,
    b,
    Number(is[a]?.some((claim) => is[b]?.includes(claim))),
    ...Object.values(features).map((value) => Math.round(value * 1e4) / 1e4),
  ])
  const passages = mentions.map(({ words }) => ({ words, clauses: clausesOf(words) }))
  console.log(JSON.stringify({ story, names: Object.keys(pairs[0]?.features ?? {}), passages, pairs: rows }))
}
await encoder.close?.()

/** The statements of gold that a passage makes: they share half of the shorter one's words, as the scorer has it. */
function statementsIn({ report, start, end }: Mention, claims: Gold["claims"], said: readonly ReadonlySet<number>[][]) {
  const mine = wordsOf(report, [start, end])
  const meets = (other: ReadonlySet<number>) =>
    [...mine].filter((word) => other.has(word)).length / Math.min(mine.size, other.size) >= 0.5
  return said.flatMap((passages, n) =>
    passages.some((words, i) => claims[n]?.mentions[i]?.report === report && meets(words)) ? [n] : [],
  )
}

function placeOf(one: Quoted): readonly [number, number] {
  if ("start" in one) return [one.start, one.end]
  const at = ledgers.get(one.report)?.text.indexOf(one.quote) ?? -1
  return [at, at + one.quote.length]
}

/** Where the words of a stretch begin. */
function wordsOf(report: string, [start, end]: readonly [number, number]): Set<number> {
  const words = (ledgers.get(report)?.text ?? "").matchAll(/[\p{L}\p{N}]+/gu)
  return new Set([...words].filter((m) => m.index < end && m.index + m[0].length > start).map((m) => m.index))
}
