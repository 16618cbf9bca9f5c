import { type Context, firstTokenAt } from "../context.ts"
import { isDoer, KIN, OFFICES } from "../data/nouns.ts"
import { isWithheldBehind } from "../hedge/anonymity.ts"
import type { Mention } from "../mentions/mention.ts"
import type { Phrase } from "../mentions/phrase.ts"
import { agedAs, ageIn, mayBeAged } from "./ages.ts"
import { describedAs, genderOfNoun } from "./description.ts"
import { isMouth } from "./mouths.ts"
import { nameless } from "./nameless.ts"
import { genderOfPronoun, mentionBefore, personBefore } from "./pronoun.ts"
import { named, type Speaker, through } from "./speaker.ts"
import { postIn } from "./suits.ts"

/** "the senator", "his spokesman", "a federal judge". */
export function ofPerson(context: Context, phrase: Phrase, earlier: readonly Speaker[], isWithheld: boolean): Speaker {
  const place = phrase.span[0]
  if (isWithheld || isWithheldBehind(context.text, phrase.span[1]))
    return sameWords(phrase, earlier) ?? nameless(context, phrase, "person")
  const definite = /^(?:the|this|that|his|her|their|its|our|)$/.test(phrase.determiner)
  if (definite || introduces(context, phrase)) {
    const entity = describedAs(context, phrase, place)
    if (entity !== undefined && (definite || !isNamedBefore(context, entity, place)))
      return named(context, entity, phrase.span, `described as ${phrase.noun}`)
  }
  const before = sameWords(phrase, earlier)
  if (before) return before
  const isOther = phrase.modifiers.includes("other")
  const loose =
    definite && !isOther && !phrase.owner && !phrase.ownedBy && !isMouth(phrase.noun) && !KIN.has(phrase.noun)
  const entity = loose ? loosely(context, phrase, earlier) : undefined
  if (entity !== undefined) return named(context, entity, phrase.span, `${phrase.noun}: the person last named`)
  return nameless(context, phrase, "person")
}

/** Whom a description means that no role answers: of whom the report spoke last, where nothing speaks against it. */
function loosely(context: Context, phrase: Phrase, earlier: readonly Speaker[]): number | undefined {
  const place = phrase.span[0]
  if (CANDIDATES.test(phrase.noun)) return mainPerson(context, place)
  if (PARTIES.test(phrase.noun) || phrase.beside.some(({ kind }) => kind === "organisation")) return undefined
  const told = toldOfPronoun(context, phrase)
  if (told !== undefined) return told
  const age = ageIn([...phrase.modifiers, phrase.noun])
  const aged = age === undefined ? undefined : agedAs(context, age)
  if (aged !== undefined) return aged
  const last = personBefore(context, place, genderOfNoun(phrase.noun), earlier)
  if (last !== undefined && age !== undefined && !(mayBeAged(context, last, age) && spokeAlone(last, earlier)))
    return undefined
  if (last === undefined || !(OFFICES.has(phrase.noun) || isDoer(phrase.noun))) return last
  // "the doctor" is somebody of that office; "the retired doctor" says more of whom the report speaks of.
  const office = context.sources[last]?.roles.some(({ noun }) => OFFICES.has(noun))
  return phrase.modifiers.some((word) => PORTRAYS.test(word)) && (!office || spokeAlone(last, earlier))
    ? last
    : undefined
}

/** Whether of the last two who spoke neither was somebody else with a name: after a manager and a player it may be either. */
const spokeAlone = (entity: number, earlier: readonly Speaker[]) =>
  earlier.slice(-2).every(({ kind, entities }) => kind !== "person" || !entities.length || entities[0] === entity)

/** Those who have a part in a story, each another one: "the victim" is not for variety whom it spoke of last. */
const PARTIES =
  /^(?:victim|suspect|survivor|student|graduate|volunteer|neighbou?r|citizen|pensioner|retiree|reader|viewer|colleague|opponent|rival|constituent|tenant|investor|trader|winner|loser|refugee|donor|member|bride|bridegroom)$/

/** What describes a person and not their office: "retired", "71-year-old". */
const PORTRAYS = /^(?:retired|veteran|.+-year-old|.+-born)$/

/** "She has been Kestria’s ambassador for years": of whom the report says so by a pronoun. */
function toldOfPronoun(context: Context, phrase: Phrase): number | undefined {
  const { noun, span } = phrase
  for (let at = firstTokenAt(context.tokens, span[0]) - 1; at > 1; at--) {
    if (context.tokens[at]?.lower !== noun) continue
    const before = context.tokens.slice(Math.max(0, at - 7), at)
    const words = before.map(({ lower }) => lower)
    const told = postIn(phrase).every((word) => words.includes(word)) && TOLD.exec(words.join(" "))
    const pronoun = told && before.findLast(({ lower }) => lower === told[1])
    if (pronoun) return personBefore(context, pronoun.start, genderOfPronoun(pronoun.lower), [])
  }
  return undefined
}
const TOLD =
  /(?:^|[,.“”] |and )(he|she) (?:is|was|became|has been|had been|serves as|served as)(?: (?!not\b|to\b|by\b|with\b|told\b)[\p{L}’'-]+){0,5}$/u
const CANDIDATES = /^(?:candidate|nominee|front-?runner|contender)$/

/** The person that the report names most often up to a place: "the candidate" is whom it is about. */
function mainPerson(context: Context, place: number): number | undefined {
  const counts = new Map<number, number>()
  let most: number | undefined
  const last = mentionBefore(context, place)
  for (let i = last; i >= 0 && i > last - 400; i--) {
    const { entity } = context.mentions[i] as Mention
    if (context.sources[entity]?.kind !== "person") continue
    counts.set(entity, (counts.get(entity) ?? 0) + 1)
    if (most === undefined || (counts.get(entity) as number) >= (counts.get(most) as number)) most = entity
  }
  return most
}

/** Whether a description with "a" announces somebody whom the report is about to name: in its headline or first lines. */
function introduces(context: Context, phrase: Phrase): boolean {
  if (isMouth(phrase.noun) || !/^(?:a|an|another)$/.test(phrase.determiner)) return false
  return phrase.span[0] < (context.paragraphs[3]?.[0] ?? 0)
}

/** "A resident", behind the name of one, is another. */
const isNamedBefore = ({ sources }: Context, entity: number, place: number) =>
  sources[entity]?.mentions.some(([start]) => start < place)

/** The unnamed speaker who was described with the same words: "the employee", after "a Marlow Bay employee". */
function sameWords(phrase: Phrase, earlier: readonly Speaker[]): Speaker | undefined {
  if (phrase.determiner !== "the") return undefined
  const before = earlier.findLast(
    ({ described, kind }) => kind === "person" && described?.split(" ").at(-1) === phrase.noun,
  )
  // "the foreign minister" is not the health minister who spoke before.
  if (!postIn(phrase).every((word) => before?.described?.includes(word))) return undefined
  return before && through(before, phrase.span, "described before")
}
