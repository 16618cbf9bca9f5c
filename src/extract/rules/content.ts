import type { Candidate } from "./candidates.ts"
import { WHEN } from "./lexicon.ts"
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
    // “The plan is ‘mad’,” in reported words: the whole sentence is the content.
    return first <= from ? pieces(reading, quote) : clauseOnly(tokens, from, first) ? [[from, past]] : [[first, past]]
  }
  if (tokens[place - 1]?.tag !== "comma" || place - 1 <= from) return []
  return [[from, place - 1]]
}

/** Whether words before a quotation belong with it: they do unless a colon or another stop stands between. */
function clauseOnly(tokens: readonly Token[], from: number, to: number): boolean {
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
  const infinitive = lower(i) === "to" && tag(i + 1) === "verb" && tokens[i + 1]?.form === "base"
  const bind = WITH_CUE.has(lower(i)) || (lower(i) === "to" && !infinitive)
  if (bind && !(NEVER_WITH.has(cue.stem) && lower(i) !== "about") && !isTime(tokens, i + 1))
    return { cueEnd: i + 1, start: i + 1 }
  if (
    TELLING.has(cue.stem) &&
    cue.form !== "passive" &&
    /^(?:noun|name|determiner|possessive|object|number|adjective|pronoun)$/.test(tag(i))
  ) {
    const end = tag(i) === "pronoun" || tag(i) === "object" ? i + 1 : phraseEnd(tokens, past, i)
    if (end < past && end > i) i = end
    if (/^(?:about|of|for|on)$/.test(lower(i)) && !isTime(tokens, i + 1)) i++
  }
  i = skipWhen(tokens, i, past)
  if (tag(i) === "preposition" || (tag(i) === "subordinator" && lower(i) === "when")) {
    const found = afterAside(reading, i, past)
    if (found) return { cueEnd, start: found }
  }
  while (tag(i) === "comma" || tag(i) === "colon") i++
  return { cueEnd, start: i }
}

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
    if (tag === "pronoun") return i
    if (/^(?:stop|dash|relative)$/.test(tag) || (tag === "verb" && tokens[i]?.form !== "ing")) return undefined
  }
  return undefined
}

/** Where the content that begins at a place ends; it may go beyond its sentence with a quotation that does. */
export function contentEnd(reading: Reading, cues: Cues, start: number, past: number): number {
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
    if (i > start && endsContent(tokens, cues, i, past)) return i
    i++
  }
  while (i > start && tokens[i - 1]?.tag === "stop") i--
  return i
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
  if (next.tag === "verb" && (next.form === "ing" || next.form === undefined)) return next.lower !== "including"
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
export function quotesAfter(reading: Reading, past: number, sentencePast: number): Range[] {
  const { tokens, quotes, quoted } = reading
  const found: Range[] = []
  let place = past
  while (place < tokens.length) {
    const at =
      /^(?:stop|comma|colon|dash)$/.test(tokens[place]?.tag ?? "") && tokens[place]?.quote === -1 ? place + 1 : place
    const quote = quoteAt(reading, at)
    if (quote < 0) break
    const range = quoted[quote] as Range
    found.push(range)
    place = range[1]
    if (!quotes[quote]?.closed && quotes[quote + 1]?.continued) {
      for (let q = quote + 1; quotes[q]?.continued; q++) {
        found.push(quoted[q] as Range)
        place = (quoted[q] as Range)[1]
        if (quotes[q]?.closed) break
      }
    }
    void sentencePast
    break
  }
  return found
}
