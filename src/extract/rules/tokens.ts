import { isCapitalised, type Word } from "../../text/index.ts"
import { type Lexeme, lexemeOf } from "./lexeme.ts"
import type { Tag } from "./lexicon.ts"
import { NOUN_STEMS } from "./odds.ts"
import type { Form, Stemmed } from "./stems.ts"

/** A word or mark of a report, with what it is. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly lower: string
  readonly isWord: boolean
  readonly tag: Tag
  /** Of a verb, or of a noun that has the form of one ("claim", "plans"). */
  readonly stem: string | undefined
  readonly form: Form | undefined
  readonly lexeme: Lexeme
  readonly capital: boolean
  /** The index of the quotation it stands in, -1 outside. */
  readonly quote: number
}

export type Range = readonly [first: number, past: number]

const MARKS: ReadonlyMap<string, Tag> = new Map([
  [",", "comma"],
  [";", "stop"],
  [".", "stop"],
  ["?", "stop"],
  ["!", "stop"],
  [":", "colon"],
  ["(", "bracket"],
  [")", "bracket"],
  ["[", "bracket"],
  ["]", "bracket"],
  ["–", "dash"],
  ["—", "dash"],
  ["-", "dash"],
  ["--", "dash"],
  ["...", "mark"],
  ["…", "mark"],
  ["&", "and"],
])

/** Verbs that are as often nouns. */
const NOUN_LIKE = new Set(
  `show look use cast order file list name sign issue point note host fight focus address present project rule record
   figure frame document register study rank label brief fax email phone cable blog text print air broadcast fine fault
   credit picket march rally lobby signal shrug title target brush hammer pitch value trust experience try move live
   work play run turn put cut set stand fall rise line place help need change cause face lead start stop break kill
   walk drive draw pull pass raise drop match post like test score rate cost cover design shift spread end finish
   measure visit travel attend dispute protest share report release vote challenge volunteer experience judge reason
   model picture report debate critique hint joke dream wonder blame object subject picture boast tout toast quote`.split(
    /\s+/,
  ),
)

const HEADLINE = new Set([
  "say",
  "tell",
  "warn",
  "claim",
  "call",
  "deny",
  "urge",
  "vow",
  "slam",
  "blast",
  "back",
  "want",
])

const LY_NOUNS = /^(?:family|assembly|anomaly|monopoly|bully|rally|belly|jelly|supply|reply|ally|butterfly)$/

const QUOTE_MARK = /^["“”„‟«»‹›‘’‚'`]+$/

export type Draft = { -readonly [K in keyof Token]: Token[K] }

/** A word with its tag; `edge` tells that it closes its quotation, `opens` that it opens its sentence. */
export function drafted(word: Word, quote: number, edge: boolean, opens: boolean, before: Draft | undefined): Draft {
  const { start, end, lower, isWord } = word
  const capital = isCapitalised(word.text)
  const lexeme = lexemeOf(lower)
  const { verb } = lexeme
  const owned = !edge && (lower === "'" || lower === "’") && before?.end === start && before.lower.endsWith("s")
  const tag = owned ? "possessive" : tagOf(word, lexeme, capital, opens, opens ? undefined : before)
  return { start, end, lower, isWord, tag, stem: verb?.stem, form: verb?.form, lexeme, capital, quote }
}

function tagOf(word: Word, lexeme: Lexeme, capital: boolean, opens: boolean, before: Draft | undefined): Tag {
  const { lower } = word
  const { tag, verb } = lexeme
  if (!word.isWord) return MARKS.get(lower) ?? (QUOTE_MARK.test(lower) ? "quote" : "mark")
  if (lower === "'s" || lower === "’s")
    return before?.tag === "pronoun" || before?.tag === "relative" ? "be" : "possessive"
  if (lower === "one") return "number"
  if (lower === "last" && before?.tag === "pronoun") return "adverb"
  if (tag && !(tag === "adjective" && capital && !opens) && !(capital && isInitialism(word.text))) return tag
  if (!SMALL.test(lower) && /\p{N}/u.test(lower) && !/\p{L}{3}/u.test(lower)) return "number"
  if (capital && !opens && before?.tag !== "quote" && !(verb && isHeadlineVerb(before, verb))) return "name"
  if (verb) return isVerb(before, verb) ? "verb" : "noun"
  if (lower.endsWith("ly") && lower.length > 4 && !LY_NOUNS.test(lower)) return "adverb"
  if (capital) return "name"
  if (lower.endsWith("ed") && lower.length > 4) return isParticipled(before) ? "adjective" : "verb"
  return lower.endsWith("ing") && lower.length > 5 && before && MOVING.has(before.tag) ? "verb" : "noun"
}

/** What a participle in "ing" stands behind, where it is no noun. */
const MOVING: ReadonlySet<Tag> = new Set<Tag>(["be", "number", "comma", "subordinator"])

const SMALL = /^[a-z]+$/

/** "US" and "IT" are names, "us" and "it" are not. */
const isInitialism = (text: string) => INITIALISMS.has(text)
const INITIALISMS = new Set(["US", "IT", "AM", "WHO", "A.M", "A.M."])

/** Before a noun a participle describes: "the accused man". */
const isParticipled = (before: Draft | undefined) => before !== undefined && PARTICIPLED.has(before.tag)
const PARTICIPLED: ReadonlySet<Tag> = new Set<Tag>(["determiner", "possessive", "preposition", "adjective", "number"])

/** In a headline verbs are capitalised too: "Mayor Says". */
const isHeadlineVerb = (before: Draft | undefined, verb: Stemmed) =>
  verb.form === "s" && before?.tag === "name" && before.capital && HEADLINE.has(verb.stem)

/** Whether a word with the form of a verb is one where it stands, told by the word before it. */
function isVerb(before: Draft | undefined, { stem, form }: Stemmed): boolean {
  if (form === "ing") return true
  const tag = before?.tag ?? "stop"
  if (/^(?:possessive|adjective)$/.test(tag)) return false
  if (form === "ed" || form === "en") return tag !== "preposition" && tag !== "determiner" && tag !== "number"
  if (/^(?:pronoun|to|auxiliary|relative|not)$/.test(tag)) return true
  if (tag === "preposition" || tag === "be") return false
  const noun = NOUN_LIKE.has(stem) || NOUN_STEMS.has(stem)
  if (!noun)
    return (
      !/^(?:determiner|number)$/.test(tag) ||
      /^(?:some|many|most|others|all|both|few|more|that|this)$/.test(before?.lower ?? "") ||
      tag === "number"
    )
  if (/^(?:determiner|number|verb|quote|stop)$/.test(tag)) return false
  if (form === "s") return /^(?:noun|name|adverb|and|comma|that|bracket|object)$/.test(tag)
  // A base form follows a plural: "officials say", "the Smiths say"; after other nouns it is one: "the mayor's report".
  return (
    tag === "adverb" ||
    tag === "and" ||
    (/^(?:noun|name)$/.test(tag) && /[^s]s$|people|police|women|men/.test(before?.lower ?? ""))
  )
}
