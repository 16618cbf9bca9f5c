import type { Context } from "../context.ts"
import { KIN, OFFICES } from "../data/nouns.ts"
import { isWithheldBehind } from "../hedge/anonymity.ts"
import type { Mention } from "../mentions/mention.ts"
import type { Phrase } from "../mentions/phrase.ts"
import { describedAs, genderOfNoun, isMouth } from "./description.ts"
import { nameless } from "./nameless.ts"
import { mentionBefore, personBefore } from "./pronoun.ts"
import { named, type Speaker, through } from "./speaker.ts"

/** "the senator", "his spokesman", "a federal judge". */
export function ofPerson(context: Context, phrase: Phrase, earlier: readonly Speaker[]): Speaker {
  const place = phrase.span[0]
  if (isWithheldBehind(context.text, phrase.span[1]))
    return sameWords(phrase, earlier) ?? nameless(context, phrase, "person")
  const definite = /^(?:the|this|that|his|her|their|its|our|)$/.test(phrase.determiner)
  if (definite || introduces(context, phrase)) {
    const entity = describedAs(context, phrase, place)
    if (entity !== undefined && (definite || !isNamedBefore(context, entity, place)))
      return named(context, entity, phrase.span, `described as ${phrase.noun}`)
  }
  const before = sameWords(phrase, earlier)
  if (before) return before
  const variation =
    !OFFICES.has(phrase.noun) || CANDIDATES.test(phrase.noun) || VARIED.test(phrase.noun) || phrase.modifiers.length > 0
  const loose =
    definite && variation && !phrase.owner && !phrase.ownedBy && !isMouth(phrase.noun) && !KIN.has(phrase.noun)
  const bodied = phrase.beside.some(({ kind }) => kind === "organisation")
  if (loose && (!bodied || CANDIDATES.test(phrase.noun))) {
    const entity = CANDIDATES.test(phrase.noun)
      ? mainPerson(context, place)
      : personBefore(context, place, genderOfNoun(phrase.noun), earlier)
    if (entity !== undefined) return named(context, entity, phrase.span, `${phrase.noun}: the person last named`)
  }
  return nameless(context, phrase, "person")
}

/** Offices that news uses for variety, of whom it spoke last. */
const VARIED =
  /^(?:ambassador|senator|congress\w+|governor|mayor|lawmaker|professor|author|writer|actor|actress|comedian|singer|diplomat|economist|scientist|surgeon|doctor|historian|general|premier)$/
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
  return before && through(before, phrase.span, "described before")
}
