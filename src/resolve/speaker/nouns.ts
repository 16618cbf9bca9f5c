import { type Context, wordsOf } from "../context.ts"
import { BODY_NOUNS, isDoer, isNoun, isPersonNoun, PAPERS } from "../data/nouns.ts"
import type { Mention } from "../mentions/mention.ts"
import type { Phrase } from "../mentions/phrase.ts"
import type { Entity } from "../sources/entity.ts"
import { ofBody } from "./bodies.ts"
import { documentOf } from "./documents.ts"
import { nameless } from "./nameless.ts"
import { ofPerson } from "./persons.ts"
import { named, type Speaker, unnamed } from "./speaker.ts"

/** Who is meant by words whose head is a noun: "the senator", "Voss's campaign", "a new poll", "two aides". */
export function speakerOfNoun(
  context: Context,
  phrase: Phrase,
  earlier: readonly Speaker[],
  isWithheld: boolean,
): Speaker {
  if (phrase.apposed && !phrase.plural) return named(context, phrase.apposed.entity, phrase.span, "named in apposition")
  if (phrase.examples.length) return ofExamples(context, phrase)
  const { noun } = phrase
  const doer = isDoer(noun) && DETERMINED.test(phrase.determiner)
  const person = (isPersonNoun(noun) || doer) && !phrase.plural && !phrase.partitive
  const before = unnumbered(context, phrase, earlier)
  if (before) return before
  if (PAPERS.has(noun) && !person && !(noun === "figure" && phrase.modifiers.length))
    return documentOf(context, phrase, earlier)
  if (phrase.owner && !phrase.plural && !phrase.partitive && !isNoun(noun) && !person)
    return named(context, phrase.owner.entity, phrase.span, `whose ${noun} it is`)
  if (person && !isGuard(phrase)) return ofPerson(context, phrase, earlier, isWithheld)
  if (BODY_NOUNS.has(noun) && !phrase.partitive) return ofBody(context, phrase, earlier)
  if (isGuard(phrase)) return ofBody(context, phrase, earlier)
  if (noun === "police") return nameless(context, phrase, "organisation")
  return nameless(context, phrase, phrase.plural || phrase.partitive || !isPersonNoun(noun) ? "group" : "person")
}

/** What stands before one of a kind: "a rescuer", "the ministry’s epidemiologist". */
const DETERMINED = /^(?:the|an?|one|another|this|his|her|its|their|our)$/

/** The coast guard is a body, a guard is a person. */
const isGuard = ({ noun, modifiers }: Phrase) =>
  noun === "guard" && modifiers.some((word) => /^(?:coast|national|border)$/.test(word))

/** "the third", "the other": somebody of those who spoke unnamed before. */
function unnumbered(context: Context, phrase: Phrase, earlier: readonly Speaker[]): Speaker | undefined {
  const numbered =
    /^(?:first|second|third|fourth|other|former|latter)$/.test(phrase.noun) && phrase.determiner === "the"
  const counted = phrase.partitive && /^(?:two|three|four|five|them)$/.test(phrase.noun)
  if (!numbered && !counted) return undefined
  const last = earlier.findLast(({ names, kind }) => !names.length && (kind === "person" || kind === "group"))
  if (!last || last.naming === "none") return undefined
  const { role, body } = last
  const speaker = unnamed(
    numbered ? "person" : "group",
    last.naming,
    phrase.span,
    "one of those before",
    wordsOf(context, [phrase.span]).toLowerCase(),
  )
  return { ...speaker, ...(role ? { role } : {}), ...(body ? { body } : {}) }
}

/** "Republicans like Voss and Marr". */
function ofExamples(context: Context, phrase: Phrase): Speaker {
  const [first] = phrase.examples as readonly [Mention, ...Mention[]]
  const speaker = named(context, first.entity, phrase.span, "given as an example")
  const entities = [...new Set(phrase.examples.map(({ entity }) => entity))]
  return { ...speaker, entities, names: entities.map((entity) => (context.sources[entity] as Entity).name) }
}
