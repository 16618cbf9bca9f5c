import { BODY_NOUNS, isPersonNoun, isPlural } from "../data/nouns.ts"
import type { Token } from "../reading.ts"
import { ENDS, type Head } from "./head.ts"
import type { Mention } from "./mention.ts"
import type { Words } from "./words.ts"

/** "a strategist, Jan Marr,", "the minister (Jan Marr)": the one named behind a noun. */
export function apposedTo(noun: Token, words: Words, from: number): Mention | undefined {
  const known = isPersonNoun(noun.lower) || BODY_NOUNS.has(noun.lower)
  const bracket = words.slice(from, from + 5).findIndex(({ word }) => word === "(")
  const inside = bracket < 0 ? undefined : words.mention(from + bracket + 1)
  if (inside?.kind === "person") return inside
  // "Lt Gen (retd) Jan Marr"
  const close = words.slice(from, from + 7).findIndex(({ word }) => word === ")")
  const beyond = bracket < 0 || close < 0 ? undefined : words.mention(from + close + 1)
  if (beyond?.kind === "person") return beyond
  const comma = words.slice(from).findIndex(({ word }) => word === ",")
  if (comma < 0) return undefined
  let at = from + comma + 1
  while (!words.mention(at) && /^(?:the|then|now)$/.test(words.lower(at))) at++
  // "the company's lawyer, advocate Jan Marr"
  if (isPersonNoun(words.lower(at)) && words.mention(at + 1)?.kind === "person") at++
  // "one senator, Kestria's Jan Marr,"
  const first = words.mention(at)
  const owns = first && /^['’]s?$/.test(words.lower(words.past(at, first)))
  if (owns && words.mention(words.past(at, first) + 1)?.kind === "person") at = words.past(at, first) + 1
  const mention = words.mention(at)
  if (!mention) return undefined
  const closes = /^[,(—–]?$/.test(words.token(words.past(at, mention))?.word ?? "")
  const fits = known ? mention.kind !== "place" : mention.kind === "person" && mention.sure
  return closes && fits ? mention : undefined
}

/** "like Voss, Marr and Brandt", or ", Voss and Marr", behind a plural: the names. */
export function examplesIn(head: Head, words: Words): Mention[] {
  const tail = words.slice(head.at)
  const listed = tail[0]?.word === "," && isPlural(head.noun?.lower ?? "") && isListed(words, head.at + 1)
  const like = listed ? 0 : tail.slice(0, 14).findIndex(({ lower }) => /^(?:like|including|as)$/.test(lower))
  if (like < 0 || (tail[like]?.lower === "as" && tail[like - 1]?.lower !== "such")) return []
  const found: Mention[] = []
  for (let at = head.at + like + 1; at < words.length && !/^(?:who|which|that|―|—|–|--)$/.test(words.lower(at)); at++) {
    const mention = words.mention(at)
    if (!mention) continue
    found.push(mention)
    at = words.past(at, mention) - 1
  }
  return found
}

/** The name behind "of", "for", "at", "by" or "with". */
export function nameBehind(words: Words, from: number): Mention | undefined {
  const tail = words.slice(from, from + 8)
  const of = tail.findIndex(({ lower }) => /^(?:of|for|at|by|from|with|to|in)$/.test(lower))
  if (of < 0 || tail.slice(0, of).some(({ word }) => /^[,;]$/.test(word))) return undefined
  for (let at = from + of + 1; at < from + of + 9; at++) {
    const mention = words.mention(at)
    if (mention) return mention
    if (ENDS.test(words.lower(at)) && !/^(?:by|from)$/.test(words.lower(at))) return undefined
  }
  return undefined
}

/** Where the next coordinated phrase begins: behind "and", or behind a comma in a list of names; undefined at the last. */
export function nextPhrase(head: Head, words: Words): number | undefined {
  let at = head.at
  if (words.lower(at) === "(") at += words.slice(at).findIndex(({ word }) => word === ")") + 1
  // "Rep. Chris Marr, R-N.Y.,"
  if (words.lower(at) === "," && /^[RDI]-/.test(words.token(at + 1)?.word ?? ""))
    at += words.lower(at + 2) === "," ? 3 : 2
  const [first, second, third] = [words.lower(at), words.lower(at + 1), words.lower(at + 2)]
  if (/^(?:and|&|or|\/)$/.test(first)) return at + 1
  if (first === "along" && second === "with") return at + 2
  if (first === "as" && second === "well" && third === "as") return at + 3
  if (first !== "," || !head.name) return undefined
  if (/^(?:and|&)$/.test(second)) return at + 2
  if (/^(?:along|together)$/.test(second)) return at + 3
  if (second === "as" && third === "well") return at + 4
  return isListed(words, at + 1) ? at + 1 : behindApposition(words, at)
}

/** "Voss, the board’s president, and Jan Marr": where the second begins, behind what says who the first one is. */
function behindApposition(words: Words, at: number): number | undefined {
  const close = at + 1 + words.slice(at + 1, at + 14).findIndex(({ word }) => word === ",")
  if (close === at || words.lower(close + 1) !== "and") return undefined
  const place = /^(?:the|its|his|her)$/.test(words.lower(close + 2)) ? close + 3 : close + 2
  return words.mention(place)?.kind === "person" ? close + 2 : undefined
}

/** Whether a name follows, and then a comma or "and": a list, no apposition. */
function isListed(words: Words, at: number): boolean {
  const mention = words.mention(at)
  return mention !== undefined && mention.kind !== "place" && /^(?:,|and|&)$/.test(words.lower(words.past(at, mention)))
}
