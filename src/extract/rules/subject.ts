import { WHEN } from "./lexicon.ts"
import { phraseStart } from "./phrase-start.ts"
import { HEAD, isNominal, isWhen, PHRASE, tagAt } from "./tags.ts"
import type { Range, Token } from "./tokens.ts"

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
