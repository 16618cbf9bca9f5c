import { WHEN } from "./lexicon.ts"
import type { Token } from "./tokens.ts"

export const PHRASE = /^(?:noun|name|number|adjective|determiner|possessive|object|pronoun)$/

export const HEAD = /^(?:noun|name|number|object|pronoun|determiner)$/

/** How many words a subject may be from its verb. */
export const REACH = 60

/** The tag of a token, "" outside the text. */
export const tagAt = (tokens: readonly Token[], i: number) => tokens[i]?.tag ?? ""

export const isNominal = (tag: string) => /^(?:noun|name|number|object|determiner)$/.test(tag)

export const isWhen = (tokens: readonly Token[], i: number) => WHEN.has(tokens[i]?.lower ?? "")

export const isDetermined = (tokens: readonly Token[], i: number) =>
  /^(?:the|an?|his|her|their|its|my|our|your|this|that)$/.test(tokens[i]?.lower ?? "")

/** “Officials briefed on the matter said”: a participle that belongs to the noun before it. */
export function isReduced(tokens: readonly Token[], i: number): boolean {
  const { form } = tokens[i] as Token
  return (
    (form === "ed" || form === "en" || form === "ing" || form === undefined) &&
    isNominal(tagAt(tokens, i - 1)) &&
    tagAt(tokens, i + 1) === "preposition"
  )
}

/** Whether a finite verb comes before the next mark. */
export function verbSoon(tokens: readonly Token[], from: number, past: number): boolean {
  for (let i = from; i < Math.min(past, from + 14); i++) {
    const { tag, form } = tokens[i] as Token
    if (tag === "be" || tag === "have" || tag === "auxiliary") return true
    if (tag === "verb" && form !== "ing" && !isReduced(tokens, i)) return true
    if (/^(?:comma|stop|colon|quote|dash|relative|bracket)$/.test(tag)) return false
  }
  return false
}

/** Whether a finite verb stands in a stretch. */
export function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { tag, form } = tokens[i] as Token
    if (/^(?:be|have|auxiliary)$/.test(tag) || (tag === "verb" && form !== "ing")) return true
  }
  return false
}
