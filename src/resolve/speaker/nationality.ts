import { type Context, tokensIn } from "../context.ts"
import { isDoer, isPersonNoun } from "../data/nouns.ts"
import { COUNTRY_CODES, isNationality } from "../data/places.ts"
import type { Phrase } from "../mentions/phrase.ts"
import type { Entity } from "../sources/entity.ts"
import { nameless } from "./nameless.ts"
import { named, type Speaker } from "./speaker.ts"

/** "The Jamaican", "a Frenchman": somebody whom the report says to be of that nation, else one whom it does not name. */
export function ofNation(context: Context, phrase: Phrase, isWithheld: boolean): Speaker | undefined {
  const name = phrase.name?.name.toLowerCase()
  const adjective = name && !phrase.name?.title && /^(?:the|an?|another|this)$/.test(phrase.determiner) && oneOf(name)
  if (!name || !adjective) return undefined
  const definite = /^(?:the|this)$/.test(phrase.determiner)
  const entity = definite && !isWithheld ? compatriot(context, adjective, phrase.span[0]) : undefined
  if (entity !== undefined) return named(context, entity, phrase.span, `described as ${name}`)
  return nameless(context, { ...phrase, noun: "native", plural: false }, "person")
}

/** The adjective of a nation for a word that means one of its people: "jamaican", "french" of "frenchman". */
function oneOf(lower: string): string | undefined {
  const adjective = SPECIAL.get(lower) ?? lower.replace(/(?:wo)?man$/, "")
  // "the French", "the Chinese" are the whole nation.
  return isNationality(adjective) && !(adjective === lower && /(?:[cs]h|ese|swiss)$/.test(lower))
    ? adjective
    : undefined
}

const SPECIAL: ReadonlyMap<string, string> = new Map([
  ["briton", "british"],
  ["scot", "scottish"],
  ["scotsman", "scottish"],
  ["spaniard", "spanish"],
  ["dane", "danish"],
  ["swede", "swedish"],
  ["finn", "finnish"],
  ["pole", "polish"],
  ["turk", "turkish"],
  ["serb", "serbian"],
  ["croat", "croatian"],
])

/** The last named of those whose roles tell a nation: "Jamaican winger Karl Byrne". */
function compatriot(context: Context, adjective: string, place: number): number | undefined {
  const nation = COUNTRY_CODES.get(adjective)
  const lastOf = ({ mentions }: Entity) => mentions.findLast(([start]) => start < place)?.[0] ?? -1
  let last: number | undefined
  context.sources.forEach((source, i) => {
    const told = source.kind === "person" && source.roles.some(({ beside }) => beside.some(isOf))
    if (!told || lastOf(source) < 0) return
    if (last === undefined || lastOf(source) > lastOf(context.sources[last] as Entity)) last = i
  })
  const since = last === undefined ? undefined : lastOf(context.sources[last] as Entity)
  return since === undefined || isAnotherToldOf(since) ? undefined : last

  /** "A Jamaican sailor", named or not, of whom the report tells in between. */
  function isAnotherToldOf(from: number): boolean {
    return tokensIn(context, [from, place]).some(
      ({ lower }, i, those) =>
        isOf(lower) && those.slice(i + 1, i + 3).some(({ lower }) => isPersonNoun(lower) || isDoer(lower)),
    )
  }

  function isOf(word: string): boolean {
    // "French ambassador to Jamaica" is no Jamaican.
    return COUNTRY_CODES.get(word) === nation && (isNationality(word) || word === "u.s.")
  }
}
