import type { Candidate } from "./candidates.ts"
import {
  type Cues,
  clauseStart,
  contentBefore,
  contentEnd,
  contentStart,
  hasVerb,
  quoteBefore,
  quotesAfter,
  statementEnd,
} from "./content.ts"
import { WHEN } from "./lexicon.ts"
import { phraseEnd, phraseStart, subjectBefore } from "./phrases.ts"
import type { Range, Reading, Token } from "./tokens.ts"

/** An attribution in the making: token by token. */
export interface Found {
  readonly candidate: Candidate
  readonly cue: readonly Range[]
  readonly source?: Range | undefined
  readonly content: readonly Range[]
}

/** Verbs after which the speaker may stand: “…”, said Mara Voss. */
const INVERTING = new Set(
  `say add write ask note explain recall continue reply warn argue conclude declare report quip joke tweet insist shout
   respond observe admit boast remark claim suggest complain cry announce state agree acknowledge read go exclaim muse
   predict urge tell post concede stress assert lament counter retort remember caution plead advise`.split(/\s+/),
)
/** Verbs that may come last: "…, the mayor said". */
export const SPEAKING = new Set([
  ...INVERTING,
  ..."think believe hope suspect guess fear reckon know contend allege estimate figure show find indicate reveal".split(
    " ",
  ),
])
/** Passives whose subject is whom the words were spoken to: "he was asked whether". */
const SPOKEN_TO = new Set("ask tell inform remind assure advise urge warn".split(" "))

/** Verbs whose subject belongs to what seems so: nobody is credited. */
const SEEMING = new Set(["seem", "appear"])

/** What a candidate attributes to whom; undefined when no content can be found. */
export function attributed(
  reading: Reading,
  cues: Cues,
  candidate: Candidate,
  before: Found | undefined,
): Found | undefined {
  const range = within(reading, candidate)
  if (candidate.kind === "according") return byAccording(reading, cues, candidate, range)
  if (candidate.kind === "colon") return byColon(reading, candidate, range)
  if (candidate.kind === "adverb") return undefined
  if (candidate.kind === "noun") return byNoun(reading, cues, candidate, range)
  if (SEEMING.has(candidate.stem) && candidate.form !== "passive") return bySeeming(reading, cues, candidate, range)
  if (candidate.form === "passive" || candidate.form === "reduced") return byPassive(reading, cues, candidate, range)
  return byVerb(reading, cues, candidate, range, before)
}

/** A cue's sentence; of one in quotation marks only what stands in them. */
function within({ sentences, tokens, quoted }: Reading, { sentence, at }: Candidate): Range {
  const [first, past] = sentences[sentence] as Range
  const quote = tokens[at]?.quote ?? -1
  if (quote < 0) return [first, past]
  const [from, to] = quoted[quote] as Range
  return [Math.max(first, from + 1), Math.min(past, to - 1)]
}

/** Where the words outside quotations begin that a cue's sentence has before it. */
function clauseFrom({ tokens, quoted }: Reading, [first]: Range, at: number): number {
  const quote = tokens[first]?.quote ?? -1
  if (quote < 0 || tokens[at]?.quote === quote) return first
  const past = (quoted[quote] as Range)[1]
  return past < at ? past : first
}

function byVerb(
  reading: Reading,
  cues: Cues,
  candidate: Candidate,
  range: Range,
  before: Found | undefined,
): Found | undefined {
  const { tokens } = reading
  const [, past] = range
  const from = clauseFrom(reading, range, candidate.at)
  const inverted = invertedSource(reading, candidate, from, range)
  const source = inverted ?? sourceOf(tokens, candidate, from, before, past)
  const edge = inverted || !source ? candidate.group[0] : source[0]
  const left = contentLeft(reading, candidate, range, edge, inverted !== undefined)
  if (left.length) {
    const cueEnd = inverted ? candidate.at + 1 : statementEnd(tokens, candidate.at + 1, past)
    const rest = restAfter(reading, cues, inverted ? inverted[1] : cueEnd, past, left)
    return { candidate, cue: [[candidate.group[0], cueEnd]], source, content: [...left, ...rest] }
  }
  const { cueEnd, start } = contentStart(reading, candidate, past)
  const bounds = { thing: isThing(tokens, candidate, start), aside: isAside(tokens, from, candidate, source) }
  const end = start < past ? contentEnd(reading, cues, start, past, bounds) : start
  const object = source ? relativeObject(tokens, source, candidate, range[0]) : []
  const content = [...object, ...(end > start ? [[start, end] as Range] : [])]
  if (!content.length) return undefined
  const more = end >= past - 1 ? quotesOn(reading, end, start) : []
  return { candidate, cue: [[candidate.group[0], cueEnd]], source, content: [...content, ...more] }
}

/** What is attributed before the speaker: “…,” she said; “The bridge is shut, the mayor said.” */
function contentLeft(reading: Reading, candidate: Candidate, range: Range, edge: number, inverted: boolean): Range[] {
  const { tokens, quoted } = reading
  if (candidate.form !== "active" || edge < range[0]) return []
  // “…, as the mayor said”
  const isAs = tokens[edge - 1]?.lower === "as" && tokens[edge - 2]?.tag === "comma"
  const left = contentBefore(reading, range[0], isAs ? edge - 1 : edge)
  if (inverted || !left.length) return left
  const quote = quoteBefore(reading, edge)
  const whole = quote >= 0 && edge > range[0] && (quoted[quote] as Range)[0] <= range[0]
  if (whole) return left
  if (quote < 0 && isHalved(tokens, left[0] as Range, candidate)) return left
  if (!endsHere(reading, candidate, range[1])) return []
  if (quote >= 0) return left
  const comma = tokens[candidate.at + 1]?.tag === "comma"
  return SPEAKING.has(candidate.stem) && (comma || hasVerb(tokens, ...(left[0] as Range))) ? left : []
}

/** “The bridge, she conceded, “was a mistake””: the subject stands before the speaker, its verb after. */
function isHalved(tokens: readonly Token[], [first, past]: Range, { stem, at }: Candidate): boolean {
  const opener = tokens[first]?.tag ?? ""
  if (!SPEAKING.has(stem) || tokens[at + 1]?.tag !== "comma" || hasVerb(tokens, first, past)) return false
  return /^(?:determiner|possessive|name|noun|pronoun|number|adjective)$/.test(opener)
}

/** “…, which he said was true”: the relative that the speaker follows is part of the content. */
function relativeObject(tokens: readonly Token[], source: Range, candidate: Candidate, from: number): Range[] {
  const place = source[0] - 1
  const next = tokens[candidate.at + 1]
  if (place < from || !/^(?:which|what|who|whom|whoever)$/.test(tokens[place]?.lower ?? "")) return []
  return next && /^(?:be|have|auxiliary|verb|to|preposition|subordinator|stop|comma)$/.test(next.tag)
    ? [[place, place + 1]]
    : []
}

/** Whether what is attributed is a thing: "endorsed Voss", "talked about the port". */
function isThing(tokens: readonly Token[], { follow, stem }: Candidate, start: number): boolean {
  return (
    !SPEAKING.has(stem) &&
    !/^(?:clause|that|quote|wh|pronoun|colon|comma)$/.test(follow) &&
    !/^(?:quote|that|pronoun|subordinator)$/.test(tokens[start]?.tag ?? "")
  )
}

/** Whether a cue stands in a clause that the next comma ends: "when asked", "Voss, who denied". */
function isAside(tokens: readonly Token[], from: number, candidate: Candidate, source: Range | undefined): boolean {
  const opener = tokens[from]
  const relative = source && tokens[source[0]]?.tag === "relative" && tokens[source[0] - 1]?.tag === "comma"
  if (relative) return true
  const opens =
    opener &&
    (/^(?:when|while|although|though|if|as|after|before|since|because|despite|by|in|while)$/.test(opener.lower) ||
      (opener.tag === "verb" && from === candidate.group[0]))
  if (!opens) return false
  for (let i = from; i < candidate.group[0]; i++) if (tokens[i]?.tag === "comma") return false
  return opener.lower !== "in" || candidate.form !== "active"
}

/** A quotation that is the whole content may go on. */
function quotesOn(reading: Reading, end: number, start: number): Range[] {
  const quote = reading.tokens[start]?.quote ?? -1
  return quote >= 0 ? quotesAfter(reading, end, reading.paragraphAt(start)) : []
}

/** What else belongs to a content whose first part came before its cue. */
function restAfter(reading: Reading, cues: Cues, done: number, past: number, left: readonly Range[]): Range[] {
  const { tokens } = reading
  for (let i = done; i < past; i++) {
    const token = tokens[i] as Token
    if (token.tag === "quote" && token.quote >= 0 && tokens[i - 1]?.quote !== token.quote) {
      if (!/^(?:comma|colon|dash)$/.test(tokens[i - 1]?.tag ?? "") && i > done) return []
      const end = contentEnd(reading, cues, i, past)
      return [[i, end], ...quotesAfter(reading, end, reading.paragraphAt(i))]
    }
  }
  const [first, end] = left[0] as Range
  const halved = tokens[first]?.tag !== "quote" && !hasVerb(tokens, first, end)
  const next = tokens[done + 1]
  if (tokens[done]?.tag === "comma" && done + 2 < past && next) {
    const goesOn =
      halved ||
      /^but|also$/.test(next.lower) ||
      !/^(?:verb|and|subordinator|relative|preposition|adverb)$/.test(next.tag)
    if (goesOn && !/^an?$/.test(next.lower)) return [[done + 1, contentEnd(reading, cues, done + 1, past)]]
  }
  return quotesAfter(reading, past, reading.paragraphAt(done - 1))
}

/** Nothing of the content can come after: "…, he said.", "…, he said on Friday, …" */
function endsHere(reading: Reading, candidate: Candidate, past: number): boolean {
  const { tokens } = reading
  const next = tokens[candidate.at + 1]
  if (!next || candidate.at + 1 >= past || next.tag === "stop") return true
  if (!/^(?:end|comma|in|on|at|during|after|of|sub|and)$/.test(candidate.follow)) return false
  return !/^(?:that|quote)$/.test(tokens[contentStart(reading, candidate, past).start]?.tag ?? "")
}

function invertedSource(
  reading: Reading,
  { stem, group, at, form }: Candidate,
  from: number,
  [, past]: Range,
): Range | undefined {
  const { tokens } = reading
  if (form !== "active" || at + 1 >= past || !INVERTING.has(stem)) return undefined
  const after = tokens[at + 1] as Token
  if (!/^(?:noun|name|determiner|possessive|number|adjective|pronoun)$/.test(after.tag)) return undefined
  const quoted = quoteBefore(reading, group[0]) >= 0
  if (
    !quoted &&
    !(
      tokens[group[0] - 1]?.tag === "comma" &&
      group[0] - 1 > from &&
      /^(?:say|write|add|report|argue|note|predict|warn|explain|suggest)$/.test(stem)
    )
  )
    return undefined
  const end = phraseEnd(tokens, past, at + 1, "told")
  const beyond = tokens[end]?.tag ?? "stop"
  if (WHEN.has(after.lower)) return undefined
  if (
    !quoted &&
    !(hasVerb(tokens, from, group[0] - 1) && (end >= past - 1 || /^(?:comma|stop|preposition)$/.test(beyond)))
  )
    return undefined
  // “…, said he would go”: a clause, no speaker.
  if (!quoted && /^(?:verb|be|have|auxiliary)$/.test(tokens[end]?.tag ?? "")) return undefined
  return [at + 1, end]
}

function sourceOf(
  tokens: readonly Token[],
  candidate: Candidate,
  from: number,
  before: Found | undefined,
  past: number,
): Range | undefined {
  const first = candidate.group[0]
  const left = tokens[first - 1]
  if (candidate.form === "active") {
    const subject = first > from ? subjectBefore(tokens, from, first) : undefined
    if (subject) return subject
    return shared(tokens, candidate, from, before)
  }
  // "placards supporting": no comma stands between.
  if (candidate.form === "trailing" && left && /^(?:noun|name)$/.test(left.tag) && first > from)
    return [phraseStart(tokens, from, first - 1), first]
  if (first <= from + 1 && candidate.form !== "infinitive") return opening(tokens, candidate, past)
  return shared(tokens, candidate, from, before)
}

/** “Calling it a farce, Voss left”: the subject of what follows. */
function opening(tokens: readonly Token[], candidate: Candidate, past: number): Range | undefined {
  for (let i = candidate.at + 1; i < past; i++)
    if (tokens[i]?.tag === "comma" && tokens[i]?.quote === -1) {
      const end = phraseEnd(tokens, past, i + 1)
      return end > i + 1 && /^(?:verb|be|have|auxiliary|comma|adverb)$/.test(tokens[end]?.tag ?? "")
        ? [i + 1, end]
        : undefined
    }
  return undefined
}

/** The subject that a verb shares with another one of its sentence: "he smiled and said", "he left, saying". */
function shared(
  tokens: readonly Token[],
  candidate: Candidate,
  from: number,
  before: Found | undefined,
): Range | undefined {
  if (before?.source && before.candidate.sentence === candidate.sentence && before.candidate.form === "active")
    return before.source
  for (let i = from; i < candidate.group[0]; i++) {
    const { tag, quote, form } = tokens[i] as Token
    if (quote >= 0) continue
    if (
      tag === "be" ||
      tag === "have" ||
      tag === "auxiliary" ||
      (tag === "verb" && form !== "ing" && form !== "base")
    ) {
      let first = i
      while (first > from && /^(?:adverb|not)$/.test(tokens[first - 1]?.tag ?? "")) first--
      const subject = first > from ? subjectBefore(tokens, from, first) : undefined
      if (subject && !/^(?:relative|that)$/.test(tokens[subject[0]]?.tag ?? "")) return subject
    }
  }
  return undefined
}

function byPassive(reading: Reading, cues: Cues, candidate: Candidate, range: Range): Found | undefined {
  const { tokens } = reading
  const [, past] = range
  const from = clauseFrom(reading, range, candidate.at)
  let next = candidate.at + 1
  let source: Range | undefined
  if (tokens[next]?.lower === "by") {
    const long = phraseEnd(tokens, past, next + 1, "apposed")
    const end = /^(?:comma|stop)$/.test(tokens[long]?.tag ?? "stop") ? long : phraseEnd(tokens, past, next + 1)
    if (end > next + 1) source = [next + 1, end]
    next = end
  }
  const subject =
    candidate.form === "reduced"
      ? reducedSubject(tokens, from, candidate)
      : subjectBefore(tokens, from, candidate.group[0])
  const bound = contentStart(reading, { ...candidate, at: next - 1 }, past)
  const cueEnd = source ? candidate.at + 1 : bound.cueEnd
  const end = bound.start < past ? contentEnd(reading, cues, bound.start, past) : bound.start
  const rest: Range[] =
    end > bound.start && !/^(?:and|relative)$/.test(tokens[bound.start]?.tag ?? "") ? [[bound.start, end]] : []
  const content = subject && !(SPOKEN_TO.has(candidate.stem) && rest.length) ? [subject, ...rest] : rest
  return content.length ? { candidate, cue: [[candidate.group[0], cueEnd]], source, content } : undefined
}

function bySeeming(reading: Reading, cues: Cues, candidate: Candidate, range: Range): Found | undefined {
  const from = clauseFrom(reading, range, candidate.at)
  const subject = subjectBefore(reading.tokens, from, candidate.group[0])
  const start = candidate.at + 1
  const end = contentEnd(reading, cues, start, range[1])
  if (end <= start) return undefined
  const isIt = subject && reading.tokens[subject[0]]?.lower === "it" && reading.tokens[start]?.tag === "that"
  const content: Range[] = subject && !isIt ? [subject, [start, end]] : [[start, end]]
  return { candidate, cue: [candidate.group], content }
}

function reducedSubject(tokens: readonly Token[], from: number, { group }: Candidate): Range | undefined {
  const last = tokens[group[0] - 1]?.tag === "comma" ? group[0] - 2 : group[0] - 1
  return last >= from && /^(?:noun|name|number|object)$/.test(tokens[last]?.tag ?? "")
    ? [phraseStart(tokens, from, last), last + 1]
    : undefined
}

function byNoun(reading: Reading, cues: Cues, candidate: Candidate, range: Range): Found | undefined {
  const { tokens } = reading
  const [, past] = range
  const { cueEnd, start } = contentStart(reading, candidate, past)
  const end = start < past ? contentEnd(reading, cues, start, past) : start
  if (end <= start) return undefined
  const owner = ownerOf(tokens, clauseFrom(reading, range, candidate.at), candidate.at)
  return { candidate, cue: [[candidate.at, cueEnd]], source: owner?.source, content: [[start, end]] }
}

/** Whose claim it is: "his", "the mayor's". */
function ownerOf(tokens: readonly Token[], from: number, noun: number): { source: Range } | undefined {
  let i = noun - 1
  while (i >= Math.max(from, noun - 4) && /^(?:adjective|adverb|number|noun)$/.test(tokens[i]?.tag ?? "")) i--
  const owner = i >= from ? tokens[i] : undefined
  if (owner?.tag !== "possessive") return undefined
  if (/^['’]s?$/.test(owner.lower)) return { source: [phraseStart(tokens, from, i - 1), i] }
  return { source: [i, i + 1] }
}

/** “Poll: voters tire of tolls”; “VOSS: I never said so. Never.”, which holds to the paragraph's end. */
function byColon({ tokens, paragraphAt }: Reading, candidate: Candidate, [first, past]: Range): Found {
  const paragraph = paragraphAt(first)
  let end = past
  if (paragraphAt(first - 1) !== paragraph) while (end < tokens.length && paragraphAt(end) === paragraph) end++
  if (end === past && tokens[past - 1]?.tag === "stop") end--
  return { candidate, cue: [candidate.group], source: [first, candidate.at], content: [[candidate.at + 1, end]] }
}

function byAccording(reading: Reading, cues: Cues, candidate: Candidate, range: Range): Found | undefined {
  const { tokens } = reading
  const [first, past] = range
  const at = candidate.at
  const opens = at - first <= 2
  const long = phraseEnd(tokens, past, at + 2, "told")
  // “According to the board, the ferry …”: only a comma closes an apposition there.
  const end = opens && tokens[long]?.tag !== "comma" ? phraseEnd(tokens, past, at + 2) : long
  if (end <= at + 2) return undefined
  const source: Range = [at + 2, end]
  const cue: Range[] = [[at, at + 2]]
  const next = tokens[end]?.tag === "comma" ? end + 1 : end
  if (opens) {
    const stop = contentEnd(reading, cues, next, past)
    return stop > next ? { candidate, cue, source, content: [[next, stop]] } : undefined
  }
  const before = contentBefore(reading, first, at)
  const left = before.length ? before : [[clauseStart(tokens, first, at), at] as Range]
  const halved = tokens[end]?.tag === "comma" && !hasVerb(tokens, ...(left[0] as Range))
  const rest: Range[] = halved ? [[end + 1, contentEnd(reading, cues, end + 1, past)]] : []
  return { candidate, cue, source, content: [...left, ...rest] }
}
