import type { ClaimProposal, Mention } from "../../model/index.ts"
import { compare, type Features } from "./compare.ts"
import type { Encoder } from "./encoder.ts"
import { chanceOf, reasonOf, verdictOf, weighed } from "./judge.ts"
import { heardIn, type Likeness, questionsOf, type Reader } from "./reader.ts"
import { type Traits, traitsOf } from "./traits.ts"

/**
 * Which passages of a story make the same statement: links, and below their line suggestions for a person, each with its
 * score and its reason. In the order of the passages' ids, whatever order they come in. Where somebody reads them besides,
 * their word is weighed with what the passages have in common.
 */
export async function proposeClaims(
  mentions: readonly Mention[],
  encoder: Encoder,
  reader?: Reader,
): Promise<ClaimProposal[]> {
  const ordered = inOrder(mentions)
  const traits = await traitsOf(ordered, encoder)
  const heard = reader && heardIn(await reader.read(await questionsIn(ordered, traits, encoder, reader.together)))
  const proposals: ClaimProposal[] = []
  for await (const pairs of compare(traits, encoder))
    for (const { a, b, features } of pairs) {
      const [one, other] = [ordered[b] as Mention, ordered[a] as Mention]
      const opinion = heard?.(one, other)
      const chance = chanceOf(features)
      const score = opinion ? weighed(chance, opinion.same) : chance
      const is = verdictOf(score, features)
      if (!is) continue
      proposals.push({
        pair: [one.id, other.id],
        is,
        score: Math.round(score * 1000) / 1000,
        because: opinion?.same ? readIn(reader?.name, opinion.gist, features) : reasonOf(features),
        ...(opinion?.same && opinion.against.length > 0 && { against: opinion.against }),
      })
    }
  return proposals
}

/** Who read the same in both, and what; then what the passages have in common besides. */
function readIn(name = "", gist: string, features: Features): string {
  const told = gist ? `${name} reads in both: “${gist}”` : `${name} reads the same in both`
  return `${told}; ${reasonOf(features, "little in common")}`
}

/** What a reader who takes so many passages together is asked of a story. */
export async function questionsAbout(
  mentions: readonly Mention[],
  encoder: Encoder,
  together: number,
): Promise<Mention[][]> {
  const ordered = inOrder(mentions)
  return questionsIn(ordered, ordered.length > together ? await traitsOf(ordered, encoder) : [], encoder, together)
}

/** Which passages are alike need be known only where there are too many for one question. */
async function questionsIn(
  ordered: readonly Mention[],
  traits: readonly Traits[],
  encoder: Encoder,
  together: number,
): Promise<Mention[][]> {
  const alike = ordered.length > together ? await likeness(ordered, traits, encoder) : () => 0
  return questionsOf(ordered, together, alike)
}

const inOrder = (mentions: readonly Mention[]) => [...mentions].sort((a, b) => (a.id < b.id ? -1 : 1))

async function likeness(ordered: readonly Mention[], traits: readonly Traits[], encoder: Encoder): Promise<Likeness> {
  const at = new Map(ordered.map(({ id }, i) => [id, i]))
  const chances = new Map<number, number>()
  for await (const pairs of compare(traits, encoder))
    for (const { a, b, features } of pairs) {
      const chance = chanceOf(features)
      if (chance >= UNLIKE) chances.set(a * ordered.length + b, chance)
    }
  return (one, other) => {
    const [i, j] = [at.get(one.id) as number, at.get(other.id) as number]
    return chances.get(Math.max(i, j) * ordered.length + Math.min(i, j)) ?? 0
  }
}
/** A chance below which two passages need not be read together: one in fifty of those is the same. */
const UNLIKE = 0.03
