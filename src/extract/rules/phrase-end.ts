import { WHEN } from "./lexicon.ts"
import { isNominal, isReduced, isWhen, PHRASE, REACH, tagAt, verbSoon } from "./tags.ts"
import type { Token } from "./tokens.ts"

/** Where the noun phrase that begins at a place ends, with what is apposed to it ("apposed"), or told of it too ("told"). */
export function phraseEnd(
  tokens: readonly Token[],
  past: number,
  first: number,
  long: false | "apposed" | "told" = false,
): number {
  let i = first
  if (tagAt(tokens, i) === "pronoun" || tagAt(tokens, i) === "relative") return i + 1
  for (; i < Math.min(past, first + REACH); i++) {
    const { tag, lower } = tokens[i] as Token
    const next = tagAt(tokens, i + 1)
    if (i > first && WHEN.has(lower)) break
    if (PHRASE.test(tag) && tag !== "pronoun") {
      if (tag === "object" && i > first) break
      if (tag === "determiner" && i > first && isNominal(tagAt(tokens, i - 1))) break
      continue
    }
    if (tag === "pronoun") break
    if (lower === "(" && long) {
      const close = closingOf(tokens, i, past)
      if (close > i) i = close
      else break
      continue
    }
    if (tag === "verb" && tokens[i]?.form !== "ing" && isReduced(tokens, i) && !verbSoon(tokens, i + 1, past)) {
      // “a poll published on Sunday by the Institute”
      while (i + 1 < past && !/^(?:comma|stop|colon|quote|dash|bracket|and)$/.test(tagAt(tokens, i + 1))) i++
      continue
    }
    if (tag === "adverb" && /number|adjective/.test(next)) continue
    if (
      tag === "preposition" &&
      !/^(?:on|during|about|over|after|before|into|against|despite|as)$/.test(lower) &&
      PHRASE.test(next) &&
      !isStatement(tokens, i) &&
      !isWhen(tokens, i + 1)
    )
      continue
    if (
      tag === "and" &&
      isNominal(tagAt(tokens, i - 1)) &&
      PHRASE.test(next) &&
      next !== "pronoun" &&
      !verbSoon(tokens, i + 1, past)
    )
      continue
    if (long && tag === "comma" && isApposition(tokens, i, past)) continue
    if (
      long === "told" &&
      (tag === "relative" || (tag === "comma" && (next === "relative" || tokens[i + 1]?.lower === "whose")))
    ) {
      i = relativeEnd(tokens, i + 1, past)
      break
    }
    break
  }
  while (i > first + 1 && /^(?:comma|preposition|and|adverb)$/.test(tagAt(tokens, i - 1))) i--
  return i
}

function closingOf(tokens: readonly Token[], open: number, past: number): number {
  for (let i = open + 1; i < Math.min(past, open + 12); i++) if (tokens[i]?.lower === ")") return i
  return -1
}

const isStatement = (tokens: readonly Token[], i: number) =>
  tokens[i]?.lower === "in" &&
  /^(?:an?|his|her|their|its|the|written|prepared)$/.test(tokens[i + 1]?.lower ?? "") &&
  /statement|interview|email|e-mail|letter|speech|tweet|post|release|memo|message|video|call|report|column|op-ed|news/.test(
    [tokens[i + 2], tokens[i + 3], tokens[i + 4]].map((t) => t?.lower).join(" "),
  )

function isApposition(tokens: readonly Token[], comma: number, past: number): boolean {
  const next = tagAt(tokens, comma + 1)
  if (!/^(?:determiner|possessive|name|noun|number|adjective|preposition)$/.test(next)) return false
  if (next === "preposition") return tokens[comma + 1]?.lower === "of" || tokens[comma + 1]?.lower === "from"
  return !verbSoon(tokens, comma + 1, past)
}

function relativeEnd(tokens: readonly Token[], from: number, past: number): number {
  let i = from
  while (i < past && !/^(?:stop|colon|quote|dash)$/.test(tagAt(tokens, i))) {
    if (tagAt(tokens, i) === "comma" && /verb|and|adverb|subordinator/.test(tagAt(tokens, i + 1))) break
    i++
  }
  return i
}
