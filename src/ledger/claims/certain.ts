import type { Mention } from "../../model/index.ts"
import { plainName } from "../../text/index.ts"
import { listed } from "../listed.ts"
import { type Doubt as DoubtOf, isPerson, mayBeOne, speaksForUntold, surelyApart } from "../mouths.ts"
import type { Party } from "./parties.ts"
import { quoteAlike } from "./quotation.ts"

/** Whether two passages surely make the same statement. */
export type Sure = (a: Mention, b: Mention) => boolean

/** Two known roots that may be one, and why. */
export type Doubt = DoubtOf<Party>

/**
 * The most known roots that passages stand behind which are, one by one, surely of one statement. Two that may be one are
 * counted once.
 */
export function certainOf(
  known: readonly Party[],
  doubts: readonly Doubt[],
  mentions: readonly Mention[],
  sure: Sure,
): number {
  const left = new Set(mentions)
  let most = 0
  for (const first of mentions) {
    if (!left.delete(first)) continue
    const group = [first]
    for (const one of group) for (const other of left) if (sure(one, other) && left.delete(other)) group.push(other)
    const ids = new Set(group.map(({ id }) => id))
    const here = known.filter((party) => party.mentions.some((id) => ids.has(id)))
    most = Math.max(most, apart(here, doubts))
  }
  return most
}

/**
 * How many are, each with each, certainly two. A spokesman of whom nobody tells whose may speak for any of them, and an outlet
 * may have it from any: one more only where there is nobody else.
 */
export function apart(parties: readonly Party[], doubts: readonly Doubt[]): number {
  const told = parties.filter((party) => !party.outlet && !speaksForUntold(party))
  return surelyApart(told, doubts).length || Math.min(1, parties.length)
}

/** Who only declines to say it: they stand behind nothing. */
export function decliners(known: readonly Party[], mentions: readonly Mention[]): Party[] {
  const declined = new Set(mentions.filter(({ act }) => act === "declines").map(({ id }) => id))
  return known.filter((party) => party.mentions.every((id) => declined.has(id)))
}

/** The pairs of known roots of which it is not certain that they are two. */
export function doubtsAmong(known: readonly Party[], mentions: readonly Mention[]): Doubt[] {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]))
  return known.flatMap((one) => known.flatMap((other) => (one === other ? [] : doubtOf(one, other, byId))))
}

function doubtOf(one: Party, other: Party, byId: ReadonlyMap<string, Mention>): Doubt[] {
  const pair = [one, other] as const
  if (within(one.name, other.name)) return [{ pair, because: `${other.name} may be ${one.name}: the name is in it` }]
  const called = mayBeOne(one, other)
  if (called !== undefined) return [{ pair, because: called }]
  const those = ({ mentions }: Party) => mentions.flatMap((id) => byId.get(id) ?? [])
  if (!(isPerson(one) && isPerson(other)) && those(one).some((a) => those(other).some((b) => quoteAlike(a, b))))
    return [{ pair, because: `${listed([one.name, other.name].sort())} are credited with the same few words` }]
  const itself = new Set([...one.mouths].map(plainName))
  if (those(other).some(({ via }) => via.some((hand) => itself.has(plainName(hand)))))
    return [{ pair, because: `${one.name} may have it from ${other.name}, who is heard through it` }]
  const own = other.mentions.filter((id) => !one.mentions.includes(id))
  if (own.length < other.mentions.length || !own.every((id) => isNamedIn(one, byId.get(id)?.words ?? ""))) return []
  return [{ pair, because: `what ${other.name} is credited with names ${one.name}, and may come from there` }]
}

/**
 * "White House" is in "White House Press", and "the country's coast guard" in "Morrow Coast Guard"; one word may be in many
 * names, as a surname is.
 */
function within(name: string, longer: string): boolean {
  const [short, long] = [wordsOf(name), wordsOf(longer)]
  return short !== long && short.includes(" ") && ` ${long} `.includes(` ${short} `)
}
const wordsOf = (name: string) =>
  (
    name
      .replace(WHOSE, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(" ")
const WHOSE = /^(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Oo]ur) )?(?:\p{Ll}[\p{L}-]*['’]s )?/u

/** Whether a passage names somebody: by their last name, or however it has them. */
function isNamedIn({ mouths }: Party, words: string): boolean {
  const here = new Set(words.match(/[\p{L}\p{N}]+/gu))
  return [...mouths].some((mouth) => here.has(lastOf(mouth)))
}

const lastOf = (name: string) => name.match(/[\p{L}\p{N}]+(?!.*[\p{L}\p{N}])/u)?.[0] ?? ""
