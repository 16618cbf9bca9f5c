import { INITIALS } from "../../text/index.ts"
import { type Context, tokensIn } from "../context.ts"
import { BODY_NOUNS, isPersonNoun } from "../data/nouns.ts"
import { COUNTRY_CODES, PLACES } from "../data/places.ts"
import { listed } from "../data/words.ts"
import type { Mention } from "../mentions/mention.ts"
import type { Phrase } from "../mentions/phrase.ts"
import type { Token } from "../reading.ts"
import { governmentOf } from "../sources/body.ts"
import type { Entity, Role } from "../sources/entity.ts"
import { spelt } from "../sources/role.ts"
import { isMouth } from "./mouths.ts"

/** What a description asks of the role that is to answer it. */
export interface Asked {
  /** Its words beside the noun: modifiers, and those of names. */
  readonly wanted: ReadonlySet<string>
  /** Whose or of what, in small letters: "industry lobby group" of "the head of the industry's lobby group". */
  readonly whose: readonly string[]
  /** Which of many such posts: "health" of "the health minister". */
  readonly post: readonly string[]
  /** Whom or which body `whose` means: the words of a body's name, a person's surname. */
  readonly owner: readonly string[]
  /** Whether the report names only one person with that noun. */
  readonly only: boolean
}

/** "firm" of "the firm's director", "lobby group" of "the head of the lobby group"; a town or a country is no body. */
export function whoseIn(context: Context, { span, headEnd, tail, beside }: Phrase): string[] {
  const tokens = tokensIn(context, [span[0], headEnd])
  const owns = tokens.findLastIndex(({ word }) => /^['’]s?$/.test(word))
  const owner = tokens.slice(0, Math.max(0, owns)).filter(isSmall)
  const behind = /^(?:of|for|at) ((?:[\p{L}'’-]+ ?)+)/u.exec(tail)?.[1]?.split(" ") ?? []
  const end = behind.findIndex((word) => /^(?:in|on|at|who|that|which|and|from|with|to)$/.test(word))
  const words = [...owner.map(({ lower }) => lower), ...(end < 0 ? behind : behind.slice(0, end))]
  const names = beside.flatMap(({ name }) => name.toLowerCase().split(" "))
  const whose = words.filter((word) => /\p{L}{2}/u.test(word) && !ARTICLES.test(word) && !names.includes(word))
  return PLACES_HELD.test(whose.at(-1) ?? "") ? [] : whose
}

const isSmall = ({ word, lower }: Token) => word === lower
const ARTICLES = /^(?:an?|the|this|that|his|her|its|their|our|of|for)$/
const PLACES_HELD = /^(?:city|town|village|country|nation|state|island|province|region|capital|world|day)$/

/** How well a role answers a description; 0 when it does not. */
export function suits(context: Context, role: Role, phrase: Phrase, asked: Asked): number {
  const shared = role.beside.filter((word) => asked.wanted.has(word)).length
  if (contradicts(role, asked.wanted) || isOtherPost(role, phrase, asked)) return 0
  if (isCourtesy(role) && !isBare(phrase)) return 0
  if (isOfAnother(context, role, phrase, asked) || isOtherRank(role, phrase)) return 0
  if (!shared && isOthers(context, role, phrase)) return 0
  if (!shared && !sharesWhose(role, asked) && !mayBeTheirs(context, role, phrase, asked)) return 0
  const rank = /^(?:vice|deputy|former|assistant)$/
  const ranks = role.beside.some((word) => rank.test(word)) !== phrase.modifiers.some((word) => rank.test(word))
  return 2 + Math.min(shared, 3) - (ranks ? 0.7 : 0)
}

/** "Dr. Voss": called a doctor, of which nothing tells what they do. */
export const isCourtesy = ({ noun, words }: Role) => noun === "doctor" && words === ""

/** "the doctor", but "her doctor" and "the doctor who treated him" tell more. */
const isBare = ({ owner, ownedBy, beside, modifiers, tail }: Phrase) =>
  !owner && !ownedBy && !beside.length && !modifiers.length && !/^(?:, )?(?:who|in|at|from|of|for|on)\b/.test(tail)

/** "Bolt’s chief executive", "the foreign minister of France" is nobody who is told to be of another body, or another country. */
function isOfAnother(context: Context, role: Role, phrase: Phrase, asked: Asked): boolean {
  const { owner, beside } = phrase
  const names = (owner ? [owner, ...beside] : beside).filter(
    ({ kind, sure }) => kind === "organisation" || kind === "person" || (kind === "unknown" && !sure),
  )
  if (isTold(role)) {
    const isIts = (name: Mention) => ownerWords(context, name).some((word) => words.includes(word))
    const words = [...role.beside, ...(role.body?.toLowerCase().split(" ") ?? [])]
    if (names.length && !isOfAny(context, role, names) && !names.some(isIts)) return true
    if (asked.whose.length && !sharesWhose(role, asked) && !mayHold(context, role, phrase, asked)) return true
  }
  return [COUNTRY_CODES, PARTY_NAMES].some((kind) => differ(kind, role.beside, [...asked.wanted]))
}

/** Whether a role says of what by a name: "chief executive of Norvolt". */
const isTold = ({ body, words }: Role) => body !== undefined || /^\p{Ll}.* (?:of|for|at) (?:the )?\p{Lu}/u.test(words)

/** Whether both of two tell something of a kind, and nothing of it is the same. */
function differ(kind: ReadonlyMap<string, string>, some: readonly string[], others: readonly string[]): boolean {
  const told = some.map((word) => kind.get(word)).filter((name) => name !== undefined)
  const asked = others.map((word) => kind.get(word)).filter((name) => name !== undefined)
  return told.length > 0 && asked.length > 0 && !told.some((name) => asked.includes(name))
}

const PARTY_NAMES: ReadonlyMap<string, string> = new Map([
  ["republican", "republican"],
  ["democrat", "democratic"],
  ["democratic", "democratic"],
  ["labour", "labour"],
  ["conservative", "conservative"],
  ["tory", "conservative"],
  ["liberal", "liberal"],
])

/** "the deputy mayor" is no mayor and "the other nurse" not the one who was named; nor is "the mayor" their deputy. */
const isOtherRank = ({ beside }: Role, { modifiers }: Phrase) =>
  modifiers.some((word) => RANK.test(word) && !beside.includes(word)) ||
  beside.some((word) => /^(?:vice|deputy)$/.test(word) && !modifiers.includes(word))
const RANK = /^(?:vice|deputy|assistant|acting|former|other|second|third)$/

/** "the health minister" is no finance minister, and "the premier" no health minister. */
function isOtherPost(role: Role, { noun }: Phrase, asked: Asked): boolean {
  if (noun === "premier" && role.noun === "minister" && !role.beside.includes("prime")) return true
  return asked.post.length > 0 && !asked.post.some((word) => role.beside.includes(word)) && !mayBe(role, asked)
}

/** Whether a role that shares no word with a description is another owner's. A spokesman must be told to be the same body's. */
function isOthers(context: Context, { body }: Role, { noun, owner, beside }: Phrase): boolean {
  if (isMouth(noun) && (owner || beside.length)) return true
  return owner !== undefined && !(body !== undefined && sharesBody(context, body, owner))
}

/** Whether a role may be the described one, of which nothing tells that both are of the same body. */
function mayBeTheirs(context: Context, role: Role, phrase: Phrase, asked: Asked): boolean {
  // A chief is no director, unless of the same body.
  if (role.noun !== phrase.noun && HEADS.has(phrase.noun)) return false
  if (asked.whose.length && !mayHold(context, role, phrase, asked)) return false
  // "the mayor of Pell" is no other town's; a party or a nation, "the Republican mayor", does not say of what.
  const names = phrase.beside.filter(({ kind, sure }) => kind !== "unknown" || !sure)
  const others = POSTS.has(phrase.noun) && names.length > 0 && !isOfAny(context, role, names)
  return !others || mayBe(role, asked)
}

/** Nouns for whoever is at the top of anything. */
const HEADS = listed("chief head director leader boss secretary-general general")

/** Offices that are one of many kinds: a health minister is no finance minister. */
const POSTS =
  listed(`minister secretary commissioner director chief head president chairman chairwoman chairperson chair leader
executive chancellor mayor governor officer inspector superintendent manager general coach prosecutor`)

/** The words beside a post that say which it is. */
export const postIn = ({ noun, modifiers }: Phrase) => (POSTS.has(noun) ? modifiers.filter(isOfPost) : [])

/** Words beside a post that do not say which it is. */
const QUALITIES =
  listed(`new old former outgoing incoming acting interim current then late senior top veteran embattled ousted exiled
popular powerful influential elected designate local national only first second own female male young younger older`)

const isOfPost = (word: string) =>
  !QUALITIES.has(word) && !PLACES.has(word) && !/(?:-old|-born|-based|ed|ing)$/.test(word)

/** Whether a role is told to be of what is asked for. */
function sharesWhose({ beside, body }: Role, asked: Asked): boolean {
  const words = new Set([...beside, ...(body?.toLowerCase().split(" ") ?? [])])
  const named = asked.owner.length > 0 && asked.owner.every((word) => words.has(word))
  return named || asked.whose.some((word) => words.has(word))
}

/** Whether a role is held for one of those who are named, or for the government of one. */
const isOfAny = (context: Context, { body }: Role, names: readonly Mention[]) =>
  names.some(
    ({ entity, name }) => body !== undefined && (governmentOf(name) === body || isCalled(context, entity, body)),
  )

const isCalled = (context: Context, entity: number, name: string) =>
  context.sources[entity]?.aliases.includes(name) || INITIALS.get(name) === context.sources[entity]?.name

/** "the company’s director", "the mayor’s spokesman": the only one whom the report names, if nothing says another’s. */
function mayHold(context: Context, role: Role, { noun }: Phrase, { whose, owner, only }: Asked): boolean {
  const last = whose.at(-1) as string
  if (!only || role.noun !== noun) return false
  if (role.body === undefined)
    return whose.length === 1 && BODY_NOUNS.has(last) && !role.beside.some((word) => BODY_NOUNS.has(word))
  return isPersonNoun(last) && !owner.length && isPersons(context, role.body)
}

/** "Voss", "Voss campaign". */
const isPersons = ({ sources }: Context, name: string) =>
  sources.some(({ kind, aliases }) => kind === "person" && aliases.some((alias) => `${name} `.startsWith(`${alias} `)))

/** "the health minister", where the report names one minister and does not say of what. */
const mayBe = (role: Role, { only }: Asked) =>
  only && !role.beside.some((word) => spelt(word) !== role.noun && isOfPost(word))

/** "the Utah senator" is nobody who is told to be another state's. */
function contradicts(role: Role, wanted: ReadonlySet<string>): boolean {
  const place = [...wanted].some((word) => PLACES.has(word) && !role.beside.includes(word))
  return place && role.beside.some((word) => PLACES.has(word) && !wanted.has(word))
}

function sharesBody(context: Context, body: string, owner: Mention): boolean {
  const words = new Set(ownerWords(context, owner))
  return body
    .toLowerCase()
    .split(" ")
    .some((word) => words.has(word))
}

export const ownerWords = (context: Context, owner: Mention) =>
  (context.sources[owner.entity] as Entity).name.toLowerCase().split(" ")
