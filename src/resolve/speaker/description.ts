import { plainName } from "../../text/index.ts"
import type { Context } from "../context.ts"
import { FEMALE_TITLES, MALE_TITLES } from "../data/titles.ts"
import type { Gender } from "../mentions/mention.ts"
import type { Phrase } from "../mentions/phrase.ts"
import { once } from "../relay/once.ts"
import type { Entity, Role } from "../sources/entity.ts"
import { bodyBefore } from "./body-before.ts"
import { type Asked, isCourtesy, ownerWords, postIn, suits, whoseIn } from "./suits.ts"

/** Nouns for one role, a line each. */
const SAME: readonly (readonly string[])[] = [
  "spokesman spokeswoman spokesperson",
  "candidate nominee contender hopeful front-runner frontrunner",
  "congressman congresswoman representative lawmaker",
  "lawmaker senator legislator mp",
  "chairman chairwoman chair chairperson",
  "adviser advisor aide strategist",
  "attorney lawyer counsel",
  "businessman businesswoman mogul tycoon magnate billionaire developer",
  "chief head director leader boss secretary-general general",
  "journalist reporter correspondent columnist anchor editor host moderator",
  "professor scholar academic historian scientist",
  "scientist researcher",
  "diplomat ambassador envoy consul",
  "doctor physician surgeon",
  "author writer biographer",
  "actor actress",
  "singer musician artist",
].map((line) => line.split(" "))

/** A noun and those that may stand for it. */
function nounsLike(noun: string): ReadonlySet<string> {
  const prime = noun === "premier" ? ["minister"] : []
  return new Set([noun, ...prime, ...SAME.filter((nouns) => nouns.includes(noun)).flat()])
}

/** "Dr. Lund, an economist," is no doctor: a courtesy tells a role only of one who has no other. */
function rolesToldOf(roles: readonly Role[]): readonly Role[] {
  const told = roles.filter((role) => !isCourtesy(role))
  return told.some(({ noun }) => noun) ? told : roles
}

/** The persons of a report by the nouns of their roles. */
const byRole = once(
  ({ sources }: Context) => {
    const index = new Map<string, number[]>()
    sources.forEach(({ kind, sure, roles }, entity) => {
      if (kind !== "person" && (kind !== "unknown" || sure)) return
      for (const noun of new Set(rolesToldOf(roles).map((role) => role.noun))) {
        const those = index.get(noun)
        if (those) those.push(entity)
        else index.set(noun, [entity])
      }
    })
    return index
  },
  ({ sources }) => sources,
)

/** The person whom the report describes so where it names them; the best fitting, of equals the last named. */
export function describedAs(context: Context, phrase: Phrase, place: number): number | undefined {
  const nouns = nounsLike(phrase.noun)
  const asked = askedBy(context, phrase)
  const gender = genderOfNoun(phrase.noun)
  let most: { entity: number; score: number } | undefined
  for (const entity of new Set([...nouns].flatMap((noun) => byRole(context).get(noun) ?? [])).values()) {
    const source = context.sources[entity] as Entity
    if (gender && source.gender && gender !== source.gender) continue
    const fits = rolesToldOf(source.roles)
      .filter(({ noun }) => nouns.has(noun))
      .map((role) => suits(context, role, phrase, asked))
    const score = Math.max(0, ...fits)
    const recent =
      score + (named(source, place) ? 0.5 : 0) + recency(source, place) + 0.02 * Math.min(source.mentions.length, 10)
    if (score && (!most || recent > most.score)) most = { entity, score: recent }
  }
  return most?.entity
}

/** What a description asks of the role that is to answer it. */
function askedBy(context: Context, phrase: Phrase): Asked {
  const whose = whoseIn(context, phrase)
  return {
    wanted: new Set([
      ...phrase.modifiers,
      // "U.N." is the United Nations.
      ...phrase.beside.flatMap(({ name }) => [...name.toLowerCase().split(" "), ...plainName(name).split(" ")]),
      ...(phrase.owner ? ownerWords(context, phrase.owner) : []),
    ]),
    whose,
    owner: whoseOwner(context, whose, phrase.span[0]),
    post: postIn(phrase),
    only: byRole(context).get(phrase.noun)?.length === 1,
  }
}

/** Whom "the company's", "the mayor's" means: the words of a body's name, the surname of the only mayor. */
function whoseOwner(context: Context, whose: readonly string[], place: number): string[] {
  const noun = whose.at(-1)
  if (noun === undefined) return []
  const modifiers = whose.slice(0, -1)
  const wordsOf = (entity: number) => (context.sources[entity] as Entity).name.toLowerCase().split(" ")
  const body = bodyBefore(context, { noun, modifiers }, place, [])
  if (body !== undefined) return wordsOf(body)
  const holders = (byRole(context).get(noun) ?? []).filter((entity) =>
    context.sources[entity]?.roles.some(({ beside }) => modifiers.every((word) => beside.includes(word))),
  )
  return holders.length === 1 ? wordsOf(holders[0] as number).slice(-1) : []
}

const named = (source: Entity, place: number) => (source.mentions[0]?.[0] ?? place) < place

function recency(source: Entity, place: number): number {
  const last = source.mentions.findLast(([start]) => start < place)
  return last ? Math.max(0, 0.5 - (place - last[0]) / 4000) : 0
}

/** The gender that a noun tells: "spokeswoman". */
export function genderOfNoun(noun: string): Gender | undefined {
  if (MALE_TITLES.has(noun)) return "male"
  return FEMALE_TITLES.has(noun) ? "female" : undefined
}
