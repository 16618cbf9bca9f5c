import { WHEN } from "./lexicon.ts"
import type { Range, Token } from "./tokens.ts"

/** What follows a cue: the class that the table of cues is asked for. */
export function followOf(tokens: readonly Token[], [, past]: Range, at: number): string {
  let i = at
  while (i < past && ((tokens[i] as Token).tag === "adverb" || WHEN.has((tokens[i] as Token).lower))) i++
  const token = i < past ? (tokens[i] as Token) : undefined
  if (!token) return "end"
  const next = i + 1 < past ? tokens[i + 1] : undefined
  if (token.tag === "quote") return "quote"
  if (token.tag === "comma" || token.tag === "colon")
    return next?.tag === "quote" || next?.tag === "that" ? next.tag : token.tag
  if (token.tag === "preposition") return token.lower
  if (token.tag === "subordinator")
    return /^(?:what|how|why|whether|if|where)$/.test(token.lower) ? "wh" : token.lower === "as" ? "as" : "sub"
  if (
    token.tag === "pronoun" ||
    token.tag === "that" ||
    token.tag === "to" ||
    token.tag === "object" ||
    token.tag === "and" ||
    token.tag === "verb"
  )
    return token.tag
  if (/^(?:noun|name|determiner|possessive|adjective|number)$/.test(token.tag))
    return hasVerbSoon(tokens, i, past) ? "clause" : "np"
  return "end"
}

/** Whether a finite verb follows a noun phrase before anything else does: "said the road is shut". */
function hasVerbSoon(tokens: readonly Token[], from: number, past: number): boolean {
  for (let i = from; i < Math.min(past, from + 12); i++) {
    const { tag, form } = tokens[i] as Token
    if (tag === "auxiliary" || tag === "have" || tag === "be") return true
    if (tag === "verb" && form && form !== "ing") return true
    if (/^(?:comma|quote|stop|colon|dash|relative|that|to|subordinator)$/.test(tag)) return false
  }
  return false
}
