import type { Tally } from "../model/index.ts"
import type { Counts } from "./answers.ts"

/** Tallies of labels by their label. */
export const counts = (tallies: readonly Tally[]): Counts =>
  Object.fromEntries(tallies.map(({ name, count }) => [name, count]))

/** What several counts add up to. */
export function sum(all: readonly Counts[]): Counts {
  const total: Record<string, number> = {}
  for (const some of all) for (const [name, count] of Object.entries(some)) total[name] = (total[name] ?? 0) + count
  return total
}
