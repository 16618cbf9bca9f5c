import { type Candidate, nounStem } from "./candidates.ts"
import { WHEN } from "./lexicon.ts"
import { NOUN_STEMS } from "./odds.ts"
import { phraseEnd, verbSoon } from "./phrases.ts"
import type { Range, Reading, Token } from "./tokens.ts"

/** The candidates that are taken for cues, by the token that each stands on. */
export type Cues = ReadonlyMap<number, Candidate>

/** Verbs that name whom they tell before they say what. */
const TELLING = new Set(
  "tell ask remind assure inform warn urge advise persuade convince notify promise encourage brief reassure caution thank".split(
    " ",
  ),
)
/** Prepositions that go with the cue they follow: "talked about", "called for". */
const WITH_CUE = new Set("about for of on against with over toward towards upon like behind off from".split(" "))
/** Verbs after which a place may be named before what is said there. */
const SAYING = new Set(
  "say agree write explain suggest declare announce argue state report complain tweet post joke insist claim add note admit confess reveal acknowledge speak respond reply recall shout yell warn predict".split(
    " ",
  ),
)
const AIMING = new Set(
  "hint aim balk bristle scoff laugh jeer poke boo shout yell look rail lash direct swipe jab anger".split(" "),
)
/** Nouns of what is to be done: "to" goes on with a verb, known or not. */
const TO_DO = new Set(
  "plan decision attempt effort pledge promise desire call proposal refusal willingness reluctance vow bid push offer intention ambition readiness eagerness commitment determination".split(
    " ",
  ),
)
const NEVER_WITH = new Set("say tell write add".split(" "))

/** The quotation that ends just before a place, -1 for none; a comma outside it may stand between. */
export function quoteBefore({ tokens, quoted }: Reading, place: number): number {
  const at = tokens[place - 1]?.tag === "comma" && tokens[place - 1]?.quote === -1 ? place - 2 : place - 1
  const quote = tokens[at]?.quote ?? -1
  return quote >= 0 && quoted[quote]?.[1] === at + 1 ? quote : -1
}

/** The quotation that begins at a place, -1 for none. */
export function quoteAt({ tokens, quoted }: Reading, place: number): number {
  const quote = tokens[place]?.quote ?? -1
  return quote >= 0 && quoted[quote]?.[0] === place ? quote : -1
}

/** A quotation with the pieces of it in the paragraphs before. */
function pieces({ quotes, quoted }: Reading, quote: number): Range[] {
  let first = quote
  while (first > 0 && quotes[first]?.continued) first--
  return quoted.slice(first, quote + 1)
}

/** The content that ends before a place (a source, or a cue): a quotation, or the sentence up to there. */
export function contentBefore(reading: Reading, from: number, place: number): Range[] {
  const { tokens, quoted } = reading
  const quote = quoteBefore(reading, place)
  if (quote >= 0) {
    const [first, past] = quoted[quote] as Range
    // Of the sentence before, unless its mark shows that this one goes on: “Why?” Pell asked.
    if (place === from && !goesOn(reading, past)) return []
    // “The plan is ‘mad’,” in reported words: the whole sentence is the content.
    return first <= from ? pieces(reading, quote) : clauseOnly(tokens, from, first) ? [[from, past]] : [[first, past]]
  }
  if (tokens[place - 1]?.tag !== "comma" || place - 1 <= from) return []
  return [[clauseStart(tokens, from, place - 1), place - 1]]
}

/** Past "and", "but", and past what stands before a bracket that is still open. */
export function clauseStart(tokens: readonly Token[], from: number, to: number): number {
  let first = from
  for (let i = from; i < to; i++) {
    if (tokens[i]?.lower === "(") first = i + 1
    if (tokens[i]?.lower === ")") first = from
  }
  while (
    first < to - 1 &&
    (tokens[first]?.tag === "and" ||
      tokens[first]?.tag === "comma" ||
      /^(?:also|so|yet|still)$/.test(tokens[first]?.lower ?? ""))
  )
    first++
  return first
}

/** Whether a finite verb stands in a stretch. */
export function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { tag, form } = tokens[i] as Token
    if (/^(?:be|have|auxiliary)$/.test(tag) || (tag === "verb" && form !== "ing")) return true
  }
  return false
}

/** Whether a quotation's last mark lets its sentence go on behind it. */
export const goesOn = ({ tokens }: Reading, past: number) => /^[,?!]$/.test(tokens[past - 2]?.lower ?? "")

/** Whether words before a quotation belong with it: they do unless a colon or another stop stands between. */
function clauseOnly(tokens: readonly Token[], from: number, to: number): boolean {
  if (/^(?:comma|dash)$/.test(tokens[to - 1]?.tag ?? "")) return false
  for (let i = from; i < to; i++) if (/^(?:colon|stop)$/.test((tokens[i] as Token).tag)) return false
  return true
}

/** Where the content after a verb begins, and how far its cue goes. */
export function contentStart(reading: Reading, cue: Candidate, past: number): { cueEnd: number; start: number } {
  const { tokens } = reading
  let i = cue.at + 1
  let cueEnd = i
  const lower = (at: number) => (at < past ? (tokens[at] as Token).lower : "")
  const tag = (at: number) => (at < past ? (tokens[at] as Token).tag : "")
  if (/^(?:out|up|down|off|back|away)$/.test(lower(i)) && cue.kind === "verb") cueEnd = ++i
  const infinitive =
    lower(i) === "to" &&
    isInfinitive(tokens[i + 1]?.tag === "quote" ? tokens[i + 2] : tokens[i + 1]) &&
    (cue.kind !== "noun" || TO_DO.has(cue.stem))
  const statement = statementEnd(tokens, i, past)
  if (statement > i && cue.kind === "verb") return { cueEnd: statement, start: skipMarks(tokens, statement, past) }
  const noun = cue.kind === "verb" ? nounThat(tokens, i, past, cue.stem) : 0
  if (noun) return { cueEnd: noun, start: noun }
  if (
    !infinitive &&
    cue.kind === "verb" &&
    /^(?:to|with|in|on|at|after|during)$/.test(lower(i)) &&
    SAYING.has(cue.stem)
  ) {
    const found = afterAside(reading, i, past)
    if (found) return { cueEnd, start: found }
  }
  const bind =
    WITH_CUE.has(lower(i)) ||
    (lower(i) === "at" && AIMING.has(cue.stem)) ||
    (lower(i) === "as" && cue.form === "passive") ||
    (lower(i) === "to" && !infinitive)
  if (bind && !(NEVER_WITH.has(cue.stem) && lower(i) !== "about") && !isTime(tokens, i + 1))
    return { cueEnd: i + 1, start: i + 1 }
  if (
    TELLING.has(cue.stem) &&
    cue.form !== "passive" &&
    /^(?:noun|name|determiner|possessive|object|number|adjective|pronoun)$/.test(tag(i))
  ) {
    const end = tag(i) === "pronoun" || tag(i) === "object" ? i + 1 : addressee(tokens, past, i)
    if (
      (end < past && end > i && !/^(?:and|stop|comma|dash)$/.test(tag(end))) ||
      /^(?:quote|that)$/.test(tag(end + 1))
    ) {
      // “urged voters to wait”: whom it is wished of belongs to what is wished.
      if (lower(end) !== "to" || cue.stem === "tell") i = end
    }
    if (/^(?:about|of|for|on)$/.test(lower(i)) && !isTime(tokens, i + 1)) i++
  }
  i = skipWhen(tokens, i, past)
  if (tag(i) === "preposition" || (tag(i) === "subordinator" && lower(i) === "when")) {
    const found = afterAside(reading, i, past)
    if (found) return { cueEnd, start: found }
  }
  return { cueEnd, start: skipMarks(tokens, i, past) }
}

/** Where whom they tell ends: “told reporters in the capital, Carrow, that”. */
function addressee(tokens: readonly Token[], past: number, from: number): number {
  const long = phraseEnd(tokens, past, from, "apposed")
  return tokens[long]?.tag === "comma" && tokens[long + 1]?.tag === "that" ? long + 1 : phraseEnd(tokens, past, from)
}

function skipMarks(tokens: readonly Token[], from: number, past: number): number {
  let i = from
  while (i < past && /^(?:comma|colon)$/.test((tokens[i] as Token).tag)) i++
  return i
}

const LIGHT = new Set(
  "express voice show give offer issue make have reiterate raise share repeat deliver pledge announce".split(" "),
)

/** Past the noun of "denied the claim that", "expressed support for"; 0 where none stands. */
function nounThat(tokens: readonly Token[], from: number, past: number, stem: string): number {
  let i = from
  while (
    i < Math.min(past, from + 4) &&
    /^(?:determiner|possessive|adjective|adverb|number)$/.test(tokens[i]?.tag ?? "")
  )
    i++
  if (
    i >= past ||
    tokens[i]?.tag !== "noun" ||
    !(NOUN_STEMS.has(tokens[i]?.lower ?? "") || nounStem(tokens[i]?.lower ?? ""))
  )
    return 0
  const next = tokens[i + 1]
  if (next?.tag === "that") return /^(?:idea|notion|fact|story|news|evidence)$/.test(tokens[i]?.lower ?? "") ? 0 : i + 1
  if (!LIGHT.has(stem)) return 0
  return next && /^(?:for|about|over|of|on|with|against|in)$/.test(next.lower) ? i + 2 : 0
}

/** Past "in a statement", which belongs to the cue; where it began when it does not stand there. */
export function statementEnd(tokens: readonly Token[], from: number, past: number): number {
  if (tokens[from]?.lower !== "in" || !/^(?:an?|his|her|their|its|the)$/.test(tokens[from + 1]?.lower ?? ""))
    return from
  for (let i = from + 2; i < Math.min(past, from + 5); i++)
    if (tokens[i]?.lower === "statement" || tokens[i]?.lower === "statements") return i + 1
  return from
}

/** What follows "to": a verb, known or not. */
const isInfinitive = (token: Token | undefined) =>
  token !== undefined &&
  ((token.tag === "verb" && token.form === "base") ||
    /^(?:be|have)$/.test(token.lower) ||
    token.tag === "adverb" ||
    (token.tag === "noun" && !token.capital && !token.lower.endsWith("s")))

const isTime = (tokens: readonly Token[], i: number) =>
  WHEN.has(tokens[i]?.lower ?? "") ||
  tokens[i]?.tag === "number" ||
  (/^(?:last|this|next)$/.test(tokens[i]?.lower ?? "") && WHEN.has(tokens[i + 1]?.lower ?? ""))

/** Past "on Tuesday", "last week". */
function skipWhen(tokens: readonly Token[], from: number, past: number): number {
  let i = from
  for (;;) {
    const { lower = "" } = tokens[i] ?? {}
    const next = tokens[i + 1]?.lower ?? ""
    if (i >= past) return i
    if (WHEN.has(lower) && lower !== "may") i++
    else if (
      /^(?:on|in|last|this|next|late|early|earlier)$/.test(lower) &&
      (WHEN.has(next) || /^(?:week|month|year|night|morning)$/.test(next))
    )
      i += 2
    else return i
  }
}

/** “said in a letter that”, “said on the radio, “…””: the content begins after what says where. */
function afterAside({ tokens }: Reading, from: number, past: number): number | undefined {
  for (let i = from + 1; i < Math.min(past, from + 16); i++) {
    const { tag } = tokens[i] as Token
    if (tag === "that" || (tag === "quote" && tokens[i - 1]?.quote === -1)) return i
    if (tag === "comma" || tag === "colon") return /^(?:quote|that)$/.test(tokens[i + 1]?.tag ?? "") ? i + 1 : undefined
    if (tag === "pronoun" || /^(?:whether|why|how|what)$/.test(tokens[i]?.lower ?? "")) return i
    if (/^(?:stop|dash|relative)$/.test(tag) || (tag === "verb" && tokens[i]?.form !== "ing")) return undefined
  }
  return undefined
}

/** How a content is bounded, beyond its sentence's end. */
export interface Bounds {
  /** It is a thing, no clause ("endorsed Voss"), so that a verb does not belong to it. */
  readonly thing?: boolean
  /** It stands in a clause that a comma ends: "when asked about it, …", "Voss, who denied it, …". */
  readonly aside?: boolean
}

/** Where the content that begins at a place ends; it may go beyond its sentence with a quotation that does. */
export function contentEnd(reading: Reading, cues: Cues, start: number, past: number, bounds: Bounds = {}): number {
  const { tokens, quoted } = reading
  let i = start
  const opening = quoteAt(reading, start)
  while (i < past) {
    const token = tokens[i] as Token
    if (token.quote >= 0) {
      const end = (quoted[token.quote] as Range)[1]
      if (end >= past) return end
      // A quotation that is a sentence of its own is the whole content.
      if (token.quote === opening && ends(tokens, end)) return end
      i = Math.max(end, i + 1)
      continue
    }
    if (
      i > start &&
      ((endsContent(tokens, cues, i, past) && (bounds.thing || isWhole(tokens, start, i))) ||
        endsThing(tokens, start, i, past, bounds))
    )
      return i
    i++
  }
  while (i > start && tokens[i - 1]?.tag === "stop") i--
  return i
}

/** Whether a clause has its verb already: before that an aside does not end it ("that the envoy, Voss, said"). */
const isWhole = (tokens: readonly Token[], start: number, at: number) => {
  const next = tokens[at + 1]
  if (tokens[at]?.tag !== "comma" || tokens[start]?.tag === "quote" || next?.lower === "according") return true
  const aside = next?.tag === "verb" || /^(?:which|who|an?|where)$/.test(next?.lower ?? "")
  return !aside || hasVerb(tokens, start, at)
}

/** Whether a content that is a thing, or stands in an aside, is over. */
function endsThing(
  tokens: readonly Token[],
  start: number,
  i: number,
  past: number,
  { thing, aside }: Bounds,
): boolean {
  const { tag, lower } = tokens[i] as Token
  if (aside && tag === "comma") return true
  if (!thing) return false
  if (
    (/^(?:be|have|auxiliary)$/.test(tag) || (tag === "verb" && tokens[i]?.form === "s")) &&
    !isSubordinate(tokens, start, i)
  )
    return true
  if (tag === "and" || tag === "comma")
    return /^(?:be|have|auxiliary)$/.test(tokens[i + 1]?.tag ?? "") || isFiniteAt(tokens, i + 1, past)
  if (tag === "dash") return true
  const next = tokens[i + 1]
  if (
    tag === "comma" &&
    (next?.lower === "the" || /^(?:pronoun|subordinator)$/.test(next?.tag ?? "") || next?.form === "ed")
  )
    return true
  if (lower === "as") return tokens[i + 1]?.tag === "pronoun" || verbSoon(tokens, i + 1, past)
  return /^(?:when|while|although|though)$/.test(lower)
}

/** Whether a verb at a place has a clause of its own in what began earlier: "the port that was shut", "how it is". */
function isSubordinate(tokens: readonly Token[], start: number, at: number): boolean {
  for (let i = start; i < at; i++)
    if (
      /^(?:relative|that|subordinator|pronoun|verb|to)$/.test((tokens[i] as Token).tag) ||
      tokens[i]?.lower === "which"
    )
      return true
  return false
}

/** Whether a finite verb stands at a place, adverbs before it set aside. */
function isFiniteAt(tokens: readonly Token[], from: number, past: number): boolean {
  let i = from
  while (i < past && tokens[i]?.tag === "adverb") i++
  return i < past && tokens[i]?.tag === "verb" && /^(?:ed|s)$/.test(tokens[i]?.form ?? "")
}

/** Whether the mark before a quotation's closing mark ends a sentence, or a comma goes on to its speaker. */
function ends(tokens: readonly Token[], past: number): boolean {
  const before = tokens[past - 2]
  return before !== undefined && /^(?:stop|comma|mark)$/.test(before.tag)
}

function endsContent(tokens: readonly Token[], cues: Cues, i: number, past: number): boolean {
  const { tag, lower } = tokens[i] as Token
  if (tag === "stop") return lower === ";"
  const next = tokens[i + 1]
  if (tag === "and" && tokens[i - 1]?.tag !== "comma") return cueSoon(tokens, cues, i + 1, past, 2)
  if (tag !== "comma" || !next) return tag === "dash" && cueSoon(tokens, cues, i + 1, past, 3)
  if (
    next.lower === "according" ||
    next.lower === "but" ||
    next.lower === "which" ||
    next.lower === "where" ||
    next.lower === "while"
  )
    return next.lower !== "but" || tokens[i + 2]?.tag !== "that"
  if (next.tag === "verb" && next.lower.endsWith("ing")) return next.lower !== "including"
  if (next.tag === "verb") return cues.has(i + 1)
  if (next.tag === "relative" || next.lower === "a" || next.lower === "an") return true
  if (next.tag === "and" || next.tag === "subordinator") return cueSoon(tokens, cues, i + 2, past, 8)
  return /^(?:pronoun|name)$/.test(next.tag) && cueSoon(tokens, cues, i + 1, past, 4) && verbSoon(tokens, i + 1, past)
}

/** Whether a cue stands within a few words, before any mark. */
function cueSoon(tokens: readonly Token[], cues: Cues, from: number, past: number, reach: number): boolean {
  for (let i = from; i < Math.min(past, from + reach); i++) {
    if (cues.has(i)) return /^(?:active|trailing)$/.test(cues.get(i)?.form ?? "")
    if (/^(?:comma|stop|that|to|quote)$/.test((tokens[i] as Token).tag)) return false
  }
  return false
}

/** The quotations that go on with a content after its cue's sentence: “…,” he said. “…” */
export function quotesAfter(reading: Reading, past: number, paragraph: number): Range[] {
  const { tokens, quotes, quoted, paragraphAt } = reading
  const at = /^(?:stop|comma|colon|dash)$/.test(tokens[past]?.tag ?? "") && tokens[past]?.quote === -1 ? past + 1 : past
  const first = quoteAt(reading, at)
  // A comma before its closing mark: somebody else is about to be credited with it.
  if (first < 0 || paragraphAt(at) !== paragraph || (quotes[first]?.closed && !stops(reading, first))) return []
  let last = first
  while (!quotes[last]?.closed && quotes[last + 1]?.continued) last++
  return quoted.slice(first, last + 1)
}

/** Whether a quotation ends with its sentence, so that no speaker follows it. */
function stops({ tokens, quoted }: Reading, quote: number): boolean {
  const past = (quoted[quote] as Range)[1]
  const tag = tokens[past - 2]?.tag ?? ""
  const next = tokens[past]
  return (tag === "stop" || tag === "mark") && !(next?.isWord && /^\p{Ll}/u.test(next.lower) && !next.capital)
}
