import type { Mention } from "../../model/index.ts"

/** So many words in a row, both in quotation marks, are no chance. */
const RUN = 8

/** Whether two passages quote the same words: one mouth said them, whatever each report calls it. */
export function quoteTheSame(one: Mention, other: Mention): boolean {
  if (one === other || one.quoted === undefined || other.quoted === undefined) return false
  const runs = runsOf(one)
  return [...runsOf(other)].some((run) => runs.has(run))
}

const known = new WeakMap<Mention, ReadonlySet<string>>()
function runsOf(mention: Mention): ReadonlySet<string> {
  const runs = known.get(mention) ?? new Set(mention.quoted?.flatMap(runsIn))
  known.set(mention, runs)
  return runs
}

function runsIn(quotation: string): string[] {
  const words = quotation.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(RUN - 1).map((_, i) => words.slice(i, i + RUN).join(" "))
}
