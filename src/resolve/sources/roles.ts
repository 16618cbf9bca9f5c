import { BODY_HEADS } from "../data/bodies.ts"
import { isPersonNoun, singular } from "../data/nouns.ts"
import { stateOf } from "../data/places.ts"
import { TITLES } from "../data/titles.ts"
import type { Name } from "../mentions/mention.ts"
import type { Token } from "../reading.ts"
import type { Role } from "./entity.ts"

/** Short titles and what they stand for. */
const SPELT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sen: "senator",
    sens: "senator",
    rep: "representative",
    reps: "representative",
    gov: "governor",
    govs: "governor",
    pres: "president",
    gen: "general",
    lt: "lieutenant",
    col: "colonel",
    capt: "captain",
    sgt: "sergeant",
    dr: "doctor",
    prof: "professor",
    rev: "reverend",
    adm: "admiral",
    republicans: "republican",
    democrats: "democrat",
  }),
)
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
    before(tokens, start, names, i),
    ...after(tokens, name, names, i),
  ]
  return found.filter((role): role is Role => role !== undefined)
}

function titleStart(tokens: readonly Token[], name: Name): number {
  let start = name.tokens[0]
  while (start > 0 && (tokens[start - 1] as Token).start >= (name.title?.[0] ?? 0)) start--
  return start
}

/** "Sens. Rand Marr (Ky.) and Mara Voss": the title of the first is the second's too. */
function sharedTitle(tokens: readonly Token[], names: readonly Name[], i: number): string | undefined {
  const name = names[i] as Name
  const before = names.slice(0, i).findLast(({ title }) => title)
  if (
    name.title ||
    !before ||
    before.kind !== "person" ||
    name.kind !== "person" ||
    name.tokens[0] - before.tokens[1] > 9
  )
    return undefined
  const between = tokens.slice(before.tokens[1], name.tokens[0]).map(({ lower }) => lower)
  if (!/^(?:and|,|&)$/.test(between.at(-1) ?? "")) return undefined
  const last = tokens[before.tokens[0] - 1]?.lower ?? ""
  return /^(?:sens|reps|govs)\.?$/.test(last)
    ? spelt(last)
    : /^(?:senator|governor|representative|president|minister)s$/.test(last)
      ? last.slice(0, -1)
      : undefined
}

/** "House Oversight Committee Chairman" before the name. */
function titleRole(tokens: readonly Token[], name: Name, start: number, names: readonly Name[]): Role | undefined {
  const title = tokens.slice(start, name.tokens[0])
  const at = title.findLastIndex(({ lower }) => TITLES.has(lower))
  if (at < 0) return undefined
  const rest = title.slice(0, at)
  const end = rest.findLastIndex(({ lower }) => BODY_HEADS.has(lower))
  const possessor = names.find(
    (other) => other.tokens[1] === start - 1 && /^['’]s?$/.test(tokens[start - 1]?.word ?? ""),
  )
  const body =
    end >= 0 ? textOf(rest.slice(0, end + 1)) : possessor?.kind === "organisation" ? possessor.name : undefined
  return roleOf(spelt((title[at] as Token).lower), title, body)
}

/** "conservative commentator" before the name, or "a top strategist," in apposition before it. */
function before(tokens: readonly Token[], start: number, names: readonly Name[], i: number): Role | undefined {
  let end = start
  const closes = tokens[(names[i] as Name).tokens[1]]?.word
  if (tokens[end - 1]?.word === "," && closes !== undefined && /^[,.;—–]$/.test(closes)) end--
  const noun = tokens[end - 1]
  if (!noun || !isPersonNoun(noun.lower) || (/^\p{Lu}/u.test(noun.word) && !noun.opens)) return undefined
  let from = end - 1
  while (from > 0 && end - from < LONGEST && partOfRole(tokens[from - 1] as Token, noun)) from--
  const phrase = tokens.slice(from, end)
  const body = names.findLast((name) => name.tokens[0] >= from && name.tokens[1] < end)
  return roleOf(noun.lower, phrase, body?.name)
}

const partOfRole = ({ word, lower, sentence }: Token, noun: Token) =>
  sentence === noun.sentence && (/^['’]s?$/.test(word) || (/^[\p{L}\p{N}]/u.test(word) && !STOPS.test(lower)))

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
  if (tokens[at]?.lower === "of" && names[i + 1]?.tokens[0] === at + 1) {
    const place = names[i + 1] as Name
    found.push({ noun: "", words: "", beside: place.name.toLowerCase().split(" ") })
    at = place.tokens[1]
  }
  found.push(predicate(tokens, at, names))
  if (!/^[,—–]$/.test(tokens[at]?.word ?? "")) return found
  if (/^\d+$/.test(tokens[at + 1]?.word ?? "") && tokens[at + 2]?.word === ",") at += 2
  if (/^[RDI]-/.test(tokens[at + 1]?.word ?? "")) return [...found, partyRole(tokens.slice(at + 1, at + 2))]
  found.push(apposition(tokens, at + 1, names))
  return found
}

/** "R-Utah": a Republican, beside Utah; "Tex.": beside Texas. */
function partyRole(inside: readonly Token[]): Role | undefined {
  const words = inside.map(({ lower }) => lower).join(" ")
  const party = /^([rdi])\b[-–—\s]*(.*)$/.exec(words)
  const noun = party ? ({ r: "republican", d: "democrat", i: "independent" }[party[1] as string] as string) : ""
  const state = stateOf((party ? (party[2] as string) : words).replace(/\s*\.$/, ""))
  return { noun, words: textOf(inside), beside: state.split(" ") }
}

/** "Voss was elected as mayor of Ost last week": what somebody is said to be, or to have become. */
function predicate(tokens: readonly Token[], at: number, names: readonly Name[]): Role | undefined {
  const from =
    tokens[at]?.word === "," ? at + 1 + tokens.slice(at + 1, at + 9).findIndex(({ word }) => word === ",") + 1 : at
  if (!/^(?:is|was|became|has|serves|served|,|who)$/.test(tokens[from]?.lower ?? "")) return undefined
  const words = tokens
    .slice(from, from + 6)
    .map(({ lower }) => lower)
    .join(" ")
  const verb =
    /^(?:who )?(?:(?:is|was|became)|(?:has been|was|is) (?:elected|appointed|named|re-elected)(?: as)?|serve[sd] as)(?= )/.exec(
      words,
    )
  const role = verb && apposition(tokens, from + verb[0].split(" ").length, names)
  return role?.noun && !/^(?:first|last|only)$/.test(role.noun) ? role : undefined
}

/** What stands between commas after a name, when it says what they are. */
function apposition(tokens: readonly Token[], from: number, names: readonly Name[]): Role | undefined {
  const first = tokens[from]
  if (
    !first ||
    /^(?:is|was|has|had|who|said|says|told|and|but|or|were|are|will|would|also|in|on|at|as|which)$/.test(first.lower)
  )
    return undefined
  let end = from
  while (end < tokens.length && end - from < 18 && !/^[,.;:—–?!]$/.test((tokens[end] as Token).word)) end++
  const phrase = tokens.slice(from, end)
  const stop = phrase.findIndex(
    ({ lower }, j) => j > 0 && /^(?:of|for|in|at|from|with|who|whose|to|on|under|and)$/.test(lower),
  )
  const core = stop < 0 ? phrase : phrase.slice(0, stop)
  const noun = core.at(-1)
  if (!noun || !isPersonNoun(spelt(noun.lower))) return undefined
  const tail = from + core.length
  const bodies = names.filter((name) => name.tokens[0] >= from && name.tokens[1] <= end)
  const body = bodies.find((name) => name.tokens[0] > tail) ?? bodies[0]
  const relative = phrase.findIndex(({ lower }) => /^(?:who|whose)$/.test(lower))
  return roleOf(spelt(noun.lower), relative < 0 ? phrase : phrase.slice(0, relative), body?.name)
}

function roleOf(noun: string, phrase: readonly Token[], body: string | undefined): Role {
  const words = textOf(phrase).replace(/^(?:an?|the)\s+/i, "")
  const beside = phrase.map(({ lower }) => stateOf(lower))
  return { noun: singular(noun), words, beside, ...(body === undefined ? {} : { body }) }
}

const spelt = (lower: string) => SPELT.get(lower.replace(/\.$/, "")) ?? lower

/** Tokens as written, on one line. */
export function textOf(tokens: readonly Token[]): string {
  let text = ""
  tokens.forEach((token, i) => {
    const last = tokens[i - 1]
    text += last && token.start > last.end ? ` ${token.word}` : token.word
  })
  return text
}
