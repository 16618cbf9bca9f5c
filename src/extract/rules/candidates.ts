import { isCredit } from "./credits.ts"
import { followOf } from "./follow.ts"
import type { Reading } from "./reading.ts"
import type { Range, Token } from "./tokens.ts"

/** Words that may attribute something: what the table of cues is asked about. */
export interface Candidate {
  readonly kind: "verb" | "noun" | "adjective" | "according" | "colon"
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
    const { noun } = token.lexeme
    if (noun) return nounAt(tokens, range, sentence, at, noun)
  }
  if (token.tag === "colon" && token.quote < 0 && at > range[0] && at + 1 < range[1] && isCredit(tokens, range, at))
    return { kind: "colon", stem: ":", at, group: [at, at + 1], sentence, form: "none", follow: "clause", before: "" }
  if (token.lexeme.adjective) return adjectiveAt(tokens, range, sentence, at)
  return undefined
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

const DAYS = /day$|^(?:today|tomorrow|tonight|ago|here|there)$/

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
