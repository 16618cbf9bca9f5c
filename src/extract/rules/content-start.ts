import type { Candidate } from "./candidates.ts"
import { WHEN } from "./lexicon.ts"
import { phraseEnd } from "./phrase-end.ts"
import type { Reading } from "./reading.ts"
import type { Token } from "./tokens.ts"

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
      (end < past && end > i && !/^(?:and|stop|comma|dash|determiner|possessive)$/.test(tag(end))) ||
      (cue.stem === "tell" && end < past && /^(?:determiner|possessive)$/.test(tag(end))) ||
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
  if (i >= past || tokens[i]?.tag !== "noun" || !tokens[i]?.lexeme.noun) return 0
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
