import type { Context } from "../context.ts"
import { OWNED_BODIES } from "../data/nouns.ts"
import type { Mention } from "../mentions/mention.ts"
import type { Phrase } from "../mentions/phrase.ts"
import type { Entity } from "../sources/entity.ts"
import { bodyBefore } from "./body-before.ts"
import { nameless } from "./nameless.ts"
import { organOf } from "./organ.ts"
import { genderOfPronoun, mentionBefore, personBefore } from "./pronoun.ts"
import { named, type Speaker } from "./speaker.ts"

/** "the company", "Voss's campaign", "the Voss transition team". */
export function ofBody(context: Context, phrase: Phrase, earlier: readonly Speaker[]): Speaker {
  const whose = ownerOf(context, phrase, earlier)
  const organ = organOf(context, phrase)
  if (organ) return organ
  if (whose !== undefined && OWNED_BODIES.has(phrase.noun)) return composed(context, phrase, whose)
  if (phrase.plural) return nameless(context, phrase, COMPANIES.test(phrase.noun) ? "organisation" : "group")
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
  return nameless(context, phrase, "organisation")
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

/** "the campaign": the one last spoken for, the one last named, or that of the person who last spoke. */
function campaignBefore(context: Context, phrase: Phrase, earlier: readonly Speaker[]): Speaker | undefined {
  const before = earlier.findLast(({ names }) => /\bcampaign$/i.test(names[0] ?? ""))
  if (before) return { ...before, steps: [{ mention: phrase.span, because: "the campaign last named" }] }
  const spoke = earlier.findLast(({ kind, entities }) => kind === "person" && entities.length === 1)?.entities[0]
  const owner =
    campaigner(context, phrase.span[0]) ?? spoke ?? personBefore(context, phrase.span[0], undefined, earlier)
  return owner === undefined ? undefined : composed(context, phrase, owner)
}

/** Whose campaign was named last: "Voss's campaign", "the Voss campaign". */
function campaigner(context: Context, place: number): number | undefined {
  const last = mentionBefore(context, place)
  for (let i = last; i >= 0 && i > last - 100; i--) {
    const { entity, tokens } = context.mentions[i] as Mention
    const owns = /^['’]s?$/.test(context.tokens[tokens[1]]?.word ?? "")
    const noun = context.tokens[owns ? tokens[1] + 1 : tokens[1]]?.lower
    if (noun === "campaign" && context.sources[entity]?.kind === "person") return entity
  }
  return undefined
}
