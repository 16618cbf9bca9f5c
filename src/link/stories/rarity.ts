import { existsSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"

/** Stems of English words, the commonest first (models/words/README.md). */
const RANKS: ReadonlyMap<string, number> = new Map(
  readFileSync(join(home(import.meta.dirname), "models/words/english.txt"), "utf8")
    .trimEnd()
    .split("\n")
    .map((stem, place) => [stem, place] as const),
)

function home(from: string): string {
  return existsSync(join(from, "package.json")) || dirname(from) === from ? from : home(dirname(from))
}

/** What a stem tells that the list does not have, as most names: more than all that it has. A number tells less. */
const UNKNOWN = 9
const NUMBER = 6

/**
 * How much a stem tells when two reports share it: the logarithm of its place in a list of words by how common they are,
 * 3.9 for the commonest, 7.3 for the last. It does not depend on the reports that are at hand, so that a comparison gives
 * the same whenever it is made.
 */
export function rarity(stem: string): number {
  if (/^\d/.test(stem)) return NUMBER
  const place = RANKS.get(stem)
  return place === undefined ? UNKNOWN : Math.log(50 + place / 10)
}
