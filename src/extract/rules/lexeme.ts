import { TAGS, type Tag } from "./lexicon.ts"
import { ADJECTIVE_STEMS, NOUN_STEMS } from "./odds.ts"
import { type Stemmed, VERBS } from "./stems.ts"

/** What is known of a word, whatever stands beside it. */
export interface Lexeme {
  /** Of one that is always the same. */
  readonly tag: Tag | undefined
  readonly verb: Stemmed | undefined
  /** The noun that may attribute something, in the singular. */
  readonly noun: string | undefined
  readonly adjective: boolean
}

/** Of a word, in lower case, that no list holds. */
const UNKNOWN: Lexeme = { tag: undefined, verb: undefined, noun: undefined, adjective: false }

/** Everything that the lists hold of a word in one place: a word of a report is looked up once. */
const LEXEMES: ReadonlyMap<string, Lexeme> = lexemes()

export const lexemeOf = (lower: string): Lexeme => LEXEMES.get(lower) ?? UNKNOWN

function lexemes(): Map<string, Lexeme> {
  const nouns = new Map([...NOUN_STEMS].flatMap((stem) => [stem, ...pluralsOf(stem)].map((word) => [word, stem])))
  for (const stem of NOUN_STEMS) nouns.set(stem, stem)
  const words = [...TAGS.keys(), ...VERBS.keys(), ...nouns.keys(), ...ADJECTIVE_STEMS]
  return new Map(
    words.map((word) => [
      word,
      { tag: TAGS.get(word), verb: VERBS.get(word), noun: nouns.get(word), adjective: ADJECTIVE_STEMS.has(word) },
    ]),
  )
}

function pluralsOf(stem: string): string[] {
  return [`${stem}s`, ...(stem.endsWith("y") ? [`${stem.slice(0, -1)}ies`] : [])]
}
