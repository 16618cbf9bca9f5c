import type { Placed } from "../../model/story.ts"
import { type Opened, opened } from "./compare.ts"
import { likelihood } from "./score.ts"
import type { Traits } from "./traits.ts"

type Known = Pick<Placed<Traits>, "report" | "traits">

/** Remembers what was compared of late: a pair is asked for again whenever its story grows. It holds so much and no more. */
export interface Memory {
  opened(placed: Known): Opened
  bond(one: Known, other: Known): number
  /** The report has another text now. */
  forget(report: string): void
}

const REPORTS = 1000
const PAIRS = 100_000

export function memory(): Memory {
  const reports = new Map<string, Opened>()
  const pairs = new Map<string, number>()
  const openedOf = ({ report, traits }: Known) => recalled(reports, report, REPORTS, () => opened(traits))
  return {
    opened: openedOf,
    bond(one, other) {
      const key = one.report < other.report ? `${one.report}\n${other.report}` : `${other.report}\n${one.report}`
      return recalled(pairs, key, PAIRS, () => likelihood(openedOf(one), openedOf(other)))
    },
    forget(report) {
      if (reports.delete(report)) pairs.clear()
    },
  }
}

/** What a map has under a key, or else puts there; what was put there first goes when it is full. */
function recalled<T>(map: Map<string, T>, key: string, most: number, make: () => T): T {
  const had = map.get(key)
  if (had !== undefined) return had
  const made = make()
  if (map.size >= most) map.delete(map.keys().next().value as string)
  map.set(key, made)
  return made
}
