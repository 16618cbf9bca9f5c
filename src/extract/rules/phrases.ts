import { WHEN } from "./lexicon.ts"
import type { Range, Token } from "./tokens.ts"

const PHRASE = /^(?:noun|name|number|adjective|determiner|possessive|object|pronoun)$/
const HEAD = /^(?:noun|name|number|object|pronoun|determiner)$/
/** How many words a subject may be from its verb. */
const REACH = 60

/** The tag of a token, "" outside the text. */
const tagAt = (tokens: readonly Token[], i: number) => tokens[i]?.tag ?? ""

/** The subject of the verb group that begins at a place: the noun phrase before it, with what is apposed to it. */
export function subjectBefore(tokens: readonly Token[], from: number, group: number): Range | undefined {
  let last = beforeWhen(tokens, from, group - 1)
  let end = last + 1
  if (last < from) return undefined
  if (tagAt(tokens, last) === "comma") {
    const head = beforeAside(tokens, from, last)
    if (!head) return undefined
    last = head.last
    end = head.end
  } else if (tagAt(tokens, last) === "dash" || tokens[last]?.lower === ")") {
    const open = openingOf(tokens, from, last)
    if (open === undefined) return undefined
    end = tagAt(tokens, last) === "dash" ? open : end
    last = open - 1
  }
  const tag = tagAt(tokens, last)
  if (tag === "relative" || (tag === "that" && last > from && PHRASE.test(tagAt(tokens, last - 1))))
    return [last, last + 1]
  const described = tag === "adjective" && /^(?:determiner|possessive|adjective)$/.test(tagAt(tokens, last - 1))
  if (!HEAD.test(tag) && !described) return undefined
  return [listStart(tokens, from, phraseStart(tokens, from, last), last), end]
}

/** Before "on Tuesday", "this week", "earlier", which may stand between a subject and its verb. */
function beforeWhen(tokens: readonly Token[], from: number, place: number): number {
  let last = place
  while (last >= from && (WHEN.has(tokens[last]?.lower ?? "") || tagAt(tokens, last) === "adverb")) last--
  if (last < place && /^(?:on|in|last|this|late|early)$/.test(tokens[last]?.lower ?? "")) last--
  if (
    /^(?:week|month|year|morning|night)$/.test(tokens[last]?.lower ?? "") &&
    /^(?:last|this)$/.test(tokens[last - 1]?.lower ?? "")
  )
    last -= 2
  return last
}

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

const isDetermined = (tokens: readonly Token[], i: number) =>
  /^(?:the|an?|his|her|their|its|my|our|your|this|that)$/.test(tokens[i]?.lower ?? "")

/** “Voss, Pell and others said”: a list goes on before its commas. */
function listStart(tokens: readonly Token[], from: number, start: number, last: number): number {
  let first = start
  let isList = false
  for (let i = first; i < last; i++) isList ||= tagAt(tokens, i) === "and"
  while (isList && first - 2 >= from && tagAt(tokens, first - 1) === "comma") {
    const next = phraseStart(tokens, from, first - 2)
    const whole = next > from ? tagAt(tokens, next - 1) : "start"
    if (
      !isNominal(tagAt(tokens, first - 2)) ||
      isWhen(tokens, first - 2) ||
      !/^(?:start|comma|that|subordinator|and)$/.test(whole)
    )
      break
    first = next
  }
  return first
}

const isNominal = (tag: string) => /^(?:noun|name|number|object|determiner)$/.test(tag)
const isWhen = (tokens: readonly Token[], i: number) => WHEN.has(tokens[i]?.lower ?? "")

/** “Officials briefed on the matter said”: a participle that belongs to the noun before it. */
function isReduced(tokens: readonly Token[], i: number): boolean {
  const { form } = tokens[i] as Token
  return (
    (form === "ed" || form === "en" || form === "ing" || form === undefined) &&
    isNominal(tagAt(tokens, i - 1)) &&
    tagAt(tokens, i + 1) === "preposition"
  )
}

/** The phrase before a comma that closes an aside: “Pell, the mayor, said”; `end` takes an apposition in. */
function beforeAside(tokens: readonly Token[], from: number, comma: number): { last: number; end: number } | undefined {
  let end = comma
  let open = previousComma(tokens, from, comma)
  if (open === undefined) return undefined
  for (let hops = 0; hops < 4; hops++) {
    const opener = tokens[open + 1] as Token
    const apposed = /^(?:determiner|possessive|number|name|noun|adjective)$/.test(opener.tag)
    if (!apposed) end = open
    const before = previousComma(tokens, from, open)
    const first = before === undefined ? from : before + 1
    const head = tagAt(tokens, first)
    // “Ada Pell, 44, of Dunmore, a baker, said”: hop on to the name.
    const more =
      before !== undefined && (/^(?:number|preposition)$/.test(head) || (open - first === 1 && tokens[first]?.capital))
    if (!more) break
    open = before
  }
  return open - 1 >= from && HEAD.test(tagAt(tokens, open - 1)) ? { last: open - 1, end } : undefined
}

function previousComma(tokens: readonly Token[], from: number, before: number): number | undefined {
  for (let i = before - 1; i >= Math.max(from, before - 40); i--) {
    if (tagAt(tokens, i) === "comma") return i
    if (/^(?:stop|colon)$/.test(tagAt(tokens, i))) return undefined
  }
  return undefined
}

function openingOf(tokens: readonly Token[], from: number, close: number): number | undefined {
  const shape = (tokens[close] as Token).lower
  for (let i = close - 1; i >= Math.max(from, close - 40); i--) {
    const { lower, tag } = tokens[i] as Token
    if (shape === ")" ? lower === "(" : tag === "dash") return i
  }
  return undefined
}

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

function relativeEnd(tokens: readonly Token[], from: number, past: number): number {
  let i = from
  while (i < past && !/^(?:stop|colon|quote|dash)$/.test(tagAt(tokens, i))) {
    if (tagAt(tokens, i) === "comma" && /verb|and|adverb|subordinator/.test(tagAt(tokens, i + 1))) break
    i++
  }
  return i
}
