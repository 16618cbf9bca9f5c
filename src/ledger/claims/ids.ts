import { order } from "./group.ts"
import { JOINS } from "./named.ts"

/**
 * An id for each group of passages: two of its passages, the first two unless another group has these. Groups may share two
 * passages, since a passage may make several statements. Whatever order groups come in, each has the same.
 */
export function idsOf(groups: readonly (readonly string[])[]): Map<readonly string[], string> {
  const taken = new Set<string>()
  const ids = new Map<readonly string[], string>()
  const inOrder = groups
    .map((group) => ({ group, passages: [...group].sort(order) }))
    // One of two passages has no other pair to be called by.
    .sort((a, b) => a.passages.length - b.passages.length || order(a.passages.join("\n"), b.passages.join("\n")))
  for (const { group, passages } of inOrder) {
    const id = pairsOf(passages).find((pair) => !taken.has(pair)) ?? passages.join(JOINS)
    taken.add(id)
    ids.set(group, id)
  }
  return ids
}

const pairsOf = (passages: readonly string[]) =>
  passages.flatMap((one, i) => passages.slice(i + 1).map((other) => one + JOINS + other))
