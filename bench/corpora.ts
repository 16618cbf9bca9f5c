import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { basename, join, resolve } from "node:path"
import type { Report } from "../src/model/index.ts"

/** Where the corpora and their scorers are: they may not be copied, so they stand beside the repository. */
export const SHARED = resolve(process.env.HEARSAY_SHARED ?? join(import.meta.dirname, "../../shared"))

export const SCORERS = {
  attribution: join(SHARED, "bench/attribution/score.mjs"),
  ledger: join(SHARED, "bench/ledger/score.mjs"),
  article: join(SHARED, "bench/article/score.mjs"),
}
export const POLNEAR = join(SHARED, "data/polnear")
export const ARTICLE_GOLD = join(SHARED, "data/article-extraction/ground-truth.json")
export const LEDGER_GOLD = join(SHARED, "data/ledger-gold/dev.jsonl")

export const isThere = () => existsSync(POLNEAR) && existsSync(SCORERS.attribution)

/** Ends a bench with 0 that lacks something of SHARED, and says what; goes on when all of it is there. */
export function needs(...paths: string[]): void {
  const missing = paths.find((path) => !existsSync(path))
  if (!missing) return
  const bench = basename(process.argv[1] ?? "", ".ts")
  console.log(`${bench}: skipped, there is no ${missing}. HEARSAY_SHARED says where the corpora and their scorers are.`)
  process.exit(0)
}

/** Reports to be scored on, and a checksum of all that the figures depend on. */
export interface Corpus {
  readonly reports: readonly Report[]
  readonly fingerprint: string
}

/** A part of PolNeAR, verbatim: offsets are those of the files. */
export function polnear(part: "train" | "dev", only?: ReadonlySet<string>): Corpus {
  const folder = join(POLNEAR, part)
  const ids = readdirSync(join(folder, "text")).map((name) => name.replace(/\.txt$/, ""))
  const known = metadata()
  const reports = ids
    .filter((id) => !only || only.has(id))
    .sort()
    .map((id): Report => {
      const text = readFileSync(join(folder, "text", `${id}.txt`), "utf8")
      return { id, text, contributors: [], furniture: [], findings: [], ...known.get(id) }
    })
  const gold = only ? [LEDGER_GOLD] : filesOf(join(folder, "attributions"))
  return {
    reports,
    fingerprint: fingerprintOf([...reports.map(({ text }) => text), ...gold.map((path) => readFileSync(path))]),
  }
}

const filesOf = (folder: string) =>
  readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))

export function fingerprintOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256")
  for (const part of parts) hash.update(part)
  return hash.digest("hex").slice(0, 16)
}

/** Outlet and date of every text. */
function metadata(): Map<string, Pick<Report, "outlet" | "published">> {
  const [head = "", ...lines] = readFileSync(join(POLNEAR, "metadata.tsv"), "utf8").trim().split("\n")
  const names = head.split("\t")
  const column = (line: string, name: string) => line.split("\t")[names.indexOf(name)] ?? ""
  return new Map(
    lines.map((line) => [
      column(line, "filename"),
      { outlet: column(line, "publisher"), published: column(line, "publication_date") },
    ]),
  )
}
