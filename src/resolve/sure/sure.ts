import type { Sureness } from "../../model/index.ts"
import type { Told } from "../act/act.ts"
import { COUNTS, type Counts } from "./counts.ts"
import { type Ways, wayOf, wayOfAct } from "./ways.ts"

/**
 * How likely a row's labels are right: how often the way in which each was told was right in rows that people labelled,
 * drawn towards the label's whole share where the way was seldom seen (an m-estimate, Cestnik 1990).
 *
 * @param counts the labelled rows by way; those that `node bench/labels.ts` counted
 */
export function sureOf(row: Ways, told: Told, counts: Counts = COUNTS): Sureness {
  const way = wayOf(row)
  return {
    speaker: share(counts.speaker, way),
    kind: share(counts.kind, way),
    naming: share(counts.naming, way),
    act: share(counts.act, wayOfAct(told)),
  }
}

/** How many rows' worth the whole share weighs. */
const WEIGHT = 5

function share(counts: Counts["act"], way: string): number {
  const [right, rows] = counts[way] ?? [0, 0]
  const [allRight, all] = counts.all ?? [0, 1]
  return Math.round((100 * (right + (WEIGHT * allRight) / all)) / (rows + WEIGHT)) / 100
}
