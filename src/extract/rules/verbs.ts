import type { Candidate } from "./candidates.ts"
import { type Cues, contentEnd } from "./content-end.ts"
import { contentStart, statementEnd } from "./content-start.ts"
import { clauseFrom, type Found } from "./found.ts"
import { quotesAfter } from "./quotations.ts"
import type { Reading } from "./reading.ts"
import { invertedSource, sourceOf } from "./source.ts"
import { SPEAKING } from "./speaking.ts"
import type { Range, Token } from "./tokens.ts"
import { contentLeft, relativeObject, restAfter } from "./verbs-last.ts"

export function byVerb(
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

/** Whether what is attributed is a thing: "endorsed Voss", "talked about the port". */
function isThing(tokens: readonly Token[], { follow, stem }: Candidate, start: number): boolean {
  if (follow === "to") return true
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
