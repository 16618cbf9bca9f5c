import { isPersonNoun } from "../data/nouns.ts"
import type { Name } from "../mentions/mention.ts"
import type { Token } from "../reading.ts"
import { apposition, leads, partyRole, predicate } from "./apposition.ts"
import { governmentOf, stateOfOrgan } from "./body.ts"
import type { Role } from "./entity.ts"
import { roleOf } from "./role.ts"
import { sharedTitle, titleRole } from "./title-role.ts"

const STOPS =
  /^(?:a|an|the|this|that|these|those|his|her|its|their|our|my|your|and|or|but|of|in|on|at|for|from|to|by|with|as|about|against|after|before|between|during|over|under|than|when|while|where|who|which|what|if|is|was|are|were|be|been|has|had|have|will|would|can|could|said|says|say|told|tells|asked|added|like|including|then|also|not|both|between|because|so)$/
const LONGEST = 12

/** The roles that a report gives somebody where it names them: before the name, and in apposition after it. */
export function rolesAt(tokens: readonly Token[], all: readonly Name[], place: number): Role[] {
  const name = all[place] as Name
  // Only names close by can belong to the role.
  const first = Math.max(0, place - 4)
  const names = all.slice(first, place + 8)
  const i = place - first
  const start = name.title ? titleStart(tokens, name) : name.tokens[0]
  const shared = sharedTitle(tokens, names, i)
  const found = [
    shared === undefined ? undefined : { noun: shared, words: shared, beside: [] },
    titleRole(tokens, name, start, names),
    ownedBy(tokens, names, i),
    doctor(tokens, name),
    before(tokens, start, names, i),
    ...after(tokens, name, names, i),
  ]
  return found.filter((role): role is Role => role !== undefined)
}

/** "Dr. Voss" is "the doctor", though nobody’s role is told by it. */
const doctor = (tokens: readonly Token[], { title, tokens: [from] }: Name): Role | undefined =>
  title && /^dr\.?$/.test(tokens[from - 1]?.lower ?? "") ? { noun: "doctor", words: "", beside: [] } : undefined

/** "Kestria’s Defence Ministry", "French Army": an organ of the state that stands before it, or in its name. */
function ownedBy(tokens: readonly Token[], names: readonly Name[], i: number): Role | undefined {
  const [before, name] = [names[i - 1], names[i] as Name]
  const owns = /^['’]s?$/.test(tokens[name.tokens[0] - 1]?.word ?? "") && before?.tokens[1] === name.tokens[0] - 1
  const owner: Pick<Name, "name" | "kind"> = owns ? before : { name: name.name.split(" ")[0] as string, kind: "place" }
  if (!owns && governmentOf(owner.name) === undefined) return undefined
  const body = stateOfOrgan(name.name, owner)
  return body === undefined ? undefined : { noun: "", words: "", beside: owner.name.toLowerCase().split(" "), body }
}

function titleStart(tokens: readonly Token[], name: Name): number {
  let start = name.tokens[0]
  while (start > 0 && (tokens[start - 1] as Token).start >= (name.title?.[0] ?? 0)) start--
  return start
}

/** "conservative commentator" before the name, or "a top strategist," in apposition before it. */
function before(tokens: readonly Token[], start: number, names: readonly Name[], i: number): Role | undefined {
  let end = start
  const closes = tokens[(names[i] as Name).tokens[1]]?.word
  if (tokens[end - 1]?.word === "," && closes !== undefined && /^[,.;—–]$/.test(closes)) end--
  const noun = end < start ? (holder(tokens, end) ?? tokens[end - 1]) : tokens[end - 1]
  if (!noun || !isPersonNoun(noun.lower)) return undefined
  // "The Minister for Health, Ana Holt,", but in "Minister Ana Holt" it is her title.
  const isTitle = end === start || (names[i] as Name).kind === "organisation"
  if (/^\p{Lu}/u.test(noun.word) && !noun.opens && isTitle) return undefined
  let from = tokens.indexOf(noun, Math.max(0, end - LONGEST))
  while (from > 0 && end - from < LONGEST && partOfRole(tokens[from - 1] as Token, noun)) from--
  const phrase = tokens.slice(from, end)
  return roleOf(noun.lower, phrase, names, tokens)
}

/** "Kestria’s ambassador to Halvany,": the noun of a role that goes on behind "to", "of" or "for". */
function holder(tokens: readonly Token[], end: number): Token | undefined {
  for (let at = end - 2; at > end - 9 && at >= 0; at--) {
    const { lower, word } = tokens[at] as Token
    if (/^[,.;:“”"]$/.test(word)) return undefined
    if (isPersonNoun(lower) && /^(?:to|of|for|at|in)$/.test(tokens[at + 1]?.lower ?? "")) return tokens[at]
  }
  return undefined
}

const partOfRole = ({ word, lower, sentence }: Token, noun: Token) =>
  sentence === noun.sentence && (/^['’]s?$/.test(word) || (/^[\p{L}\p{N}]/u.test(word) && !STOPS.test(lower)))

/** "of Texas", ", of the Harbour Board,": the name that says where somebody belongs; behind a comma only a body's. */
function belongsTo(tokens: readonly Token[], at: number, name: Name | undefined): Name | undefined {
  const comma = tokens[at]?.word === ","
  const from = comma ? at + 1 : at
  const gap = name ? name.tokens[0] - from : 0
  const behind = tokens[from]?.lower === "of" && (gap === 1 || (gap === 2 && tokens[from + 1]?.lower === "the"))
  if (!name || !behind) return undefined
  return !comma || (name.kind === "organisation" && tokens[name.tokens[1]]?.word === ",") ? name : undefined
}

/** Whether somebody is called a professor: those speak for themselves. */
const isScholar = (tokens: readonly Token[], { tokens: [from], title }: Name) =>
  title !== undefined && /^prof(?:essor)?\.?$/.test(tokens[from - 1]?.lower ?? "")

/** "(R-Utah)", "of Texas", ", 54, a baker from Ost," after the name. */
function after(tokens: readonly Token[], name: Name, names: readonly Name[], i: number): (Role | undefined)[] {
  let at = name.tokens[1]
  const found: (Role | undefined)[] = []
  if (tokens[at]?.word === "(") {
    const close = at + tokens.slice(at, at + 6).findIndex(({ word }) => word === ")")
    if (close > at) {
      found.push(partyRole(tokens.slice(at + 1, close)))
      at = close + 1
    }
  }
  const of = belongsTo(tokens, at, names[i + 1])
  if (of) {
    const beside = of.name.toLowerCase().split(" ")
    const body = of.kind === "organisation" && !isScholar(tokens, name) ? { body: of.name } : {}
    found.push({ noun: "", words: "", beside, ...body })
    at = of.tokens[1]
  }
  found.push(leads(tokens, at, names))
  found.push(predicate(tokens, at, names))
  if (!/^[,—–]$/.test(tokens[at]?.word ?? "")) return found
  if (/^\d+$/.test(tokens[at + 1]?.word ?? "") && tokens[at + 2]?.word === ",") at += 2
  if (/^[RDI]-/.test(tokens[at + 1]?.word ?? "")) return [...found, partyRole(tokens.slice(at + 1, at + 2))]
  found.push(apposition(tokens, at + 1, names))
  return found
}
