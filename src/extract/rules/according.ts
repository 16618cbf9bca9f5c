import type { Candidate } from "./candidates.ts"
import { clauseStart, contentBefore } from "./content-before.ts"
import { type Cues, contentEnd } from "./content-end.ts"
import type { Found } from "./found.ts"
import { phraseEnd } from "./phrase-end.ts"
import type { Reading } from "./reading.ts"
import { hasVerb } from "./tags.ts"
import type { Range } from "./tokens.ts"

export function byAccording(reading: Reading, cues: Cues, candidate: Candidate, range: Range): Found | undefined {
  const { tokens } = reading
  const [first, past] = range
  const at = candidate.at
  const opens = at - first <= 2
  const long = phraseEnd(tokens, past, at + 2, "apposed")
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
