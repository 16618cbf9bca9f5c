import { WHEN } from "./lexicon.ts"
import { ADJECTIVE_STEMS, NOUN_STEMS } from "./odds.ts"
import type { Range, Reading, Token } from "./tokens.ts"

/** Words that may attribute something: what the table of cues is asked about. */
export interface Candidate {
  readonly kind: "verb" | "noun" | "adjective" | "according" | "colon" | "adverb"
  readonly stem: string
  /** The word itself. */
  readonly at: number
  /** With its auxiliaries and adverbs. */
  readonly group: Range
  readonly sentence: number
  /** How the verb stands: "said", "saying", "by saying", "to say", "was said", "a man accused". */
  readonly form: "active" | "trailing" | "gerund" | "infinitive" | "passive" | "reduced" | "none"
  /** What follows, or a quotation that goes before. */
  readonly follow: string
  /** What stands before the group. */
  readonly before: string
}

const DAYS = /day$|^(?:today|tomorrow|tonight|ago|here|there)$/

/** Every candidate of a report, in order. */
export function candidatesOf(reading: Reading): Candidate[] {
  const found: Candidate[] = []
  reading.sentences.forEach((range, sentence) => {
    for (let at = range[0]; at < range[1]; at++) {
      const candidate = candidateAt(reading, range, sentence, at)
      if (candidate) found.push(candidate)
    }
  })
  return found
}

function candidateAt({ tokens }: Reading, range: Range, sentence: number, at: number): Candidate | undefined {
  const token = tokens[at] as Token
  if (token.lower === "according" && tokens[at + 1]?.lower === "to")
    return {
      kind: "according",
      stem: "according",
      at,
      group: [at, at + 2],
      sentence,
      form: "none",
      follow: "np",
      before: "",
    }
  if (token.tag === "verb" && token.stem) return verbAt(tokens, range, sentence, at)
  if (token.tag === "noun" || token.tag === "name") {
    const stem = nounStem(token.lower)
    if (stem) return nounAt(tokens, range, sentence, at, stem)
  }
  if (token.tag === "colon" && at > range[0] && at + 1 < range[1] && isCredit(tokens, range, at))
    return { kind: "colon", stem: ":", at, group: [at, at + 1], sentence, form: "none", follow: "clause", before: "" }
  if (ADJECTIVE_STEMS.has(token.lower)) return adjectiveAt(tokens, range, sentence, at)
  if (
    token.lower === "reportedly" ||
    token.lower === "allegedly" ||
    token.lower === "apparently" ||
    token.lower === "supposedly" ||
    token.lower === "purportedly"
  )
    return {
      kind: "adverb",
      stem: token.lower,
      at,
      group: [at, at + 1],
      sentence,
      form: "none",
      follow: "none",
      before: "",
    }
  return undefined
}

/** What stands before a colon and speaks though it is no name. */
const SPEAKERS =
  /^(?:polls?|reports?|study|studies|survey|surveys|analysis|editorial|review|officials?|police|experts?|sources?|campaign|camp|judge|lawyer|aides?|union|critics|scientists|researchers|witness|minister|mayor|spokes(?:man|woman|person)|speaker|q|a)$/
/** What stands before a colon and labels what follows. */
const LABELS =
  /^(?:note|notes|correction|corrections|update|updated|contributing|byline|email|e-mail|twitter|photo|photos|video|watch|related|more|http|https|h\/t|latest|breaking|exclusive|bombshell|wow|instance|example|abstract|goal|argument|answer|question|reporting|editing|source|tags|topics|by|contact|phone|tel|address|date|time|when|where|who|why|how|here|this|that|plus|also|wrong|right|true|false|fact|myth|conclusion|background|summary|headline|advertisement|caption|credit|copyright)$/

/** Whether what stands before a colon is a phrase that names somebody, or a paper: "Poll: …", "VOSS: …". */
function isCredit(tokens: readonly Token[], [first, past]: Range, colon: number): boolean {
  if (colon - first > 10 || past - colon < 4 || tokens[colon + 1]?.tag === "number") return false
  for (let i = first; i < colon; i++) {
    const { tag, lower } = tokens[i] as Token
    if (LABELS.test(lower)) return false
    if (!/^(?:noun|name|adjective|determiner)$/.test(tag) && !/^(?:of|for|and|'|,|\(|\))$/.test(lower)) return false
  }
  const { tag, lower } = tokens[colon - 1] as Token
  return tag === "name" || SPEAKERS.test(lower) || lower === ")"
}

export function nounStem(lower: string): string | undefined {
  if (NOUN_STEMS.has(lower)) return lower
  if (!lower.endsWith("s")) return undefined
  const one = lower.slice(0, -1)
  if (NOUN_STEMS.has(one)) return one
  const y = lower.endsWith("ies") ? `${lower.slice(0, -3)}y` : ""
  return NOUN_STEMS.has(y) ? y : undefined
}

function verbAt(tokens: readonly Token[], range: Range, sentence: number, at: number): Candidate {
  const token = tokens[at] as Token
  let first = at
  let passive = false
  let progressive = false
  let aux = false
  while (first > range[0]) {
    const left = tokens[first - 1] as Token
    if (left.tag === "be") {
      if (token.form === "ing") progressive = true
      // "he's said": short for "has", where it stands before a participle.
      else if ((token.form === "ed" || token.form === "en") && !/^['’]s$/.test(left.lower)) passive = true
      aux = true
    } else if (left.tag === "have" || left.tag === "auxiliary") {
      aux = true
    } else if (left.tag !== "not" && !(left.tag === "adverb" && !DAYS.test(left.lower))) break
    first--
  }
  const before = tokens[first - 1]
  const left = first > range[0] && before ? before : undefined
  const form = passive
    ? "passive"
    : left?.tag === "to" && !aux && token.form === "base"
      ? "infinitive"
      : token.form === "ing" && !progressive
        ? left?.tag === "preposition" || left?.tag === "subordinator"
          ? "gerund"
          : "trailing"
        : (token.form === "ed" || token.form === "en") && !aux && tokens[at + 1]?.lower === "by"
          ? "reduced"
          : "active"
  return {
    kind: "verb",
    stem: token.stem as string,
    at,
    group: [form === "infinitive" ? first - 1 : first, at + 1],
    sentence,
    form,
    follow: followOf(tokens, range, at + 1),
    before: left ? (left.tag === "quote" ? "quote" : left.tag) : "start",
  }
}

function nounAt(tokens: readonly Token[], range: Range, sentence: number, at: number, stem: string): Candidate {
  let first = at
  while (first > range[0] && /^(?:adjective|adverb)$/.test((tokens[first - 1] as Token).tag)) first--
  const left = first > range[0] ? tokens[first - 1] : undefined
  return {
    kind: "noun",
    stem,
    at,
    group: [at, at + 1],
    sentence,
    form: "none",
    follow: followOf(tokens, range, at + 1),
    before: left?.tag ?? "start",
  }
}

function adjectiveAt(tokens: readonly Token[], range: Range, sentence: number, at: number): Candidate | undefined {
  let first = at
  let linked = false
  while (first > range[0]) {
    const { tag, stem } = tokens[first - 1] as Token
    if (
      tag === "be" ||
      (tag === "verb" && /^(?:feel|seem|appear|remain|become|look|sound|grow|get|make)$/.test(stem ?? ""))
    )
      linked = true
    else if (!/^(?:adverb|not|have|auxiliary)$/.test(tag)) break
    first--
  }
  const left = first > range[0] ? tokens[first - 1] : undefined
  return {
    kind: "adjective",
    stem: (tokens[at] as Token).lower,
    at,
    group: [linked ? first : at, at + 1],
    sentence,
    form: linked ? "active" : "none",
    follow: followOf(tokens, range, at + 1),
    before: left?.tag ?? "start",
  }
}

/** What follows a cue: the class that the table of cues is asked for. */
export function followOf(tokens: readonly Token[], [, past]: Range, at: number): string {
  let i = at
  while (i < past && ((tokens[i] as Token).tag === "adverb" || WHEN.has((tokens[i] as Token).lower))) i++
  const token = i < past ? (tokens[i] as Token) : undefined
  if (!token) return "end"
  const next = i + 1 < past ? tokens[i + 1] : undefined
  if (token.tag === "quote") return "quote"
  if (token.tag === "comma" || token.tag === "colon")
    return next?.tag === "quote" || next?.tag === "that" ? next.tag : token.tag
  if (token.tag === "preposition") return token.lower
  if (token.tag === "subordinator")
    return /^(?:what|how|why|whether|if|where)$/.test(token.lower) ? "wh" : token.lower === "as" ? "as" : "sub"
  if (
    token.tag === "pronoun" ||
    token.tag === "that" ||
    token.tag === "to" ||
    token.tag === "object" ||
    token.tag === "and" ||
    token.tag === "verb"
  )
    return token.tag
  if (/^(?:noun|name|determiner|possessive|adjective|number)$/.test(token.tag))
    return hasVerbSoon(tokens, i, past) ? "clause" : "np"
  return "end"
}

/** Whether a finite verb follows a noun phrase before anything else does: "said the road is shut". */
function hasVerbSoon(tokens: readonly Token[], from: number, past: number): boolean {
  for (let i = from; i < Math.min(past, from + 12); i++) {
    const { tag, form } = tokens[i] as Token
    if (tag === "auxiliary" || tag === "have" || tag === "be") return true
    if (tag === "verb" && form && form !== "ing") return true
    if (/^(?:comma|quote|stop|colon|dash|relative|that|to|subordinator)$/.test(tag)) return false
  }
  return false
}
