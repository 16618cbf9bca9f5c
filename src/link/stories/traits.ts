import { stemmer } from "stemmer"
import { dayOf, firstDay, weekdaysOf, yearOf } from "./days.ts"
import { isEmpty } from "./empty.ts"
import { rarity } from "./rarity.ts"
import { type Token, tokensOf } from "./tokens.ts"

/** A report as stories need it; a ledger is one too. */
export interface StoryReport {
  readonly id: string
  readonly text: string
  readonly title?: string
  /** An ISO 8601 date, or date and time. */
  readonly published?: string
}

/** Words with their weights. */
export type Weights = readonly (readonly [word: string, weight: number])[]

/** What of a report tells which events it is about; plain JSON, a few kilobytes. */
export interface Traits {
  /** How many words and numbers it has. */
  readonly length: number
  /** Stems, heaviest first; their weights are a vector of length 1. */
  readonly terms: Weights
  /** The same of its headline and its first sentences. */
  readonly lead: Weights
  /** Words of names, in small letters, the same. */
  readonly names: Weights
  /** Those of the lead; their weights add up to 1. */
  readonly leadNames: Weights
  /** Names as written, those named most first. */
  readonly written: readonly string[]
  /** Of the heaviest terms, the word as it first stands there, for reasons. */
  readonly telling: readonly (readonly [stem: string, word: string])[]
  readonly figures: readonly string[]
  readonly years: readonly string[]
  readonly weekdays: readonly string[]
  /** The day of publication, counted from 1970-01-01; absent when nobody gives it. */
  readonly published?: number
  /** The first date at the head of a text whose date of publication nobody gives. */
  readonly dated?: number
}

/** How many words a lead has: a headline, and the sentence or two that say what happened. */
const LEAD = 80
/** Where a text that was copied with its date has it, and where it says on which day it happened, in characters. */
const HEAD = 400
const OPENING = 1500

/** Reads a report for what tells its story. */
export function traitsOf({ title = "", text, published }: StoryReport): Traits {
  const body = text.replace(ADDRESS, "").trimStart()
  const whole = body.startsWith(title) ? body : `${title}\n${body}`
  const tokens = tokensOf(whole)
  const isName = namesAmong(tokens)
  const given = dayOf(published)
  const dated = given === undefined ? firstDay(whole.slice(0, HEAD)) : undefined
  const day = given ?? dated
  const lead = tokens.slice(0, LEAD)
  const numbers = new Set(tokens.filter((token) => token.isNumber).map(({ text }) => text))
  const years = [...numbers].filter((number) => YEAR.test(number))
  const terms = unit(weighed(tokens.flatMap(termOf)))
  return {
    length: tokens.length,
    terms,
    telling: tellingOf(
      terms,
      tokens.filter((token) => !isName(token)),
    ),
    lead: unit(weighed(lead.filter(({ isNumber }) => !isNumber).flatMap(termOf))),
    names: unit(
      weighed(
        tokens.filter(isName).map(({ word }) => word),
        stemmer,
      ),
    ),
    leadNames: shares(
      weighed(
        lead.filter(isName).map(({ word }) => word),
        stemmer,
      ),
    ),
    written: writtenNames(tokens, isName),
    figures: [...numbers].filter((number) => !YEAR.test(number)),
    years: day === undefined ? years : [...new Set([...years, yearOf(day)])],
    weekdays: weekdaysOf(whole.slice(0, OPENING)),
    ...(given !== undefined && { published: given }),
    ...(dated !== undefined && { dated }),
  }
}

/** A line that begins with an address: a copy of a page often has its own above it. */
const ADDRESS = /^[ \t]*https?\s*:.*$/gimu
const YEAR = /^(?:19|20)\d\d$/

const termOf = ({ isNumber, text, word }: Token) => (isNumber ? [text] : isEmpty(word) ? [] : [stemmer(word)])

/** Which tokens are names: written with a capital inside a sentence, and more often so than without. */
function namesAmong(tokens: readonly Token[]): (token: Token) => boolean {
  const [large, small] = [new Map<string, number>(), new Map<string, number>()]
  for (const { word, isCapital, opens, text } of tokens) {
    if (isCapital && !opens) large.set(word, (large.get(word) ?? 0) + 1)
    else if (/^\p{Ll}/u.test(text)) small.set(word, (small.get(word) ?? 0) + 1)
  }
  return ({ word, text, inTitle }) => {
    if (!/^\p{Lu}/u.test(text) || isEmpty(word)) return false
    const [as, not] = [large.get(word) ?? 0, small.get(word) ?? 0]
    return (as > 0 || (inTitle && not === 0)) && as >= not
  }
}

/** Each word once: the more often it stands there and the rarer it is, the more it weighs. Heaviest first. */
function weighed(words: readonly string[], stem = (word: string) => word): [string, number][] {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const all = [...counts].map(([word, count]): [string, number] => [word, (1 + Math.log(count)) * rarity(stem(word))])
  return all.sort((a, b) => b[1] - a[1])
}

const scaled = (weights: readonly [string, number][], by: number): Weights =>
  weights.map(([word, weight]) => [word, Math.round((1e5 * weight) / by) / 1e5])
const unit = (weights: readonly [string, number][]) =>
  scaled(weights, Math.hypot(...weights.map(([, weight]) => weight)) || 1)
const shares = (weights: readonly [string, number][]) =>
  scaled(weights, weights.reduce((sum, [, weight]) => sum + weight, 0) || 1)

function tellingOf(terms: Weights, tokens: readonly Token[]): [string, string][] {
  const words = new Map(
    tokens.toReversed().flatMap((token) => termOf(token).map((stem) => [stem, token.word] as const)),
  )
  const told = terms.flatMap(([stem]): [string, string][] =>
    /^\d/.test(stem) || !words.has(stem) ? [] : [[stem, words.get(stem) as string]],
  )
  return told.slice(0, WRITTEN)
}

const plain = ({ text }: Token) => text.replace(/[’']s?$/u, "")

/** As many as a reason may choose from. */
const WRITTEN = 40

/** Names as written, of one or more words: "Orrin Bay". */
function writtenNames(tokens: readonly Token[], isName: (token: Token) => boolean): string[] {
  const counts = new Map<string, number>()
  let run: string[] = []
  for (const token of [...tokens, undefined]) {
    if (token && isName(token) && (token.follows || run.length === 0)) run.push(plain(token))
    else {
      const name = run.join(" ")
      if (name) counts.set(name, (counts.get(name) ?? 0) + 1)
      run = token && isName(token) ? [plain(token)] : []
    }
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, WRITTEN)
    .map(([name]) => name)
}
