import type { Span } from "../../model/index.ts"
import { INITIALS, METONYMS } from "../../text/index.ts"
import { BODIES, BODY_HEADS, BODY_OPENERS, isStationNumber, PEOPLE, STAFFS } from "../data/bodies.ts"
import { isFirstName } from "../data/first-names.ts"
import { BODY_NOUNS, isNoun, singular } from "../data/nouns.ts"
import { NEVER_NAMES, OPENERS } from "../data/openers.ts"
import { OUTLETS } from "../data/outlets.ts"
import { isPlaceOpener, PLACES } from "../data/places.ts"
import { DOUBTFUL_INITIALS, PARTICLES, TITLES } from "../data/titles.ts"
import type { Token } from "../reading.ts"
import { takesField } from "./cut.ts"

/** Of the words that a report capitalises those that it also writes with a small letter, and those that have it within a sentence. */
export interface Usage {
  readonly small: ReadonlySet<string>
  readonly capital: ReadonlySet<string>
}

const COMPOUND = /^(?:anti|pro|non|pre|post|ex|un|mid|then|self)-/i
const NO_NAME = /^[RDI]-\p{Lu}|^(?:I|You|He|She|It|We|They|That|There|What|Who|Here|Let|Don|Can|Isn|Didn)['’]/u
const OPENING_MARK = /^[“‘"'«„([:;—–-]+$|^''$|^\.{3}$/

/** Whether the token at `i` is written like (a part of) a name. */
function isCapital(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (!token?.capital || NO_NAME.test(token.word)) return false
  // "World Anti-Doping Agency", but "Anti-Marr" tells no name.
  if (COMPOUND.test(token.word)) return /-\p{Lu}/u.test(token.word) && BODY_HEADS.has(tokens[i + 1]?.lower ?? "")
  // "R K Brandt", "Ó Faoláin": a letter alone is part of the name behind it.
  if (/^.$/u.test(token.word)) return isInitial(tokens, i)
  return !/-\p{Ll}/u.test(token.word) || isGivenName(tokens, i)
}

/** Whether a letter is part of the name behind it, which it is not in "on X Ana Holt", "goalkeeper: G Ana Holt". */
function isInitial(tokens: readonly Token[], i: number): boolean {
  const [before, after] = [tokens[i - 1], tokens[i + 1]]
  return after?.capital === true && before?.lower !== "on" && (before?.capital === true || !isFirstName(after.lower))
}

/** "Lin Mei-hua", "Jean-luc Morel": a hyphenated name beside another, and no "Ost-run" or "Left-wing". */
function isGivenName(tokens: readonly Token[], i: number): boolean {
  const syllable = SYLLABLE.exec((tokens[i] as Token).word)?.[1] ?? ""
  if (!syllable || COMPOUNDED.test(syllable)) return false
  const [before, after] = [tokens[i - 1], tokens[i + 1]]
  if (before?.capital && !NEVER_NAMES.has(before.lower)) return true
  return after?.capital === true && !NEVER_NAMES.has(after.lower) && !/^(?:in|on|up|to|by)$/.test(syllable)
}

/** Ends as a syllable of East Asian names or "luc" does, which few English words do. */
const SYLLABLE = /^\p{Lu}\p{Ll}+-([bcdfghj-np-tv-z]{0,3}[aeiouyü]{1,3}(?:ng|[cghklmnprt])?)$/u
const COMPOUNDED = /^(?:run|free|hit|wing|win|war|top|day|year|tier|off|out|op|set|cut|pro|sea|man|men|poor|heir)$/

/** Whether a capital says nothing: the word opens a sentence, a quotation or a bracket, or stands in a headline. */
function isSoft(tokens: readonly Token[], i: number, headlines: ReadonlySet<number>): boolean {
  const token = tokens[i] as Token
  return token.opens || headlines.has(token.sentence) || OPENING_MARK.test(tokens[i - 1]?.word ?? "“")
}

/** How the report writes its words, headlines left out. */
export function usageOf(tokens: readonly Token[], headlines: ReadonlySet<number>): Usage {
  const body = headlines.size ? tokens.filter(({ sentence }) => !headlines.has(sentence)) : tokens
  const small = new Set<string>()
  const capital = new Set<string>()
  const asked = new Set<string>()
  tokens.forEach((token, i) => {
    if (!token.capital) return
    asked.add(token.lower)
    if (!headlines.has(token.sentence) && !isSoft(tokens, i, headlines)) capital.add(token.lower)
  })
  for (const { capital, lower } of body) if (!capital && asked.has(lower)) small.add(lower)
  return { small, capital }
}

/** Sentences that are a paragraph of their own and in which nearly every word of some length is capitalised. */
export function headlinesIn(
  tokens: readonly Token[],
  sentences: readonly Span[],
  paragraphs: readonly Span[],
): ReadonlySet<number> {
  const lines = new Map(paragraphs)
  const counts = new Map<number, number>()
  const told = sentences.map(([start, end]) => lines.get(start) !== end)
  for (const { sentence, word, lower, capital } of tokens) {
    if (
      told[sentence] ||
      (word.length < 4 && !/^(?:is|are|was|has|had)$/.test(lower)) ||
      !/^\p{L}/u.test(word) ||
      /^(?:with|from|that|over|into|than|after|before|about|against|amid|among|between|during|under|without|through|toward|towards|while|because|where|when|what|which|whom|whose|this|your|their|them|they|have|been|will|would|could|should|there|here|some|more|most|than)$/.test(
        lower,
      )
    )
      continue
    // One small letter, and the sentence is no headline.
    if (capital) counts.set(sentence, (counts.get(sentence) ?? 0) + 1)
    else told[sentence] = true
  }
  return new Set([...counts].filter(([sentence, all]) => all >= 4 && !told[sentence]).map(([i]) => i))
}

/** Short months, which before a figure are no names: "Jan 3". */
const MONTH = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/

/** What a body is, of which its name says more in front. */
const COMMON_HEAD =
  /^(?:Club|Union|League|Alliance|Society|Association|Institute|Foundation|Federation|Coalition|Guild|Trust|University|College)$/
const ADVERB = /ly$|^(?:yesterday|today|tonight|tomorrow|former|new|old|last|next|once|then|now)$/

/** Opens a body's name in the middle of a sentence: "Our Principles PAC". */
const OWN = /^(?:our|my|your|all|every|us|we)$/
const SAYS =
  /^(?:has|had|is|was|will|would|said|says|told|tells|added|adds|wrote|writes|argued|argues|noted|notes|called|calls|insisted|explained|announced|tweeted|responded|replied|declined|denied|warned|,|['’]s?)$/

/** Whether a run of names can begin at a token. */
export function begins(tokens: readonly Token[], i: number, usage: Usage, headlines: ReadonlySet<number>): boolean {
  const token = tokens[i] as Token
  if (!isCapital(tokens, i)) return false
  const soft = isSoft(tokens, i, headlines)
  const next = tokens[i + 1]
  const nextLower = next?.lower ?? ""
  if (MONTH.test(token.lower) && /^\d/.test(nextLower)) return false
  if (token.lower === "will" || token.lower === "may") return !soft && isCapital(tokens, i + 1)
  if (NEVER_NAMES.has(token.lower) && !INITIALS.has(token.word))
    return !soft && OWN.test(token.lower) && isCapital(tokens, i + 1) && !NEVER_NAMES.has(nextLower)
  if (!soft || isFirstName(token.lower)) return true
  if (token.lower === "new") return isPlaceOpener(nextLower)
  const shown = usage.capital.has(token.lower) && (!usage.small.has(token.lower) || SAYS.test(nextLower))
  if (shown && !isCapital(tokens, i + 1)) return true
  // "President Marr left.": an office that opens a sentence is part of the name behind it.
  if (TITLES.has(token.lower) && isCapital(tokens, i + 1) && isSurname(tokens, i + 1, usage)) return true
  if (opensOffice(tokens, i) || opensBody(tokens, i)) return true
  // "Mayor’s Office staff left."
  if (TITLES.has(token.lower) && runEnd(tokens, i) > i + 2) return true
  // "Rowing Club Association": no name begins with "Club".
  if (COMMON_HEAD.test(next?.word ?? "") && !OPENERS.has(token.lower) && !ADVERB.test(token.lower)) return true
  const ordinary =
    (isNoun(singular(token.lower)) && !DOUBTFUL_INITIALS.test(token.word)) ||
    OPENERS.has(token.lower) ||
    (/(?:ly|ing|ed)$/.test(token.lower) && !usage.capital.has(token.lower))
  if (isCapital(tokens, i + 1) && !NEVER_NAMES.has(nextLower))
    return !ordinary && !(usage.small.has(token.lower) && !usage.capital.has(token.lower))
  return (
    !ordinary &&
    (usage.capital.has(token.lower) || isKnown(token) || (!usage.small.has(token.lower) && SAYS.test(nextLower)))
  )
}

/** "Downing Street", "Doctors Without Borders", "Bank of Ost": a body whose name is known, or tells one. */
function opensBody(tokens: readonly Token[], i: number): boolean {
  if (OF_BODIES.test((tokens[i] as Token).lower) && tokens[i + 1]?.lower === "of" && isCapital(tokens, i + 2))
    return true
  const words = tokens.slice(i, i + 3).map(({ lower }) => lower)
  return BODIES.has(words.join(" ")) || (words.length > 1 && BODIES.has(words.slice(0, 2).join(" ")))
}

const OF_BODIES =
  /^(?:bank|university|department|ministry|house|institute|college|bureau|society|federation|association)$/

/** "Police Chief Ana Holt", "City Council President Bo Lind": a body whose office, and then its holder, follow. */
function opensOffice(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i] as Token
  if (!BODY_NOUNS.has(lower) && lower !== "press") return false
  const run = tokens.slice(i + 1, runEnd(tokens, i))
  const last = run.findLastIndex((token) => TITLES.has(token.lower))
  return last >= 0 && last < run.length - 1
}

/** Whether an office's capital is followed by a person's name: not "Rival Iran", "Owner Norvolt Group". */
function isSurname(tokens: readonly Token[], i: number, usage: Usage): boolean {
  const { lower } = tokens[i] as Token
  if (NEVER_NAMES.has(lower) || PLACES.has(lower) || OUTLETS.has(lower) || BODIES.has(lower)) return false
  if (isFirstName(lower)) return true
  if (isNoun(singular(lower)) && !usage.capital.has(lower)) return false
  const last = tokens[runEnd(tokens, i) - 1]?.lower ?? ""
  return !BODY_HEADS.has(last)
}

/** Names that need no other sign: a body's, a place's, initials. */
function isKnown({ word, lower }: Token): boolean {
  return (
    OUTLETS.has(lower) ||
    BODIES.has(lower) ||
    PLACES.has(lower) ||
    METONYMS.has(lower) ||
    /^(?:\p{Lu}\.?){2,}/u.test(word)
  )
}

/** The index after the last token of the run that begins at `from`. */
export function runEnd(tokens: readonly Token[], from: number): number {
  let to = from + 1
  while (to < tokens.length) {
    const step = stepAt(tokens, from, to)
    if (!step) break
    to += step
  }
  return to
}

/** How many tokens carry the run on at `to`: 0 when it ends there. */
function stepAt(tokens: readonly Token[], from: number, to: number): number {
  const token = tokens[to] as Token
  const last = tokens[to - 1] as Token
  if (token.sentence !== last.sentence) return 0
  const after = tokens[to + 1]
  if (token.lower === "without") return BODIES.has(`${last.lower} without ${after?.lower}`) ? 2 : 0
  if (isCapital(tokens, to)) return carriesOn(token, last) ? 1 : 0
  const goesOn = isCapital(tokens, to + 1)
  if (/^(?:plc|ltd|llp|llc|inc)\.?$/.test(token.word)) return 1
  if (/^['’]s$/.test(token.word)) {
    const goes = HOUSES.test(after?.lower ?? "") || (TITLES.has(last.lower) && STAFFS.test(after?.lower ?? ""))
    return goesOn && goes ? 2 : 0
  }
  if (/^['’]$/.test(token.word)) return goesOn && isMembers(last.lower, after?.lower ?? "") ? 2 : 0
  if (token.word === "&") return goesOn ? 2 : 0
  if (PARTICLES.has(token.lower)) return goesOn && !NEVER_NAMES.has(after?.lower ?? "") ? 2 : 0
  if (token.lower === "and") return goesOn && joinsBody(tokens, from, to) ? 2 : 0
  if (!/^(?:of|for|on)$/.test(token.lower)) return 0
  const office = takesField(tokens, to) || opensField(tokens, to)
  if (!office && !tokens.slice(from, to).some(({ lower }) => BODY_OPENERS.has(lower))) return 0
  if (token.lower !== "of" && office && !opensField(tokens, to)) return 0
  if (goesOn && !NEVER_NAMES.has(after?.lower ?? "")) return 2
  return after?.lower === "the" && isCapital(tokens, to + 2) ? 3 : 0
}

/** "Teachers’ Union": a body of those who have it. */
const isMembers = (owners: string, body: string) =>
  /[^s]s$/.test(owners) && /^(?:association|union|federation|guild|league|society|alliance|council|forum)$/.test(body)

/** "Minister for Health", "Minister of State for Home Affairs": whether "for" says for what a minister is in office. */
function opensField(tokens: readonly Token[], to: number): boolean {
  if (tokens[to]?.lower !== "for") return false
  const stated = tokens[to - 1]?.lower === "state" && tokens[to - 2]?.lower === "of"
  return /^(?:minister|secretary|commissioner)$/.test(tokens[stated ? to - 3 : to - 1]?.lower ?? "")
}

/** "St Brannoc’s Hospital": what a name's possessive may go on with. */
const HOUSES = /^(?:hospital|college|school|church|cathedral|university|list|palace|hall)$/

/** "Department of Health and Human Services": whether "and" stands inside a body's name. */
function joinsBody(tokens: readonly Token[], from: number, to: number): boolean {
  const after = tokens[to + 1]?.lower ?? ""
  const run = tokens.slice(from, to).map(({ lower }) => lower)
  if (/^(?:food|immigration|securities|drug|health|rock)$/.test(run[0] ?? "") && run.length === 1)
    return /^(?:drug|customs|exchange|human|roll)$/.test(after)
  const last = run.at(-1) ?? ""
  // "Nurses and Midwives Association"
  if (isMembers(last, tokens[to + 2]?.lower ?? "") && /[^s]s$/.test(after) && run.length === 1)
    return !PEOPLE.test(last)
  const trade = after === "international" && FIELDS.test(tokens[to + 2]?.lower ?? "")
  if (!FIELDS.test(after) && !trade) return false
  if (run.some((word) => /^(?:of|for|on)$/.test(word))) return true
  // "Customs and Justice Department": a department of its own, beside another.
  const another = MINISTRIES.test(after) && /^(?:department|ministry)s?$/.test(tokens[to + 2]?.lower ?? "")
  const whole = (BODY_HEADS.has(last) && last !== "energy") || BODIES.has(run.join(" "))
  return (FIELDS.test(last) || OPENING_FIELDS.test(last)) && !another && !whole && isHeaded(tokens, to + 1)
}

const MINISTRIES = /^(?:justice|labou?r|commerce|education|government|security|culture|trade)$/

/** What a body's name has before "and", beside what it may have behind it. */
const OPENING_FIELDS =
  /^(?:agriculture|arts|border|business|children|customs|energy|fish|food|game|health|housing|oversight|parks|veterans|ways)$/

/** "Fish and Wildlife Service", "Housing and Urban Development Secretary": whether the capitals from here on end as a body or an office does. */
function isHeaded(tokens: readonly Token[], from: number): boolean {
  let to = from + 1
  while (to - from < 4 && isCapital(tokens, to)) to++
  return tokens
    .slice(from + 1, to)
    .some(({ lower }) => BODY_HEADS.has(lower) || /^(?:secretary|minister|commissioner)$/.test(lower))
}

/** What a body's name goes on with after "and". */
const FIELDS =
  /^(?:social|climate|infrastructure|tourism|planning|digital|development|prevention|technology|reform|services|human|urban|protection|firearms|explosives|security|affairs|research|regulation|medicine|sciences?|education|budget|government|labor|labour|pensions|means|commerce|culture|media|sports?|trade|industry|enforcement|control|welfare|families|policy|priorities|justice|rights|freedom|democracy|peace|humanities|arts|space|atmospheric|oceanic|mental|elections|tobacco|wildlife|workers|engineering|statistics)$/

function carriesOn(token: Token, last: Token): boolean {
  // "Justice A K Brandt"
  if (token.word === "A" && TITLES.has(last.lower)) return true
  // "Human Rights Watch"
  if (token.lower === "watch") return !BODIES.has(last.lower)
  if (!NEVER_NAMES.has(token.lower) || isStationNumber(last.lower, token.lower)) return true
  // "Jane May", but not "Brandt Friday".
  return token.lower === "may" && isFirstName(last.lower)
}
