import type { Context } from "../context.ts"
import { OUTLETS } from "../data/outlets.ts"
import { PLACES } from "../data/places.ts"
import { FEMALE_TITLES, MALE_TITLES } from "../data/titles.ts"
import type { Gender, Mention } from "../mentions/mention.ts"
import type { Phrase } from "../mentions/phrase.ts"
import { once } from "../relay/once.ts"
import type { Entity, Role } from "../sources/entity.ts"
import { mentionBefore } from "./pronoun.ts"
import type { Speaker } from "./speaker.ts"

/** Nouns for one role, a line each. */
const SAME: readonly (readonly string[])[] = [
  "spokesman spokeswoman spokesperson",
  "candidate nominee contender hopeful front-runner frontrunner",
  "congressman congresswoman representative lawmaker",
  "lawmaker senator",
  "chairman chairwoman chair chairperson",
  "adviser advisor aide strategist",
  "attorney lawyer counsel",
  "businessman businesswoman mogul tycoon magnate billionaire developer",
  "chief head director leader boss secretary-general general",
  "journalist reporter correspondent columnist anchor editor host moderator",
  "professor scholar academic historian scientist",
].map((line) => line.split(" "))

/** A noun and those that may stand for it. */
function nounsLike(noun: string): ReadonlySet<string> {
  return new Set([noun, ...SAME.filter((nouns) => nouns.includes(noun)).flat()])
}

/** The persons of a report by the nouns of their roles. */
const byRole = once(
  ({ sources }: Context) => {
    const index = new Map<string, number[]>()
    sources.forEach(({ kind, sure, roles }, entity) => {
      if (kind !== "person" && (kind !== "unknown" || sure)) return
      for (const noun of new Set(roles.map((role) => role.noun))) {
        const those = index.get(noun)
        if (those) those.push(entity)
        else index.set(noun, [entity])
      }
    })
    return index
  },
  ({ sources }) => sources,
)

/** Those who only speak for others: never to be guessed from who was named last. */
const MOUTHS =
  /^(?:spokesman|spokeswoman|spokesperson|official|source|aide|adviser|advisor|employee|staffer|worker|insider|ally|associate|operative|attorney|lawyer|counsel|officer|supporter|critic|voter|reporter|reviewer|moderator|narrator|questioner|analyst|expert|delegate|donor|friend|person|protester)$/

/** Whether a description says no more than a mouth's. */
export const isMouth = (noun: string) => MOUTHS.test(noun)

/** The person whom the report describes so where it names them; the best fitting, of equals the last named. */
export function describedAs(context: Context, phrase: Phrase, place: number): number | undefined {
  const wanted = new Set([
    ...phrase.modifiers,
    ...phrase.beside.flatMap(({ name }) => name.toLowerCase().split(" ")),
    ...(phrase.owner ? ownerWords(context, phrase.owner) : []),
  ])
  const nouns = nounsLike(phrase.noun)
  const gender = genderOfNoun(phrase.noun)
  let most: { entity: number; score: number } | undefined
  for (const entity of new Set([...nouns].flatMap((noun) => byRole(context).get(noun) ?? [])).values()) {
    const source = context.sources[entity] as Entity
    if (gender && source.gender && gender !== source.gender) continue
    const fits = source.roles.filter(({ noun }) => nouns.has(noun)).map((role) => suits(context, role, phrase, wanted))
    const score = Math.max(0, ...fits)
    const recent =
      score + (named(source, place) ? 0.5 : 0) + recency(source, place) + 0.02 * Math.min(source.mentions.length, 10)
    if (score && (!most || recent > most.score)) most = { entity, score: recent }
  }
  return most?.entity
}

/** How well a role answers a description; 0 when it does not. */
function suits(context: Context, role: Role, phrase: Phrase, wanted: ReadonlySet<string>): number {
  const shared = role.beside.filter((word) => wanted.has(word)).length
  if (phrase.owner && !shared && !(role.body !== undefined && sharesBody(context, role.body, phrase.owner))) return 0
  if (contradicts(role, wanted)) return 0
  // A spokesman is somebody's: he must be told to be the same body's.
  if (isMouth(phrase.noun) && !shared && (phrase.owner || phrase.beside.length)) return 0
  const rank = /^(?:vice|deputy|former|assistant)$/
  const ranks = role.beside.some((word) => rank.test(word)) !== phrase.modifiers.some((word) => rank.test(word))
  return 2 + Math.min(shared, 3) - (ranks ? 0.7 : 0)
}

/** "the Utah senator" is nobody who is told to be another state's. */
function contradicts(role: Role, wanted: ReadonlySet<string>): boolean {
  const place = [...wanted].some((word) => PLACES.has(word) && !role.beside.includes(word))
  return place && role.beside.some((word) => PLACES.has(word) && !wanted.has(word))
}

function sharesBody(context: Context, body: string, owner: Mention): boolean {
  const words = new Set(ownerWords(context, owner))
  return body
    .toLowerCase()
    .split(" ")
    .some((word) => words.has(word))
}

const ownerWords = (context: Context, owner: Mention) =>
  (context.sources[owner.entity] as Entity).name.toLowerCase().split(" ")

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

/** The body that "the company", "the committee", "the newspaper" can mean: one of that name, or the one spoken of most. */
export function bodyBefore(
  context: Context,
  phrase: Phrase,
  place: number,
  earlier: readonly Speaker[],
): number | undefined {
  const press = PRESS.test(phrase.noun)
  const any = press || (ANY.test(phrase.noun) && !phrase.modifiers.length)
  const last = earlier.findLast(({ kind }) => kind === "organisation")?.entities[0]
  const scores = new Map<number, number>()
  for (let i = mentionBefore(context, place), back = 0; i >= 0 && back < 120; i--, back++) {
    const mention = context.mentions[i] as Mention
    const source = context.sources[mention.entity] as Entity
    if (source.kind !== "organisation") continue
    const name = source.name.toLowerCase()
    if (name.split(" ").includes(phrase.noun)) return mention.entity
    if (!any || back > 40 || isOutlet(name) !== press || scores.has(mention.entity)) continue
    const beside = /^(?:of|at|for|with|by)$/.test(context.tokens[mention.tokens[0] - 1]?.lower ?? "")
    scores.set(
      mention.entity,
      Math.min(source.mentions.length, 4) * 0.5 - back * 0.05 - (beside ? 1 : 0) + (last === mention.entity ? 1 : 0),
    )
  }
  return highest(scores)
}

const isOutlet = (name: string) =>
  OUTLETS.has(name) ||
  /(?:times|post|news|herald|journal|tribune|gazette|chronicle|courier|wire|television|radio|tv)$/.test(name)

function highest(scores: ReadonlyMap<number, number>): number | undefined {
  let most: number | undefined
  for (const [entity, score] of scores) if (most === undefined || score > (scores.get(most) as number)) most = entity
  return most
}

const PRESS =
  /^(?:newspaper|paper|outlet|network|magazine|website|site|publication|tabloid|daily|broadcaster|station|journal|channel)$/

/** Nouns that may mean any body; "the court" is no company, and must be named as one. */
const ANY =
  /^(?:company|firm|group|organi[sz]ation|business|charity|foundation|institute|agency|bank|airline|retailer|team|campaign|pac|super-pac|union|operator|manufacturer|maker|giant|startup|corporation)$/
