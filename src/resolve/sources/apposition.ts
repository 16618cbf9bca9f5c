import { isPersonNoun } from "../data/nouns.ts"
import { stateOf } from "../data/places.ts"
import type { Name } from "../mentions/mention.ts"
import type { Token } from "../reading.ts"
import type { Role } from "./entity.ts"
import { roleOf, spelt } from "./role.ts"

/** "R-Utah": a Republican, beside Utah; "Tex.": beside Texas. */
export function partyRole(inside: readonly Token[]): Role | undefined {
  const words = inside.map(({ lower }) => lower).join(" ")
  const party = /^([rdi])\b[-–—\s]*(.*)$/.exec(words)
  const noun = party ? ({ r: "republican", d: "democrat", i: "independent" }[party[1] as string] as string) : ""
  const state = stateOf((party ? (party[2] as string) : words).replace(/\s*\.$/, ""))
  return { noun, words: "", beside: state.split(" ") }
}

/** "Voss was elected as mayor of Ost last week": what somebody is said to be, or to have become. */
export function predicate(tokens: readonly Token[], at: number, names: readonly Name[]): Role | undefined {
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

/** Verbs that tell an office, and its noun. */
const LEADING: ReadonlyMap<string, string> = new Map([
  ["leads", "leader"],
  ["heads", "head"],
  ["chairs", "chair"],
  ["commands", "commander"],
  ["directs", "director"],
])
/** What somebody may lead without any office. */
const CONTEST =
  /^(?:race|polls?|field|pack|way|table|standings|count|vote|championship|league|series|tournament|chase)$/

/** ", who leads the Labour group": an office told by its verb. */
export function leads(tokens: readonly Token[], at: number, names: readonly Name[]): Role | undefined {
  const noun = LEADING.get(tokens[at + 2]?.lower ?? "")
  if (noun === undefined || tokens[at]?.word !== "," || tokens[at + 1]?.lower !== "who") return undefined
  let end = at + 3
  while (end < tokens.length && end - at < 12 && !/^(?:[,.;:—–?!]|and|but)$/.test((tokens[end] as Token).lower)) end++
  const led = tokens.slice(at + 3, end)
  if (!led.length || !/^(?:the|its|an?)$|^\p{Lu}/u.test(led[0]?.word ?? "")) return undefined
  if (led.some(({ lower }) => CONTEST.test(lower))) return undefined
  return roleOf(noun, tokens.slice(at + 2, end), names, tokens)
}

/** What stands between commas after a name, when it says what they are. */
export function apposition(tokens: readonly Token[], from: number, names: readonly Name[]): Role | undefined {
  const first = tokens[from]
  if (
    !first ||
    /^(?:is|was|has|had|who|said|says|told|and|but|or|were|are|will|would|also|in|on|at|as|like|unlike|which|i|you|he|she|it|we|they)$/.test(
      first.lower,
    )
  )
    return undefined
  let end = from
  while (end < tokens.length && end - from < 18 && !/^[,.;:—–?!]$/.test((tokens[end] as Token).word)) end++
  const phrase = tokens.slice(from, end)
  const stop = phrase.findIndex(
    ({ lower }, j) =>
      j > 0 && /^(?:of|for|in|at|from|with|who|whose|to|on|under|and|based|stationed|posted)$/.test(lower),
  )
  const core = stop < 0 ? phrase : phrase.slice(0, stop)
  const noun = core.at(-1)
  if (!noun || !isPersonNoun(spelt(noun.lower))) return undefined
  const relative = phrase.findIndex(({ lower }) => /^(?:who|whose)$/.test(lower))
  return roleOf(spelt(noun.lower), relative < 0 ? phrase : phrase.slice(0, relative), names, tokens)
}
