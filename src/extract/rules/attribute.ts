import type { Candidate } from "./candidates.ts"
import { type Cues, contentBefore, contentEnd, contentStart, quoteBefore, quotesAfter } from "./content.ts"
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
/** Passives whose subject is whom the words were spoken to: "he was asked whether". */
const SPOKEN_TO = new Set("ask tell inform remind assure advise urge warn".split(" "))

/** What a candidate attributes to whom; undefined when no content can be found. */
export function attributed(
  reading: Reading,
  cues: Cues,
  candidate: Candidate,
  before: Found | undefined,
): Found | undefined {
  const range = reading.sentences[candidate.sentence] as Range
  if (candidate.kind === "according") return byAccording(reading, cues, candidate, range)
  if (candidate.kind === "adverb") return undefined
  if (candidate.kind === "noun") return byNoun(reading, cues, candidate, range)
  if (candidate.form === "passive" || candidate.form === "reduced") return byPassive(reading, cues, candidate, range)
  return byVerb(reading, cues, candidate, range, before)
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
  const left =
    candidate.form === "active" &&
    (inverted || (source && source[1] <= candidate.at) || quoteBefore(reading, edge) >= 0)
      ? contentBefore(reading, range[0], edge)
      : []
  const quotedLeft = quoteBefore(reading, edge) >= 0
  const cueFirst = cueStart(tokens, candidate)
  if (left.length && (quotedLeft || inverted || endsHere(tokens, candidate, past))) {
    const done = inverted ? inverted[1] : candidate.at + 1
    const rest = restAfter(reading, cues, done, past)
    return { candidate, cue: [[cueFirst, candidate.at + 1]], source, content: [...left, ...rest] }
  }
  const { cueEnd, start } = contentStart(reading, candidate, past)
  const end = start < past ? contentEnd(reading, cues, start, past) : start
  if (end <= start) return undefined
  return {
    candidate,
    cue: [[cueFirst, cueEnd]],
    source,
    content: [[start, end], ...(end >= past ? quotesOn(reading, end, start) : [])],
  }
}

/** A quotation that is the whole content may go on. */
function quotesOn(reading: Reading, end: number, start: number): Range[] {
  const quote = reading.tokens[start]?.quote ?? -1
  return quote >= 0 ? quotesAfter(reading, end, end) : []
}

/** What else belongs to a content whose first part came before its cue. */
function restAfter(reading: Reading, cues: Cues, done: number, past: number): Range[] {
  const { tokens } = reading
  for (let i = done; i < past; i++) {
    const token = tokens[i] as Token
    if (token.tag === "quote" && token.quote >= 0 && tokens[i - 1]?.quote !== token.quote) {
      if (!/^(?:comma|colon|dash)$/.test(tokens[i - 1]?.tag ?? "") && i > done) return []
      return [
        [i, contentEnd(reading, cues, i, past)],
        ...quotesAfter(reading, contentEnd(reading, cues, i, past), past),
      ]
    }
  }
  if (
    tokens[done]?.tag === "comma" &&
    !/^(?:verb|and|subordinator|relative|preposition|adverb)$/.test(tokens[done + 1]?.tag ?? "") &&
    done + 2 < past &&
    !isAddressed(tokens, done)
  )
    return [[done + 1, contentEnd(reading, cues, done + 1, past)]]
  return quotesAfter(reading, past, past)
}

const isAddressed = (tokens: readonly Token[], comma: number) =>
  tokens[comma + 1]?.lower === "a" || tokens[comma + 1]?.lower === "an"

/** Nothing of the content can come after: "…, he said.", "…, he said on Friday, …" */
function endsHere(tokens: readonly Token[], candidate: Candidate, past: number): boolean {
  const next = tokens[candidate.at + 1]
  if (!next || candidate.at + 1 >= past) return true
  return /^(?:end|comma|in|on|at|during|after|of|sub|and)$/.test(candidate.follow) || next.tag === "stop"
}

function cueStart(tokens: readonly Token[], { group, kind, at }: Candidate): number {
  let [first] = group
  if (kind === "noun") return at
  // A gerund's or an infinitive's own word is enough, and so is an adverb's that opens the sentence.
  while (first < at && tokens[first]?.tag === "comma") first++
  return first
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
      /^(?:say|write|add|report|argue|note)$/.test(stem)
    )
  )
    return undefined
  const end = phraseEnd(tokens, past, at + 1, true)
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
    const end = phraseEnd(tokens, past, next + 1)
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
  const rest: Range[] = end > bound.start && tokens[bound.start]?.tag !== "and" ? [[bound.start, end]] : []
  const content = subject && !(SPOKEN_TO.has(candidate.stem) && rest.length) ? [subject, ...rest] : rest
  return content.length ? { candidate, cue: [[candidate.group[0], cueEnd]], source, content } : undefined
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
  const first = owner?.genitive ?? candidate.at
  return { candidate, cue: [[first, cueEnd]], source: owner?.source, content: [[start, end]] }
}

/** Whose claim it is: "his", "the mayor's". */
function ownerOf(
  tokens: readonly Token[],
  from: number,
  noun: number,
): { source: Range; genitive?: number } | undefined {
  let i = noun - 1
  while (i >= from && /^(?:adjective|adverb|number)$/.test(tokens[i]?.tag ?? "")) i--
  const owner = i >= from ? tokens[i] : undefined
  if (owner?.tag !== "possessive") return undefined
  if (/^['’]s?$/.test(owner.lower)) return { source: [phraseStart(tokens, from, i - 1), i], genitive: i }
  return { source: [i, i + 1] }
}

function byAccording(reading: Reading, cues: Cues, candidate: Candidate, range: Range): Found | undefined {
  const { tokens } = reading
  const [first, past] = range
  const at = candidate.at
  const end = phraseEnd(tokens, past, at + 2, true)
  if (end <= at + 2) return undefined
  const source: Range = [at + 2, end]
  const cue: Range[] = [[at, at + 2]]
  const opens = at - first <= 2 || tokens[at - 1]?.quote !== tokens[at]?.quote
  const next = tokens[end]?.tag === "comma" ? end + 1 : end
  if (at - first <= 2) {
    const stop = contentEnd(reading, cues, next, past)
    return stop > next ? { candidate, cue, source, content: [[next, stop]] } : undefined
  }
  void opens
  const before = contentBefore(reading, first, at)
  const content = before.length ? before : [[first, at] as Range]
  return { candidate, cue, source, content }
}
