import type { Candidate } from "./candidates.ts"
import { type Cues, contentEnd } from "./content-end.ts"
import { contentStart } from "./content-start.ts"
import { clauseFrom, type Found } from "./found.ts"
import { phraseEnd } from "./phrase-end.ts"
import { phraseStart } from "./phrase-start.ts"
import type { Reading } from "./reading.ts"
import { subjectBefore } from "./subject.ts"
import type { Range, Token } from "./tokens.ts"

/** Passives whose subject is whom the words were spoken to: "he was asked whether". */
const SPOKEN_TO = new Set("ask tell inform remind assure advise urge warn".split(" "))

export function byPassive(reading: Reading, cues: Cues, candidate: Candidate, range: Range): Found | undefined {
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

export function bySeeming(reading: Reading, cues: Cues, candidate: Candidate, range: Range): Found | undefined {
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
