import type { Candidate } from "./candidates.ts"
import { contentBefore } from "./content-before.ts"
import { type Cues, contentEnd } from "./content-end.ts"
import { contentStart } from "./content-start.ts"
import { quoteBefore, quotesAfter } from "./quotations.ts"
import type { Reading } from "./reading.ts"
import { SPEAKING } from "./speaking.ts"
import { hasVerb } from "./tags.ts"
import type { Range, Token } from "./tokens.ts"

/** What is attributed before the speaker: “…,” she said; “The bridge is shut, the mayor said.” */
export function contentLeft(
  reading: Reading,
  candidate: Candidate,
  range: Range,
  edge: number,
  inverted: boolean,
): Range[] {
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
export function relativeObject(tokens: readonly Token[], source: Range, candidate: Candidate, from: number): Range[] {
  const place = source[0] - 1
  const next = tokens[candidate.at + 1]
  if (place < from || !/^(?:which|what|who|whom|whoever)$/.test(tokens[place]?.lower ?? "")) return []
  return next && /^(?:be|have|auxiliary|verb|to|preposition|subordinator|stop|comma)$/.test(next.tag)
    ? [[place, place + 1]]
    : []
}

/** What else belongs to a content whose first part came before its cue. */
export function restAfter(reading: Reading, cues: Cues, done: number, past: number, left: readonly Range[]): Range[] {
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
