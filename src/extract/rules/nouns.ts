import type { Candidate } from "./candidates.ts"
import { type Cues, contentEnd } from "./content-end.ts"
import { contentStart } from "./content-start.ts"
import { clauseFrom, type Found } from "./found.ts"
import { phraseStart } from "./phrase-start.ts"
import type { Reading } from "./reading.ts"
import type { Range, Token } from "./tokens.ts"

export function byNoun(reading: Reading, cues: Cues, candidate: Candidate, range: Range): Found | undefined {
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
