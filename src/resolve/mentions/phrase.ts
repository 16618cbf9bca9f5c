import type { Span } from "../../model/index.ts"
import type { Context } from "../context.ts"
import { isPlural, singular } from "../data/nouns.ts"
import type { Token } from "../reading.ts"
import { Head } from "./head.ts"
import type { Mention } from "./mention.ts"
import { apposedTo, examplesIn, nameBehind, nextPhrase } from "./tail.ts"
import { Words } from "./words.ts"

/** What a source's words describe: one of several, where they are coordinated ("Voss and Marr"). */
export interface Phrase {
  readonly span: Span
  /** To the end of its words. */
  readonly whole: Span
  /** Where its head ends. */
  readonly headEnd: number
  /** The name that is its head: "Voss" in "Sen. Mara Voss of Ost". */
  readonly name?: Mention
  /** Else the noun that is its head, lower-cased and singular: "spokesman"; "" when there is none. */
  readonly noun: string
  readonly plural: boolean
  /** Its first word, lower-cased, when it is a determiner, a pronoun or a number: "the", "his", "one", "two". */
  readonly determiner: string
  /** Whose it is: "Voss" in "Voss's spokesman"; or the possessive pronoun's place. */
  readonly owner?: Mention
  readonly ownedBy?: Token
  /** Names that stand before the head, or behind "of", "for", "at", "by": "Voss" in "a spokesman for Voss". */
  readonly beside: readonly Mention[]
  /** The other words before the head, lower-cased. */
  readonly modifiers: readonly string[]
  /** A person's name in apposition to the noun: "his wife, Jane,". */
  readonly apposed?: Mention
  /** Names given as examples: "Republicans like Voss and Marr". */
  readonly examples: readonly Mention[]
  /** Whether it is a part of what its noun names: "some of Voss's rivals". */
  readonly partitive: boolean
  /** Everything behind the head, lower-cased. */
  readonly tail: string
  /** All of it, lower-cased. */
  readonly text: string
}

/** How many phrases one source may be coordinated of. */
const MOST = 12

/** Reads a source's words; empty when there are none. */
export function phrasesOf(context: Context, spans: readonly Span[]): Phrase[] {
  const words = new Words(context, spans)
  const phrases: Phrase[] = []
  let at: number | undefined = 0
  while (at !== undefined && at < words.length && phrases.length < MOST) {
    const { phrase, next } = phraseAt(words, at)
    phrases.push(phrase)
    at = next !== undefined && next > at ? next : undefined
  }
  return phrases
}

interface Read {
  readonly phrase: Phrase
  /** Where the next one begins. */
  readonly next: number | undefined
}

function phraseAt(words: Words, from: number): Read {
  const head = new Head(words, from)
  const whole = head.words.at(-1)?.lower ?? head.determiner
  const partitive = !head.name && words.lower(head.at) === "of" && head.at + 1 < words.length && PARTITIVE.test(whole)
  return partitive ? part(words, head, whole) : { phrase: phraseOf(words, head, from), next: nextPhrase(head, words) }
}

const PARTITIVE =
  /^(?:one|some|many|most|several|few|all|both|each|none|any|two|three|four|five|half|third|quarter|majority|minority|number|percent|group|member|members|dozens|hundreds|thousands|others|rest|handful|pair|trio|list|series|slice|chorus|majorities|houses|chambers|thirds|quarters|fifty|%)$/
/** Offices that have their plural inside. */
const PLURAL_OFFICES = /\b\p{L}+s general$/u
const MANY = /^(?:they|we|those|these|some|many|several|few|most|others|both|all)$/

function phraseOf(words: Words, head: Head, from: number): Phrase {
  const { noun, name, owner, ownedBy, determiner } = head
  const lower = noun?.lower ?? (name ? "" : determiner)
  const first = words.token(from) as Token
  const last = words.token(Math.min(head.at, words.length) - 1) as Token
  const crowd = noun !== undefined || (head.begun && !name) || name?.kind === "group"
  const apposed = noun && apposedTo(noun, words, head.at)
  const behind = nameBehind(words, head.at)
  return {
    span: [first.start, Math.max(first.end, last.end)],
    whole: [first.start, Math.max(first.end, words.token(words.length - 1)?.end ?? 0)],
    headEnd: (noun ?? last).end,
    noun: name ? "" : singular(lower),
    plural: isPlural(lower) || MANY.test(lower) || PLURAL_OFFICES.test(lowers(head.words)),
    determiner,
    beside: behind ? [...head.beside, behind] : head.beside,
    modifiers: head.words.filter((word) => word !== noun).map((word) => word.lower),
    examples: crowd ? examplesIn(head, words) : [],
    partitive: false,
    tail: lowers(words.slice(head.at)),
    text: lowers(words.slice(from)),
    ...(name ? { name } : {}),
    ...(owner ? { owner } : {}),
    ...(ownedBy ? { ownedBy } : {}),
    ...(apposed ? { apposed } : {}),
  }
}

const lowers = (tokens: readonly Token[]) => tokens.map(({ lower }) => lower).join(" ")

/** "One of Voss's aides": reads on behind "of". */
function part(words: Words, head: Head, whole: string): Read {
  const { phrase, next } = phraseAt(words, head.at + 1)
  const { name, ...rest } = phrase
  // "many members of the Green Party": a part of what is named is not the named.
  if (name && !/^(?:both|all|each|houses|chambers)$/.test(whole))
    return {
      phrase: { ...rest, noun: singular(whole), plural: whole !== "one", partitive: true, beside: [name] },
      next,
    }
  const plural = !/^(?:one|each|none)$/.test(whole)
  return { phrase: { ...phrase, partitive: true, determiner: head.determiner || whole, plural }, next }
}
