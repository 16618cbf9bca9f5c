import { readFileSync } from "node:fs"
import { parseArgs } from "node:util"
import { compare } from "../src/link/claims/compare.ts"
import { openEncoder } from "../src/link/claims/encoder.ts"
import { mentionsOf } from "../src/link/claims/mentions.ts"
import { traitsOf } from "../src/link/claims/traits.ts"
import type { Ledger, Mention } from "../src/model/index.ts"

// What training/claims.py fits the judge to: the features of all pairs of passages, and whether gold has them as one.
//   node bench/claims-pairs.ts --ledgers ledgers.jsonl --gold ../shared/data/claims/dev.jsonl > pairs.jsonl
const { values } = parseArgs({ options: { ledgers: { type: "string" }, gold: { type: "string" } } })
const lines = <T>(path = ""): T[] =>
  readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))

interface Gold {
  readonly story: string
  readonly claims: readonly { readonly mentions: readonly { readonly report: string; readonly quote: string }[] }[]
}

const ledgers = new Map(lines<Ledger>(values.ledgers).map((ledger) => [ledger.id, ledger]))
const encoder = await openEncoder()
for (const { story, claims } of lines<Gold>(values.gold)) {
  const reports = [...ledgers.keys()].filter((id) => id.startsWith(story))
  const mentions = reports.flatMap((id) => mentionsOf(ledgers.get(id) as Ledger))
  const said = claims.map((claim) => claim.mentions.map(({ report, quote }) => wordsOf(report, placeOf(report, quote))))
  const is = mentions.map((mention) => statementsIn(mention, claims, said))
  const pairs = compare(await traitsOf(mentions, encoder), encoder.rarity)
  const rows = pairs.map(({ a, b, features }) => [
    Number(mentions[a]?.report !== mentions[b]?.report),
    Number(is[a]?.some((claim) => is[b]?.includes(claim))),
    ...Object.values(features).map((value) => Math.round(value * 1e4) / 1e4),
  ])
  console.log(JSON.stringify({ story, names: Object.keys(pairs[0]?.features ?? {}), pairs: rows }))
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

function placeOf(report: string, quote: string): readonly [number, number] {
  const at = ledgers.get(report)?.text.indexOf(quote) ?? -1
  return [at, at + quote.length]
}

/** Where the words of a stretch begin. */
function wordsOf(report: string, [start, end]: readonly [number, number]): Set<number> {
  const words = (ledgers.get(report)?.text ?? "").matchAll(/[\p{L}\p{N}]+/gu)
  return new Set([...words].filter((m) => m.index < end && m.index + m[0].length > start).map((m) => m.index))
}
