import { lastAt } from "../../text/index.ts"
import { around, type Context, firstTokenAt, isQuoted } from "../context.ts"
import { isPersonNoun } from "../data/nouns.ts"
import type { Gender, Mention } from "../mentions/mention.ts"
import type { Token } from "../reading.ts"
import type { Entity } from "../sources/entity.ts"
import type { Speaker } from "./speaker.ts"

/** How many names back a pronoun reaches. */
const REACH = 24

/** The person last named that fits: subjects before others, words in quotations last. */
export function personBefore(
  context: Context,
  place: number,
  gender: Gender | undefined,
  earlier: readonly Speaker[],
): number | undefined {
  const token = context.tokens[firstTokenAt(context.tokens, place)]
  if (!token) return undefined
  const last = earlier.at(-1)
  const quoted = isQuoted(context, place)
  const scores = new Map<number, number>()
  let back = 0
  for (let i = mentionBefore(context, place); i >= 0 && back < REACH; i--, back++) {
    const mention = context.mentions[i] as Mention
    const entity = context.sources[mention.entity] as Entity
    if (!fits(entity, gender)) continue
    let score = scoreOf(context, mention, token, quoted) - 0.02 * back
    if (!entity.gender && gender) score -= 0.6
    if (last?.entities[0] === mention.entity || last?.by === mention.entity) score += 1
    scores.set(mention.entity, Math.max(scores.get(mention.entity) ?? -99, score))
  }
  // A run of statements goes on, even past where the speaker was last named.
  if (
    last?.kind === "person" &&
    last.entities.length === 1 &&
    fits(context.sources[last.entities[0] as number] as Entity, gender)
  ) {
    const entity = last.entities[0] as number
    scores.set(entity, Math.max(scores.get(entity) ?? -99, 0.3))
  }
  return best(scores)
}

function fits(entity: Entity, gender: Gender | undefined): boolean {
  if (entity.kind !== "person" && !(entity.kind === "unknown" && !entity.sure)) return false
  return !gender || !entity.gender || entity.gender === gender
}

function scoreOf(context: Context, mention: Mention, pronoun: Token, quoted: boolean): number {
  const first = context.tokens[mention.tokens[0]] as Token
  const distance = pronoun.sentence - first.sentence
  let score = -0.7 * Math.min(distance, 6)
  if (isSubject(context, mention)) score += 1.2
  if (isPossessive(context, mention)) score -= 0.6
  if (modifies(context, mention)) score -= 1
  if (isTopic(context, mention, pronoun)) score -= 3
  if (around(context.paragraphs, pronoun.start)[0] <= first.start) score += 0.4
  if (!quoted && isQuoted(context, mention.span[0])) score -= 1.5
  if (!mention.sure && context.sources[mention.entity]?.kind === "unknown") score -= 2
  if (mention.kind === "person" && !context.sources[mention.entity]?.sure) score -= 1.5
  return score
}

/** Whether a name is followed by what reads like a verb, or opens its sentence. */
export function isSubject(context: Context, mention: Mention): boolean {
  const before = context.tokens[mention.tokens[0] - 1]
  const after = context.tokens[mention.tokens[1]]
  if (!after || /^['’]s?$/.test(after.word)) return false
  if (
    before &&
    /^(?:of|for|to|with|by|at|from|in|on|about|against|than|like|and|&|between|over|under)$/.test(before.lower) &&
    before.sentence === after.sentence
  )
    return false
  const first = context.tokens[mention.tokens[0]] as Token
  return first.opens || VERB.test(after.lower) || (/(?:ed|es|s)$/.test(after.lower) && /^\p{Ll}/u.test(after.word))
}

const VERB =
  /^(?:is|was|has|had|will|would|can|could|may|might|should|does|did|do|also|then|later|never|said|told|made|took|went|came|gave|got|won|lost|led|ran|spoke|wrote|began|kept|held|met|left|sent|put|who|,|\(|himself|herself|.*n['’]t)$/

/** "Voss spokesman Jan Marr": the first name only says whose. */
function modifies(context: Context, mention: Mention): boolean {
  const after = context.tokens[mention.tokens[1]]
  return after !== undefined && /^\p{Ll}/u.test(after.word) && isPersonNoun(after.lower)
}

/** "Of Senator Voss, he said": whom somebody speaks of is somebody else. */
function isTopic({ tokens }: Context, { tokens: [from, to], title }: Mention, pronoun: Token): boolean {
  let opener = from - 1
  while ((tokens[opener]?.start ?? -1) >= (title?.[0] ?? Number.MAX_SAFE_INTEGER)) opener--
  const of = tokens[opener]
  return of?.opens === true && /^(?:of|about)$/.test(of.lower) && tokens[to]?.word === "," && tokens[to + 1] === pronoun
}

const isPossessive = (context: Context, mention: Mention) =>
  /^['’]s?$/.test(context.tokens[mention.tokens[1]]?.word ?? "")

/** The index of the last mention that ends before a place; -1 when there is none. */
export function mentionBefore(context: Context, place: number): number {
  let low = 0
  let high = context.mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((context.mentions[middle] as Mention).span[1] <= place) low = middle + 1
    else high = middle
  }
  return low - 1
}

function best(scores: ReadonlyMap<number, number>): number | undefined {
  let most: number | undefined
  for (const [entity, score] of scores) if (most === undefined || score > (scores.get(most) as number)) most = entity
  return most
}

/** The gender that a pronoun tells; undefined for one that tells none. */
export function genderOfPronoun(lower: string): Gender | undefined {
  if (/^(?:he|him|his|himself)$/.test(lower)) return "male"
  return /^(?:she|her|hers|herself)$/.test(lower) ? "female" : undefined
}

/** Those whom a pronoun may mean, and where they are named. */
export interface Near {
  readonly entities: readonly number[]
  readonly place: number
  readonly because: string
}

/** Two persons named together in the sentence or the one before: "Voss and Marr". */
export function pairBefore(context: Context, place: number): Near | undefined {
  const from = context.sentences[Math.max(0, lastAt(context.sentences, place) - 1)]?.[0] ?? 0
  for (let i = mentionBefore(context, place); i > 0; i--) {
    const mention = context.mentions[i] as Mention
    const other = context.mentions[i - 1] as Mention
    if (other.span[0] < from) return undefined
    const joined =
      mention.tokens[0] - other.tokens[1] <= 4 &&
      context.tokens.slice(other.tokens[1], mention.tokens[0]).some(({ lower }) => lower === "and")
    const persons = [mention, other].every(({ entity }) => context.sources[entity]?.kind === "person")
    if (joined && persons)
      return { entities: [other.entity, mention.entity], place: other.span[0], because: "pronoun: the two last named" }
  }
  return undefined
}

/** The body named last before "it" in its sentence. */
export function bodyNear(context: Context, place: number): Near | undefined {
  const [from] = around(context.sentences, place)
  for (let i = mentionBefore(context, place); i >= 0; i--) {
    const mention = context.mentions[i] as Mention
    if (mention.span[0] < from) return undefined
    const { kind } = context.sources[mention.entity] as Entity
    if (kind === "organisation" && !isPossessive(context, mention))
      return { entities: [mention.entity], place: mention.span[0], because: "pronoun: the body last named" }
  }
  return undefined
}
