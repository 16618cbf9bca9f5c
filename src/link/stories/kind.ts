import type { Opened } from "./compare.ts"

/** From how many reports on it can be told what all of a group name. */
const ENOUGH = 5
const MOST = 0.67
const HARDLY = 0.1
/** A name and a surname. */
const WORDS = 2

/**
 * Whether two groups of reports are about two events of one kind: most of the one name somebody, or somewhere, whom hardly
 * any of the other names, and the other way about.
 */
export function twoEvents(one: readonly Opened[], other: readonly Opened[]): boolean {
  if (one.length < ENOUGH || other.length < ENOUGH) return false
  const [mine, theirs] = [countsOf(one), countsOf(other)]
  const own = (a: Counts, size: number, b: Counts, otherSize: number) =>
    [...a].filter(([name, count]) => count >= MOST * size && (b.get(name) ?? 0) <= HARDLY * otherSize).length
  return own(mine, one.length, theirs, other.length) >= WORDS && own(theirs, other.length, mine, one.length) >= WORDS
}

type Counts = ReadonlyMap<string, number>

function countsOf(group: readonly Opened[]): Counts {
  const counts = new Map<string, number>()
  for (const { names } of group) for (const name of names.keys()) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
