import { BODY_NOUNS, isPersonNoun } from "../data/nouns.ts"
import type { Name } from "../mentions/mention.ts"
import type { Token } from "../reading.ts"

/**
 * Whether a name that nothing in itself explains is shown to be a body's or a place's by the words beside it: "the grid
 * operator Norvolt", "Blue Heron, the ferry’s operator", "Blue Heron, which"; "in Kestria", "Kestria’s ambassador".
 */
export function explained(names: readonly Name[], tokens: readonly Token[]): "organisation" | "place" | undefined {
  if (names.some(({ title }) => title)) return undefined
  if (names.some((name) => isBodyHere(tokens, name))) return "organisation"
  return names.some((name) => isPlaceHere(tokens, name)) ? "place" : undefined
}

function isBodyHere(tokens: readonly Token[], { tokens: [from, to] }: Name): boolean {
  const before = tokens[from - 1]
  const beyond = before?.word === "," ? tokens[from - 2] : before
  if (beyond && isBodyNoun(beyond) && tokens[from]?.sentence === beyond.sentence) return true
  if (tokens[to]?.word !== ",") return false
  if (tokens[to + 1]?.lower === "which") return true
  if (!/^(?:an?|the)$/.test(tokens[to + 1]?.lower ?? "")) return false
  const end = tokens.slice(to + 2, to + 10).findIndex(({ word }) => /^[,.;]$/.test(word))
  const noun = end < 1 ? undefined : tokens[to + 1 + end]
  return noun !== undefined && isBodyNoun(noun) && !isPersonNoun(noun.lower)
}

const isBodyNoun = ({ word, lower, opens }: Token) =>
  (word === lower || opens) &&
  BODY_NOUNS.has(lower) &&
  !/^(?:state|city|county|town|country|nation|house|staff|party|program|show|service|public|body)$/.test(lower)

function isPlaceHere(tokens: readonly Token[], { tokens: [from, to] }: Name): boolean {
  if (/^['’]s?$/.test(tokens[to]?.word ?? "")) return STATE.test(tokens[to + 1]?.lower ?? "")
  const before = tokens[from - 1]?.lower ?? ""
  if (/^(?:near|into|neighbouring|neighboring|throughout)$/.test(before)) return true
  if (before === "to" && /^(?:ambassador|envoy|exports|border|visit)$/.test(tokens[from - 2]?.lower ?? "")) return true
  return before === "in" && !TRUST.test(tokens[from - 2]?.lower ?? "")
}

/** What a state has, and a person seldom. */
const STATE =
  /^(?:foreign|ambassador|government|ministry|capital|parliament|army|navy|prime|borders?|coast|economy|military|embassy|interior|defen[cs]e|junta|president|king|queen|central|supreme)$/
const TRUST =
  /^(?:confiden(?:ce|t)|trust|faith|belief|believe[sd]?|interest(?:ed)?|disappointed|involved|hope|investment|invest(?:ed|or|ors)?|shares?|stakes?|stock|vote|resulted?|change|shift|drop|decline|rise)$/
