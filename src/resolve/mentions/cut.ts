import { INITIALS } from "../../text/index.ts"
import {
  BODIES,
  BODY_HEADS,
  BODY_OPENERS,
  COMPANY_LETTERS,
  DOCUMENT_HEADS,
  isStationNumber,
  PEOPLE,
  STAFFS,
} from "../data/bodies.ts"
import { FEMALE_NAMES, isFirstName, MALE_NAMES } from "../data/first-names.ts"
import { isPersonNoun } from "../data/nouns.ts"
import { OUTLETS } from "../data/outlets.ts"
import { isNationality, PLACES } from "../data/places.ts"
import { FEMALE_TITLES, HONORIFICS, MALE_TITLES, OF_TITLES, TITLES } from "../data/titles.ts"
import type { Token } from "../reading.ts"
import type { Gender, MentionKind } from "./mention.ts"

/** A run of capitals, cut: `title` tokens stand before the name, which goes to the run's end; no name, no mention. */
export interface Cut {
  /** How many tokens stand in front of the name. */
  readonly title: number
  readonly kind: MentionKind
  readonly sure: boolean
  readonly gender?: Gender
}

const PARTY = new Set(
  "republican republicans democrat democrats democratic gop libertarian independent conservative liberal tory labour green".split(
    " ",
  ),
)
const CREEDS = new Set(
  "muslim christian jewish catholic hispanic latino islamic evangelical mormon protestant sunni shiite hindu buddhist orthodox african asian arab western eastern northern southern".split(
    " ",
  ),
)
/** Ends of bodies' names that are surnames too. */
const SURNAMES = new Set(
  "house church post wing banks day hall bush hospital school reserve journal power works price guardian mirror mail labour labor lords force park rivers bay beach street lake springs".split(
    " ",
  ),
)
const OF_PHRASES =
  /^(?:state|defense|defence|treasury|labor|commerce|education|energy|agriculture|transportation|elections|communications|staff|operations|police|finance|policy|health|homeland|security|veterans|affairs|human|services|the|house|and|interior|urban|development|housing|justice|wales|rome|canterbury|york|public|prosecutions|national|intelligence|home|foreign|trade|industry|tourism|culture|sports?|environment|climate|change|transport|works|planning|social|welfare|women|children|youth|information|water|resources|local|economy|economic|labour|railways|higher|science|technology|rights|refugees|joint|chiefs|media|communities|business)$/

/** Cuts a run of capitals into title and name, and tells what the name names. */
export function cut(run: readonly Token[]): Cut {
  const title = titleLength(run)
  const person = isFirstName(run[title]?.lower ?? "") && title < run.length - 1 && title > 0
  const whole = person || isMinistry(run, title) ? undefined : named(run)
  if (whole) return { title: 0, ...whole }
  if (!title) return leading(run)
  const rest = run.slice(title)
  if (!rest.length) return { title, kind: "person", sure: false }
  const inner = named(rest)
  if (inner && inner.kind !== "place") return { title, ...inner }
  const gender = genderOf(run.slice(0, title), rest)
  return { title, kind: "person", sure: true, ...(gender ? { gender } : {}) }
}

/** "Secretary of State", "Minister of Energy": an office, though a name that ends so may be a body's. */
function isMinistry(run: readonly Token[], title: number): boolean {
  const of = run.findIndex(({ lower }) => /^(?:of|for)$/.test(lower))
  return title === run.length && /^(?:secretary|minister)$/.test(run[of - 1]?.lower ?? "")
}

/** "Republican Jan Marr", "British Museum": what is left without the party or the nationality. */
function leading(run: readonly Token[]): Cut {
  const first = run[0] as Token
  if (run.length > 1 && (PARTY.has(first.lower) || isNationality(first.lower))) {
    const rest = cut(run.slice(1))
    if (rest.kind === "person") return { ...rest, title: rest.title + 1 }
  }
  const sure = run.length > 1 && (isFirstName(first.lower) || /^\p{Lu}\.?$/u.test(first.word))
  const gender = genderOf([], run)
  return {
    title: 0,
    kind: run.length > 1 && run.length < 5 ? "person" : "unknown",
    sure,
    ...(gender ? { gender } : {}),
  }
}

/** What the words themselves give away; undefined when they may be anybody's name. */
function named(run: readonly Token[]): { kind: MentionKind; sure: boolean } | undefined {
  const lower = run.map((token) => token.lower).join(" ")
  const last = run.at(-1) as Token
  if (OUTLETS.has(lower) || BODIES.has(lower) || (INITIALS.has(last.word) && run.length === 1)) return body
  if (PLACES.has(lower)) return { kind: "place", sure: true }
  if (PEOPLE.test(last.lower)) return { kind: "group", sure: true }
  if (run.length === 1) return alone(last)
  if (run.length === 2 && isFirstName(run[0]?.lower ?? "") && SURNAMES.has(last.lower)) return undefined
  if (isBody(run, last)) return body
  if (DOCUMENT_HEADS.has(last.lower)) return { kind: "document", sure: true }
  if (
    /^(?:county|city|island|islands|beach|street|avenue|river|lake|valley|airport|tower|park|bay|square|heights|springs|hills)$/.test(
      last.lower,
    )
  )
    return { kind: "place", sure: true }
  return undefined
}

const body = { kind: "organisation", sure: true } as const

/** One word: initials are a body's, a party's adherents are a group. */
function alone({ word, lower }: Token): { kind: MentionKind; sure: boolean } | undefined {
  if (PARTY.has(lower) || CREEDS.has(lower) || isNationality(lower)) return { kind: "unknown", sure: true }
  if (/^(?:\p{Lu}\.?){2,}s?$/u.test(word) || /\p{Ll}\p{Lu}\p{L}*\p{Lu}|^\p{Lu}\p{Ll}{3,}\p{Lu}\p{Ll}/u.test(word))
    return body
  return undefined
}

function isBody(run: readonly Token[], last: Token): boolean {
  if (BODY_HEADS.has(last.lower) && !TITLES.has(last.lower)) return true
  if (COMPANY_LETTERS.test(last.word)) return true
  if (STAFFS.test(last.lower) && /^['’]s$/.test(run.at(-2)?.word ?? "")) return true
  if (isStationNumber(run.at(-2)?.lower ?? "", last.lower)) return true
  const of = run.findIndex(({ lower }) => /^(?:of|for|on)$/.test(lower))
  return (of > 0 && BODY_OPENERS.has(run[of - 1]?.lower ?? "")) || run.some(({ word }) => word === "&")
}

/** How many tokens of the run are title; the whole run when it names nobody ("Senate Majority Leader"). */
function titleLength(run: readonly Token[]): number {
  let last = -1
  run.forEach(({ lower }, i) => {
    const before = run[i - 1]?.lower ?? ""
    // "Mr. Singer", "Mark Singer": a title at the end is a surname.
    const final = i === run.length - 1
    if (
      final
        ? TITLES.has(lower) && !isFirstName(before) && !HONORIFICS.has(before)
        : TITLES.has(lower) ||
          isAddress(lower, before, run[i + 1]?.lower ?? "") ||
          (isPersonNoun(lower) && !isFirstName(lower))
    )
      last = i
  })
  if (last < 0) return 0
  let length = last + 1
  // "Senate President Pro Tem Jan Marr"
  if (run[length]?.lower === "pro" && /^tem(?:pore)?$/.test(run[length + 1]?.lower ?? "")) length += 2
  if (run[length]?.lower === "of" && !takesField(run, length)) return length
  while (/^(?:of|for)$/.test(run[length]?.lower ?? "")) length = fieldEnd(run, length + 1)
  return length
}

/** Whether what an office is of is told behind it: "Minister of Health", "Inspector General of Police", but no "General of Ost". */
export function takesField(tokens: readonly Token[], of: number): boolean {
  const last = tokens[of - 1]?.lower ?? ""
  return OF_TITLES.has(last) || (last === "general" && tokens[of + 1]?.lower === "police")
}

/** "of Health and Social Welfare", "of the Treasury": the end of what an office is of or for, up to a first name if one is known. */
function fieldEnd(run: readonly Token[], from: number): number {
  const first = run[from]?.lower === "the" ? from + 1 : from
  const name = run.findIndex((token, i) => i > first && isFirstName(token.lower))
  let end = first
  const goesOn = (at: number) => {
    if (/^(?:of|for)$/.test(run[at]?.lower ?? "")) return false
    if (name >= 0) return at < name
    return at === first || OF_PHRASES.test(run[at]?.lower ?? "") || run[at - 1]?.lower === "united"
  }
  while (end < run.length && goesOn(end)) end++
  return end
}

/** "Tan Sri Lim Boon Keat", "PC Ana Holt", "District Collector": words that are a title there only. */
const isAddress = (lower: string, before: string, after: string) =>
  /^(?:tan sri|district collector|(?:air|chief|field) marshal)$/.test(`${before} ${lower}`) ||
  (/^(?:hon|pc)$/.test(lower) && isFirstName(after))

/** What the title, or else the first name, tells of a person's gender. */
function genderOf(title: readonly Token[], name: readonly Token[]): Gender | undefined {
  for (const { lower } of title) {
    if (MALE_TITLES.has(lower)) return "male"
    if (FEMALE_TITLES.has(lower)) return "female"
  }
  // "Kim Min-jae": the family name stands first.
  if (/-\p{Ll}/u.test(name.at(-1)?.word ?? "")) return undefined
  const first = name.find(({ lower }) => !HONORIFICS.has(lower) && lower.length > 2)
  if (!first || name.length < 2 || name.at(-1) === first) return undefined
  if (MALE_NAMES.has(first.lower)) return FEMALE_NAMES.has(first.lower) ? undefined : "male"
  return FEMALE_NAMES.has(first.lower) ? "female" : undefined
}
