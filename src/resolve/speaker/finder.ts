import type { Attribution, Span } from "../../model/index.ts"
import { lastAt } from "../../text/index.ts"
import { around, type Context, firstTokenAt, isQuoted } from "../context.ts"
import type { Mention } from "../mentions/mention.ts"
import { type Phrase, phrasesOf } from "../mentions/phrase.ts"
import type { Entity } from "../sources/entity.ts"
import { type Before, speakerUnmarked } from "./empty.ts"
import { ofNation } from "./nationality.ts"
import { speakerOfNoun } from "./nouns.ts"
import { ownedOrgan } from "./organ.ts"
import { bodyNear, genderOfPronoun, isSubject, mentionBefore, pairBefore, personBefore } from "./pronoun.ts"
import { antecedentOf } from "./relative.ts"
import { author, named, type Speaker, through, together, unnamed } from "./speaker.ts"

/** Finds who speaks in one attribution, from its words and from who spoke before it. */
export class Finder {
  readonly #context: Context
  readonly #before: readonly Before[]
  readonly #earlier: readonly Speaker[]
  readonly #outer: Speaker | undefined
  readonly #isWithheld: boolean

  /**
   * @param before who spoke before, in order
   * @param earlier the same, without the places
   * @param outer who says the content that the attribution stands in
   * @param isWithheld whether the report says why it does not name who speaks
   */
  constructor(
    context: Context,
    before: readonly Before[],
    earlier: readonly Speaker[],
    outer: Speaker | undefined,
    isWithheld: boolean,
  ) {
    this.#context = context
    this.#before = before
    this.#earlier = earlier
    this.#outer = outer
    this.#isWithheld = isWithheld
  }

  /** @param next who speaks next before a place */
  speaker(attribution: Attribution, next: (end: number) => Speaker | undefined): Speaker {
    const phrases = phrasesOf(this.#context, attribution.source)
    if (!phrases.length) return speakerUnmarked(this.#context, attribution, this.#before, next)
    return together(phrases.map((phrase) => this.#ofPhrase(phrase))) as Speaker
  }

  #ofPhrase(phrase: Phrase): Speaker {
    if (phrase.name) return this.#ofName(phrase)
    const token = this.#context.tokens[firstTokenAt(this.#context.tokens, phrase.span[0])]
    const pronoun =
      token && phrase.modifiers.length === 0 && !phrase.partitive ? this.#ofPronoun(token.lower, phrase) : undefined
    return pronoun ?? this.#ofNoun(phrase)
  }

  #ofNoun(phrase: Phrase): Speaker {
    return speakerOfNoun(this.#context, phrase, this.#earlier, this.#isWithheld)
  }

  #ofName(phrase: Phrase): Speaker {
    const mention = phrase.name as NonNullable<Phrase["name"]>
    const entity = this.#context.sources[mention.entity] as Entity
    const national = ofNation(this.#context, phrase, this.#isWithheld)
    if (national) return national
    const asNoun = { ...phrase, noun: mention.name.toLowerCase() }
    if (entity.kind === "group") return this.#ofNoun({ ...asNoun, plural: true })
    // "the Republican": a party or a nationality is no name.
    if (entity.kind === "unknown" && mention.sure) return this.#ofNoun(asNoun)
    const organ = ownedOrgan(this.#context, phrase)
    if (organ) return organ
    const because = mention.name === entity.name ? "named" : "shorter name"
    return named(this.#context, mention.entity, phrase.span, because)
  }

  #ofPronoun(lower: string, phrase: Phrase): Speaker | undefined {
    const { span } = phrase
    const alone = !phrase.noun || phrase.noun === lower || phrase.noun === phrase.determiner
    if (!alone) return undefined
    if (/^(?:he|she|him|her|his|hers|himself|herself)$/.test(lower)) return this.#thirdPerson(lower, span)
    if (/^(?:i|me|my|mine|myself|we|us|our|ours)$/.test(lower)) return this.#firstPerson(span)
    if (/^(?:who|whom|whose|which|that)$/.test(lower)) return this.#relative(lower, span)
    if (lower === "both") return this.#they("they", span)
    if (/^(?:they|them|their|theirs|it|its)$/.test(lower)) return this.#they(lower, span)
    return undefined
  }

  #thirdPerson(lower: string, span: Span): Speaker {
    const nameless = this.#unnamedBefore(span[0], lower)
    if (nameless) return through(nameless, span, "pronoun: who spoke last")
    const entity = this.#isWithheld
      ? undefined
      : personBefore(this.#context, span[0], genderOfPronoun(lower), this.#earlier)
    if (entity !== undefined) return named(this.#context, entity, span, "pronoun: the person last named that fits")
    const last = this.#earlier.findLast(
      (speaker) =>
        speaker.kind === "person" && this.#mayBe(speaker, lower) && !(this.#isWithheld && speaker.names.length),
    )
    return last
      ? through(last, span, "pronoun: who spoke last")
      : unnamed("person", "generic", span, "pronoun: nobody fits")
  }

  /** Whether nothing that the report tells of a speaker's gender speaks against a pronoun. */
  #mayBe({ entities }: Speaker, lower: string): boolean {
    const gender = entities.length === 1 ? this.#context.sources[entities[0] as number]?.gender : undefined
    return !gender || gender === genderOfPronoun(lower)
  }

  /** Somebody unnamed who spoke in this sentence or the one before, when nobody was named since. */
  #unnamedBefore(place: number, lower: string): Speaker | undefined {
    const last = this.#before.at(-1)
    if (
      last?.speaker.kind !== "person" ||
      last.speaker.names.length ||
      /^(?:his|her|their|its|my)\b|['’]s\b/.test(last.speaker.described ?? "")
    )
      return undefined
    const at = lastAt(this.#context.sentences, place)
    if (last.place < (this.#context.sentences[at - 1]?.[0] ?? 0)) return undefined
    for (let i = mentionBefore(this.#context, place); i >= 0; i--) {
      const mention = this.#context.mentions[i] as Mention
      if (mention.span[0] < last.place) return last.speaker
      const { kind, gender } = this.#context.sources[mention.entity] as Entity
      const fits = kind === "person" && (!gender || gender === genderOfPronoun(lower))
      if (fits && isSubject(this.#context, mention)) return undefined
    }
    return last.speaker
  }

  #firstPerson(span: Span): Speaker {
    if (this.#outer) return through(this.#outer, span, "first person in a quotation")
    if (!isQuoted(this.#context, span[0])) return author(span)
    const last = this.#earlier.at(-1)
    return last ? through(last, span, "first person in a quotation") : author(span)
  }

  #relative(lower: string, span: Span): Speaker | undefined {
    const antecedent = antecedentOf(this.#context, span[0], lower)
    if (!antecedent) return undefined
    if ("mention" in antecedent) {
      const { mention } = antecedent
      const entity = this.#context.sources[mention.entity] as Entity
      if (entity.kind !== "group" && !(entity.kind === "unknown" && mention.sure)) {
        const speaker = named(this.#context, mention.entity, span, "relative: the name before it")
        return /^(?:which|that)$/.test(lower) && speaker.kind === "person" && !entity.sure
          ? { ...speaker, kind: "organisation" }
          : speaker
      }
      const group = unnamed("group", "generic", mention.span, "a group", mention.name.toLowerCase())
      return through({ ...group, words: mention.name }, span, "relative: the group before it")
    }
    const phrases = phrasesOf(this.#context, [antecedent.words]).map((phrase) => this.#ofPhrase(phrase))
    const speaker = together(phrases)
    return speaker && through(speaker, span, "relative: what stands before it")
  }

  /** "they" and "it": who spoke last in that number. */
  #they(lower: string, span: Span): Speaker | undefined {
    const it = lower.startsWith("it")
    const near = it ? bodyNear(this.#context, span[0]) : pairBefore(this.#context, span[0])
    const spoken = this.#before.at(-1)
    if (near && (!spoken || spoken.place < near.place || !isMany(spoken.speaker, it)))
      return together(near.entities.map((entity) => named(this.#context, entity, span, near.because)))
    const last = this.#earlier.findLast((speaker) => isMany(speaker, it))
    if (last) return through(last, span, it ? "pronoun: the body that spoke last" : "pronoun: those who spoke last")
    const body = it ? bodyNear(this.#context, (around(this.#context.sentences, span[0])[0] || 1) - 1) : undefined
    if (body) return named(this.#context, body.entities[0] as number, span, body.because)
    return it
      ? unnamed("unknown", "none", span, "pronoun: nothing fits")
      : unnamed("group", "generic", span, "pronoun: nobody fits")
  }
}

/** Whether "it", or else "they", can mean a speaker. */
function isMany({ kind, names }: Speaker, it: boolean): boolean {
  if (it) return kind === "organisation" || kind === "document"
  return kind === "group" || kind === "organisation" || names.length > 1
}
