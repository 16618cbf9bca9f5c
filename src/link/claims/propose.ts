import type { ClaimProposal, Mention } from "../../model/index.ts"
import { compare } from "./compare.ts"
import type { Encoder } from "./encoder.ts"
import { chanceOf, reasonOf, verdictOf } from "./judge.ts"
import { traitsOf } from "./traits.ts"

/**
 * Which passages of a story make the same statement: links, and below their line suggestions for a person, each with its
 * score and its reason. In the order of the passages' ids, whatever order they come in.
 */
export async function proposeClaims(mentions: readonly Mention[], encoder: Encoder): Promise<ClaimProposal[]> {
  const ordered = [...mentions].sort((a, b) => (a.id < b.id ? -1 : 1))
  const proposals: ClaimProposal[] = []
  for await (const pairs of compare(await traitsOf(ordered, encoder), encoder))
    for (const { a, b, features } of pairs) {
      const score = chanceOf(features)
      const is = verdictOf(score, features)
      if (!is) continue
      const pair = [ordered[b]?.id as string, ordered[a]?.id as string] as const
      proposals.push({ pair, is, score: Math.round(score * 1000) / 1000, because: reasonOf(features) })
    }
  return proposals
}
