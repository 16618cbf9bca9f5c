import type { Kind, Naming } from "../../model/index.ts"
import { around, type Context, firstTokenAt, wordsOf } from "../context.ts"
import { BODY_NOUNS, isNoun, isPersonNoun, KIN, OFFICES, OWNED_BODIES, PAPERS, singular } from "../data/nouns.ts"
import type { Mention } from "../mentions/mention.ts"
import { type Phrase, phrasesOf } from "../mentions/phrase.ts"
import { namingOf } from "../naming/naming.ts"
import type { Token } from "../reading.ts"
import { bodyOf, governmentOf } from "../sources/body.ts"
import type { Entity } from "../sources/entity.ts"
import { bodyBefore, describedAs, genderOfNoun, isMouth } from "./description.ts"
import { documentOf } from "./documents.ts"
import { genderOfPronoun, mentionBefore, personBefore } from "./pronoun.ts"
import { named, type Speaker, through, unnamed } from "./speaker.ts"

/** Who is meant by words whose head is a noun: "the senator", "Voss's campaign", "a new poll", "two aides". */
export function speakerOfNoun(context: Context, phrase: Phrase, earlier: readonly Speaker[]): Speaker {
  if (phrase.apposed && !phrase.plural) return named(context, phrase.apposed.entity, phrase.span, "named in apposition")
  if (phrase.examples.length) return ofExamples(context, phrase)
  const { noun } = phrase
  const person = isPersonNoun(noun) && !phrase.plural && !phrase.partitive
  const before = unnumbered(context, phrase, earlier)
  if (before) return before
  if (PAPERS.has(noun) && !person && !(noun === "figure" && phrase.modifiers.length))
    return documentOf(context, phrase, earlier)
  if (phrase.owner && !phrase.plural && !phrase.partitive && !isNoun(noun))
    return named(context, phrase.owner.entity, phrase.span, `whose ${noun} it is`)
  if (person && !isGuard(phrase)) return ofPerson(context, phrase, earlier)
  if (BODY_NOUNS.has(noun) && !phrase.partitive) return ofBody(context, phrase, earlier)
  if (isGuard(phrase)) return ofBody(context, phrase, earlier)
  if (noun === "police") return plain(context, phrase, "organisation")
  return plain(context, phrase, phrase.plural || phrase.partitive || !isPersonNoun(noun) ? "group" : "person")
}

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

/** "the senator", "his spokesman", "a federal judge". */
function ofPerson(context: Context, phrase: Phrase, earlier: readonly Speaker[]): Speaker {
  const place = phrase.span[0]
  const definite = /^(?:the|this|that|his|her|their|its|our|)$/.test(phrase.determiner)
  if (definite || introduces(context, phrase)) {
    const entity = describedAs(context, phrase, place)
    if (entity !== undefined) return named(context, entity, phrase.span, `described as ${phrase.noun}`)
  }
  const before = sameWords(phrase, earlier)
  if (before) return before
  const variation =
    !OFFICES.has(phrase.noun) || CANDIDATES.test(phrase.noun) || VARIED.test(phrase.noun) || phrase.modifiers.length > 0
  const loose =
    definite && variation && !phrase.owner && !phrase.ownedBy && !isMouth(phrase.noun) && !KIN.has(phrase.noun)
  if (loose && !phrase.beside.some(({ kind }) => kind === "organisation")) {
    const entity = CANDIDATES.test(phrase.noun)
      ? mainPerson(context, place)
      : personBefore(context, place, genderOfNoun(phrase.noun), earlier)
    if (entity !== undefined) return named(context, entity, phrase.span, `${phrase.noun}: the person last named`)
  }
  return plain(context, phrase, "person")
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

/** The unnamed speaker who was described with the same words: "the employee", after "a Marlow Bay employee". */
function sameWords(phrase: Phrase, earlier: readonly Speaker[]): Speaker | undefined {
  if (phrase.determiner !== "the") return undefined
  const before = earlier.findLast(
    ({ described, kind }) => kind === "person" && described?.split(" ").at(-1) === phrase.noun,
  )
  return before && through(before, phrase.span, "described before")
}

/** "the company", "Voss's campaign", "the Trump transition team". */
function ofBody(context: Context, phrase: Phrase, earlier: readonly Speaker[]): Speaker {
  const whose = ownerOf(context, phrase, earlier)
  const organ = organOf(context, phrase)
  if (organ) return organ
  if (whose !== undefined && OWNED_BODIES.has(phrase.noun)) return composed(context, phrase, whose)
  if (phrase.plural) return plain(context, phrase, COMPANIES.test(phrase.noun) ? "organisation" : "group")
  const beside = phrase.beside[0]
  if (/^(?:the|this|that|)$/.test(phrase.determiner) && !beside) {
    if (phrase.noun === "campaign") {
      const before = campaignBefore(context, phrase, earlier)
      if (before) return before
    }
    const entity = bodyBefore(context, phrase, phrase.span[0], earlier)
    if (entity !== undefined) return named(context, entity, phrase.span, `${phrase.noun}: the body last named`)
  }
  const ahead = announced(context, phrase)
  if (ahead !== undefined) return named(context, ahead, phrase.span, `${phrase.noun}: named below`)
  return plain(context, phrase, "organisation")
}

/** The body of that name, where a headline or the first lines only say "a super PAC". */
function announced(context: Context, phrase: Phrase): number | undefined {
  if (!/^(?:an?|)$/.test(phrase.determiner) || phrase.span[0] >= (context.paragraphs[2]?.[0] ?? 0)) return undefined
  if (
    !/^(?:pac|super-pac|committee|council|foundation|institute|university|union|board|commission|association)$/.test(
      phrase.noun,
    )
  )
    return undefined
  const found = context.mentions
    .slice(0, 60)
    .find(
      ({ name, kind, span }) =>
        kind === "organisation" && span[0] > phrase.span[1] && name.toLowerCase().split(" ").includes(phrase.noun),
    )
  return found?.entity
}

/** "Halvany’s foreign ministry": an organ of a named state is named. */
function organOf(context: Context, phrase: Phrase): Speaker | undefined {
  const owner = phrase.owner && (context.sources[phrase.owner.entity] as Entity)
  if (
    owner?.kind !== "place" ||
    !/^(?:ministry|government|parliament|embassy|army|navy|military|department|cabinet)$/.test(phrase.noun)
  )
    return undefined
  const name = wordsOf(context, [[phrase.span[0], phrase.headEnd]]).replace(/^the /i, "")
  return {
    names: [name],
    entities: [],
    kind: "organisation",
    naming: "named",
    steps: [{ mention: phrase.span, because: "named by whose it is" }],
    body: governmentOf(owner.name) ?? owner.name,
  }
}

/** Bodies that stay bodies in the plural: "two super PACs"; "countries" are a crowd. */
const COMPANIES =
  /^(?:group|pac|super-pac|legislature|company|firm|organi[sz]ation|agency|outlet|newspaper|network|station|court|committee|bank|union|institution|university)$/

/** Whose a body is: the owner as named, or the person that "his" means. */
function ownerOf(context: Context, phrase: Phrase, earlier: readonly Speaker[]): number | undefined {
  const mention = phrase.owner ?? phrase.beside[0]
  if (mention && !(phrase.owner === undefined && OF_PERSONS.test(phrase.noun) && mention.kind !== "person"))
    return mention.entity
  if (!phrase.ownedBy || phrase.ownedBy.lower === "whose") return undefined
  return personBefore(context, phrase.span[0], genderOfPronoun(phrase.ownedBy.lower), earlier)
}

/** Nouns that only a person, or an owner, makes a name of. */
const OF_PERSONS = /^(?:company|group|party|empire|estate|family|government|office|organi[sz]ation)$/

/** "Voss campaign": a body that bears somebody's name. */
function composed(context: Context, phrase: Phrase, owner: number): Speaker {
  const entity = context.sources[owner] as Entity
  const name = entity.kind === "person" || entity.kind === "unknown" ? shortName(entity) : entity.name
  const noun =
    /^(?:team|camp)$/.test(phrase.noun) && /\bcampaign\b/i.test(context.text) && phrase.owner ? "campaign" : phrase.noun
  return {
    names: [`${name} ${noun}`],
    entities: [],
    kind: "organisation",
    naming: "named",
    steps: [{ mention: phrase.span, because: `the ${noun} of ${entity.name}` }],
    body: `${name} ${noun}`,
  }
}

/** A person's surname. */
function shortName(entity: Entity): string {
  const words = entity.name.split(" ").filter((word) => !/^(?:Jr|Sr|I{2,3}|IV)\.?$/.test(word))
  return words.at(-1) ?? entity.name
}

/** "the campaign": the one last spoken for, or of the person who last spoke. */
function campaignBefore(context: Context, phrase: Phrase, earlier: readonly Speaker[]): Speaker | undefined {
  const before = earlier.findLast(({ names }) => /\bcampaign$/i.test(names[0] ?? ""))
  if (before) return { ...before, steps: [{ mention: phrase.span, because: "the campaign last named" }] }
  const owner =
    earlier.findLast(({ kind, entities }) => kind === "person" && entities.length === 1)?.entities[0] ??
    personBefore(context, phrase.span[0], undefined, earlier)
  return owner === undefined ? undefined : composed(context, phrase, owner)
}

/** "one senior official", after "senior officials of Halvany": one of those. */
function bodyOfOthers(context: Context, phrase: Phrase): string | undefined {
  if (phrase.plural || phrase.owner || !/^(?:one|a|an|another|)$/.test(phrase.determiner)) return undefined
  const at = firstTokenAt(context.tokens, phrase.span[0])
  for (let i = at - 1; i >= 0 && at - i < 200; i--) {
    const { lower, end } = context.tokens[i] as Token
    if (lower === phrase.noun || singular(lower) !== phrase.noun) continue
    const same = phrase.modifiers.every(
      (word, back) => context.tokens[i - phrase.modifiers.length + back]?.lower === word,
    )
    const start = context.tokens[i - phrase.modifiers.length]?.start
    const stop = around(context.sentences, end - 1)[1]
    const [others] = same && start !== undefined ? phrasesOf(context, [[start, stop]]) : []
    return others && bodyOf(context, others)
  }
  return undefined
}

/** Somebody whom the report does not name. */
function plain(context: Context, phrase: Phrase, kind: Kind): Speaker {
  const naming: Naming = namingOf(context, phrase, kind)
  const words = wordsOf(context, [phrase.span])
  const body = bodyOf(context, phrase) ?? bodyOfOthers(context, phrase)
  const speaker = unnamed(kind, naming, phrase.span, "not named", words.toLowerCase())
  return {
    ...speaker,
    words: wordsOf(context, [phrase.whole]),
    role: words.replace(/^(?:an?|the|one|some)\s+/i, ""),
    ...(body ? { body } : {}),
  }
}
