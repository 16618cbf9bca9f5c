import type { CopyGroup } from "../../model/claim.ts"
import type { CopyShelf } from "../../model/copy.ts"
import { type Copy, type CopyReport, copyOf, type Worded, worded } from "./copy.ts"
import { printsOf } from "./prints.ts"
import { MemoryPrints } from "./shelf.ts"

/** Fingerprints that two copies share at least: a light rewrite of a short report has no more. */
const LEAST = 2
const CANDIDATES = 24

/** Reports that are copies of one text: one origin, however many outlets. */
export interface Copies extends CopyGroup {
  /** The report that was first, as far as the dates and credits of all of them tell. */
  readonly first?: string
  readonly copies: readonly Copy[]
}

/** Puts a report's fingerprints on the shelf, and gives the copies of its text among those that are there. */
export async function copiesFor(
  report: CopyReport,
  shelf: CopyShelf,
  textOf: (id: string) => Promise<CopyReport | undefined>,
): Promise<Copy[]> {
  const mine = worded(report)
  const prints = printsOf(mine.words)
  const near = await shelf.near(prints, LEAST, CANDIDATES + 1)
  await shelf.put(report.id, prints)
  const copies: Copy[] = []
  for (const id of near.filter((id) => id !== report.id)) {
    const other = await textOf(id)
    const copy = other && copyOf(worded(other), mine)
    if (copy) copies.push(copy)
  }
  return copies
}

/** Which of some reports are copies of one text. The order in which they are given makes no difference to the groups. */
export async function copiesAmong(reports: readonly CopyReport[]): Promise<Copies[]> {
  const shelf = new MemoryPrints()
  const known = new Map<string, Worded>()
  const copies: Copy[] = []
  for (const report of [...reports].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const mine = worded(report)
    const prints = printsOf(mine.words)
    for (const id of await shelf.near(prints, LEAST, reports.length)) {
      const copy = copyOf(known.get(id) as Worded, mine)
      if (copy) copies.push(copy)
    }
    known.set(report.id, mine)
    await shelf.put(report.id, prints)
  }
  return groupsOf(copies)
}

function groupsOf(copies: readonly Copy[]): Copies[] {
  let groups: { reports: Set<string>; copies: Copy[] }[] = []
  for (const copy of copies) {
    const touched = groups.filter(({ reports }) => copy.pair.some((id) => reports.has(id)))
    const reports = new Set([...touched.flatMap(({ reports }) => [...reports]), ...copy.pair])
    const joined = { reports, copies: [...touched.flatMap(({ copies }) => copies), copy] }
    groups = [...groups.filter((group) => !touched.includes(group)), joined]
  }
  return groups.map(({ reports, copies }) => {
    const ids = [...reports].sort()
    const first = firstOf(ids, copies)
    return { reports: ids, ...(first !== undefined && { first }), because: reasonFor(ids, copies), copies }
  })
}

/** The kinds, and how much is shared where it is least. */
function reasonFor(reports: readonly string[], copies: readonly Copy[]): string {
  const kinds = [...new Set(copies.map(({ kind }) => kind))].sort().join(", ")
  const least = Math.round(100 * Math.min(...copies.map(({ share }) => share)))
  return `${reports.length} reports have one text (${kinds}; ${least} % or more of the shorter of two)`
}

/** The one that no other is before, when there is just one such that is sure to be before another. */
function firstOf(reports: readonly string[], copies: readonly Copy[]): string | undefined {
  const later = new Set(
    copies.flatMap(({ pair, first }) => (first === undefined ? [] : pair.filter((id) => id !== first))),
  )
  const left = reports.filter((id) => !later.has(id))
  return left.length === 1 ? left[0] : undefined
}
