import { WHEN } from "./lexicon.ts"
import { isDetermined, isNominal, isReduced, isWhen, PHRASE, REACH, tagAt } from "./tags.ts"
import type { Token } from "./tokens.ts"

/** Where the noun phrase that ends with a token begins. */
export function phraseStart(tokens: readonly Token[], from: number, last: number): number {
  if (tagAt(tokens, last) === "pronoun") return last
  let first = last
  let and = -1
  let met = "start"
  // Once its determiner is met a phrase can only go on as the tail of another: "some of the men".
  let closed = isDetermined(tokens, last)
  for (let i = last - 1; i >= Math.max(from, last - REACH); i--) {
    const tag = tagAt(tokens, i)
    const right = tagAt(tokens, first)
    const before = tagAt(tokens, i - 1)
    if (tag === "possessive" && /^['’]s?$/.test(tokens[i]?.lower ?? "")) {
      first = i
      closed = false
    } else if (
      PHRASE.test(tag) &&
      tag !== "pronoun" &&
      tag !== "object" &&
      !WHEN.has((tokens[i] as Token).lower) &&
      (!closed || tag === "determiner")
    ) {
      first = i
      closed = isDetermined(tokens, i)
    } else if (
      tag === "preposition" &&
      first === i + 1 &&
      !isWhen(tokens, i + 1) &&
      (isNominal(before) || (before === "verb" && isReduced(tokens, i - 1)))
    ) {
      first = i
      closed = false
    } else if (
      tag === "adverb" &&
      (/number|adjective|determiner/.test(right) || /^(?:half|all|every)/.test(tokens[first]?.lower ?? "")) &&
      first === i + 1
    )
      first = i
    else if (tag === "and" && first === i + 1 && isNominal(before)) {
      and = i
      first = i
      closed = false
    } else if (tag === "to" && first === i + 1 && (isNominal(before) || before === "adjective")) {
      first = i
      closed = false
    } else if (tag === "verb" && isReduced(tokens, i)) {
      first = i
      closed = false
    } else {
      met = tag
      break
    }
  }
  // “Marsh won the seat and Pell said”: what stands before the verb's "and" belongs to another clause.
  if (and > 0 && /verb|be|have|auxiliary|preposition/.test(met)) first = and + 1
  while (
    first < last &&
    /^(?:preposition|and|to|adverb)$/.test(tagAt(tokens, first)) &&
    !/^(?:nearly|about|roughly|almost|some|over)$/.test(tokens[first]?.lower ?? "")
  )
    first++
  return first
}
