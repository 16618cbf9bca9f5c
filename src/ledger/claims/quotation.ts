import type { Mention } from "../../model/index.ts"

/** So many words in a row, both in quotation marks, are no chance. */
const RUN = 8
/** So many may be one: a short quotation of the same words, or a common phrase. */
const FEW = 4

/** Whether two passages quote the same words: one mouth said them, whatever each report calls it. */
export const quoteTheSame = (one: Mention, other: Mention) => share(one, other, RUN)

/** Whether they quote a few of the same words. */
export const quoteAlike = (one: Mention, other: Mention) => share(one, other, FEW)

function share(one: Mention, other: Mention, run: typeof RUN | typeof FEW): boolean {
  if (one === other || one.quoted === undefined || other.quoted === undefined) return false
  const runs = runsOf(one, run)
  return [...runsOf(other, run)].some((words) => runs.has(words))
}

const known = { [RUN]: new WeakMap<Mention, ReadonlySet<string>>(), [FEW]: new WeakMap<Mention, ReadonlySet<string>>() }
function runsOf(mention: Mention, run: typeof RUN | typeof FEW): ReadonlySet<string> {
  const runs = known[run].get(mention) ?? new Set(mention.quoted?.flatMap((quotation) => runsIn(quotation, run)))
  known[run].set(mention, runs)
  return runs
}

function runsIn(quotation: string, run: number): string[] {
  const words = quotation.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(run - 1).map((_, i) => words.slice(i, i + run).join(" "))
}
