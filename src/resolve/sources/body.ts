import { METONYMS, ORGANS } from "../../text/index.ts"
import { type Context, tokensIn } from "../context.ts"
import { COUNTRY_CODES, countryOf } from "../data/places.ts"
import type { MentionKind } from "../mentions/mention.ts"
import type { Phrase } from "../mentions/phrase.ts"
import type { Token } from "../reading.ts"
import { leadsChamber, speaksAlone } from "./alone.ts"

/** A name in a description, as far as telling a body needs it. */
interface Named {
  readonly name: string
  readonly kind: MentionKind
  readonly sure: boolean
  readonly tokens: readonly [from: number, to: number]
}

/** Those who speak for a government, a state or a town that they are said to be of. */
const PUBLIC =
  /^(?:official|minister|ambassador|diplomat|envoy|spokesman|spokeswoman|spokesperson|president|premier|chancellor|consul|negotiator|leader|governor|mayor|ministry|government|prosecutor|authority|general|secretary)$/
/** Words between a government and what is its own: "Halvany’s foreign ministry". */
const GOVERNMENTAL =
  /^(?:foreign|defen[cs]e|interior|finance|health|justice|transport|government|state|national|prime|army|military|presidential|cabinet|security|energy|trade)$/
const BODIED = /^(?:campaign|team|camp|administration|transition)$/

/**
 * The body that a role is held for, as the report tells: a ministry's mouths are their government's, so two of them are one
 * root. `names` are those in the role's words, `tokens` the whole text.
 */
export function bodyOfRole(
  noun: string,
  phrase: readonly Token[],
  names: readonly Named[],
  tokens: readonly Token[],
): string | undefined {
  if (speaksAlone(noun, phrase)) return undefined
  for (const named of noun === "ambassador" ? names : inOrder(phrase, names, tokens)) {
    const body = bodyNamed(noun, named, tokens)
    if (body !== undefined && !leadsChamber(noun, body)) return body
  }
  return nationIn(noun, phrase) ?? smallBody(phrase)
}

/** Those who hold an office of the nation that stands first: "Italian culture minister", "French President". */
const OF_NATION = /^(?:minister|ambassador|envoy|consul|premier|chancellor|president)$/

/** The country that a description begins with, though the word is no name there: it opens a sentence, or a title. */
function nationIn(noun: string, phrase: readonly Token[]): string | undefined {
  if (!OF_NATION.test(noun)) return undefined
  const from = phrase[0]?.lower === "the" ? 1 : 0
  const words = phrase.slice(from).map(({ lower }) => lower)
  if (phrase[from]?.word === phrase[from]?.lower) return undefined
  const length = COUNTRY_CODES.has(words.slice(0, 2).join(" ")) ? 2 : 1
  // The president of a nation; a "French Football president" is another one.
  const next = words.slice(length).find((word) => !OWNS.test(word) && word !== "vice")
  if (noun === "president" && next !== noun) return undefined
  return nationOf(words.slice(0, length).join(" "))
}

/** "European" may be any country of Europe. */
function nationOf(name: string): string | undefined {
  const code = name === "european" ? undefined : COUNTRY_CODES.get(name)
  return code && countryOf(code)
}

/** Names behind "for", "of", "at" before those in front of the noun. */
function inOrder(phrase: readonly Token[], names: readonly Named[], tokens: readonly Token[]): Named[] {
  const behind =
    phrase.find(({ lower }) => /^(?:of|for|at|with|from|to|in)$/.test(lower))?.start ?? Number.MAX_SAFE_INTEGER
  const isBehind = ({ tokens: [from] }: Named) => (tokens[from]?.start ?? 0) > behind
  return [...names.filter(isBehind), ...names.filter((named) => !isBehind(named))]
}

/** "a diplomat based in Vienna": where somebody is, and not whose. */
const BASED = /^(?:based|stationed|posted|living|working|born|exiled) in$/

function bodyNamed(
  noun: string,
  { name, kind, sure, tokens: [from, to] }: Named,
  tokens: readonly Token[],
): string | undefined {
  const owns = /^['’]s?$/.test(tokens[to]?.word ?? "")
  const next = tokens[owns ? to + 1 : to]?.lower ?? ""
  if (BODIED.test(next) && kind !== "place") return `${name.split(" ").at(-1)} ${next}`
  if (/^european$/i.test(name) || BASED.test(`${tokens[from - 2]?.lower} ${tokens[from - 1]?.lower}`)) return undefined
  const country = governmentOf(name)
  if (country)
    return PUBLIC.test(noun) || owns || GOVERNMENTAL.test(next) || kind === "organisation" ? country : undefined
  if (kind === "organisation") return name
  const public_ = PUBLIC.test(noun) || GOVERNMENTAL.test(next)
  if (kind === "place" || (kind === "unknown" && !sure))
    return public_ ? name : kind === "unknown" && owns ? name : undefined
  return kind === "person"
    ? owns || /^(?:for|to|of)$/.test(tokens[to - name.split(" ").length - 1]?.lower ?? "")
      ? name
      : undefined
    : undefined
}

/** The country whose government a name stands for: "US", "Kyiv", "the State Department"; undefined for any other. */
export function governmentOf(name: string): string | undefined {
  const lower = name.toLowerCase().replace(/^the /, "")
  const code =
    COUNTRY_CODES.get(lower) ??
    METONYMS.get(lower)?.[1] ??
    ORGANS.get(lower.replace(/^(?:u\.s\.|us|uk|british|american) /, ""))
  return code && countryOf(code)
}

/** "Kestria’s Defence Ministry": whose organ a name with its owner before it is; undefined of what is no organ of a state. */
export function stateOfOrgan(organ: string, owner: Pick<Named, "name" | "kind">): string | undefined {
  if (!ORGAN.test(organ) || (owner.kind !== "place" && owner.kind !== "unknown")) return undefined
  return governmentOf(owner.name) ?? owner.name
}
const ORGAN =
  /(?:^|\b)(?:ministry|parliament|army|navy|military|armed forces|air force|embassy|foreign office)(?:$| of )/i

/** Bodies, in small letters, that mouths speak for. */
const SPEAKING =
  /^(?:ministry|department|council|committee|agency|company|firm|bank|police|army|military|court|party|union|commission|board|bureau|office|institute|university|hospital|foundation|campaign|government|administration|embassy|authority|club|network|newspaper|operator|airline|charity)$/

/** "the interior ministry", "the mayor's office": a body in small letters, with the words before it and whose it is. */
function smallBody(phrase: readonly Token[]): string | undefined {
  const at = phrase.findIndex(({ lower, word }, i) => i > 0 && word === lower && SPEAKING.test(lower))
  if (at < 0) return undefined
  const before = (place: number) => phrase[place - 1]?.lower ?? ""
  let from = at
  for (;;) {
    if (OWNS.test(before(from)) && OWNER.test(`${before(from - 1)}${before(from)}`)) from -= 2
    else if (/^\p{L}/u.test(before(from)) && !BREAKS.test(before(from))) from--
    else break
  }
  const words = phrase.slice(from, at + 1).map(({ word }) => word)
  return words.join(" ").replace(/ (?=['’]s?(?: |$))/g, "")
}

const OWNS = /^['’]s?$/
/** A mark alone makes only a plural an owner: it may as well close a quotation. */
const OWNER = /^\p{L}.*(?:['’]s|s['’])$/u

const BREAKS =
  /^(?:a|an|the|its|his|her|their|of|for|at|with|from|to|in|senior|former|top|one|two|three|and|spokes\w+|officials?|director|head|chief|member|president|chair\w*|leader)$/

/** The body that an unnamed source is described as speaking for. */
export function bodyOf(context: Context, phrase: Phrase): string | undefined {
  const names = [...(phrase.owner ? [phrase.owner] : []), ...phrase.beside]
  const tokens = tokensIn(context, phrase.whole)
  return bodyOfRole(phrase.noun, tokens, names, context.tokens)
}
