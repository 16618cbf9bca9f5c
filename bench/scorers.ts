import { execFileSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Attribution } from "../src/model/index.ts"
import { ARTICLE_GOLD, LEDGER_GOLD, POLNEAR, SCORERS } from "./corpora.ts"
import type { Figures } from "./floors.ts"

/** What is predicted of each report, by its id. */
export type Predictions = ReadonlyMap<string, readonly Attribution[]>

interface Rate {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}
interface AttributionScore {
  readonly exact: Record<string, Rate>
  readonly span: Record<string, Rate>
  readonly overlap: Record<string, Rate>
  readonly usable: Rate
}

/** F1 of everything that the attribution scorer counts, in points; usable with precision and recall. */
export function scoreAttributions(predictions: Predictions, part = "dev"): Figures {
  const score = scored<AttributionScore>(SCORERS.attribution, predictions, ["--gold", join(POLNEAR, part)])
  const each = (["exact", "span", "overlap"] as const).flatMap((way) =>
    Object.entries(score[way]).map(([role, { f1 }]) => [`${way} ${role}`, 100 * f1]),
  )
  const { precision, recall, f1 } = score.usable
  const usable = { usable: 100 * f1, "usable precision": 100 * precision, "usable recall": 100 * recall }
  return { ...Object.fromEntries(each), ...usable }
}

/** What the ledger scorer counts, in points. */
export function scoreLedger(predictions: Predictions): Figures {
  const gold = ["--gold", LEDGER_GOLD, "--text", join(POLNEAR, "train/text")]
  const {
    reports,
    gold: wanted,
    predicted,
    ...shares
  } = scored<Record<string, number>>(SCORERS.ledger, predictions, gold)
  return Object.fromEntries(Object.entries(shares).map(([name, share]) => [name, 100 * share]))
}

/** What the article scorer counts, in shares, and the F1 of the worst page. */
interface ArticleScore {
  readonly pages: number
  readonly f1: number
  readonly precision: number
  readonly recall: number
  readonly accuracy: number
  readonly worst: number
}

/** Scores the bodies of these pages by the article-extraction-benchmark's own scorer. */
export function scoreArticles(bodies: ReadonlyMap<string, string>, ids: readonly string[]): ArticleScore {
  const gold = JSON.parse(readFileSync(ARTICLE_GOLD, "utf8"))
  const folder = mkdtempSync(join(tmpdir(), "hearsay-bench-"))
  const [wanted, found] = [join(folder, "gold.json"), join(folder, "pred.json")]
  const picked = (of: (id: string) => unknown) => JSON.stringify(Object.fromEntries(ids.map((id) => [id, of(id)])))
  writeFileSync(
    wanted,
    picked((id) => gold[id]),
  )
  writeFileSync(
    found,
    picked((id) => ({ articleBody: bodies.get(id) ?? "" })),
  )
  const run = (...more: string[]) =>
    execFileSync(process.execPath, [SCORERS.article, "--gold", wanted, "--pred", found, ...more], { encoding: "utf8" })
  try {
    return { ...JSON.parse(run("--json")), worst: Number(/^(\d\.\d+) {2}/m.exec(run("--worst", "1"))?.[1]) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function scored<Score>(scorer: string, predictions: Predictions, gold: readonly string[]): Score {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-bench-"))
  const path = join(folder, "predictions.jsonl")
  const lines = [...predictions].map(([id, attributions]) => JSON.stringify({ id, attributions }))
  writeFileSync(path, lines.join("\n"))
  try {
    return JSON.parse(execFileSync(process.execPath, [scorer, ...gold, "--pred", path, "--json"], { encoding: "utf8" }))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
