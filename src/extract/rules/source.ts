import type { Candidate } from "./candidates.ts"
import type { Found } from "./found.ts"
import { WHEN } from "./lexicon.ts"
import { phraseEnd } from "./phrase-end.ts"
import { phraseStart } from "./phrase-start.ts"
import { quoteBefore } from "./quotations.ts"
import type { Reading } from "./reading.ts"
import { INVERTING } from "./speaking.ts"
import { subjectBefore } from "./subject.ts"
import { hasVerb } from "./tags.ts"
import type { Range, Token } from "./tokens.ts"

export function invertedSource(
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

export function sourceOf(
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
