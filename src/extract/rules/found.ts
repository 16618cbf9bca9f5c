import type { Candidate } from "./candidates.ts"
import type { Reading } from "./reading.ts"
import type { Range } from "./tokens.ts"

/** An attribution in the making: token by token. */
export interface Found {
  readonly candidate: Candidate
  readonly cue: readonly Range[]
  readonly source?: Range | undefined
  readonly content: readonly Range[]
}

/** A cue's sentence; of one in quotation marks only what stands in them. */
export function within({ sentences, tokens, quoted }: Reading, { sentence, at }: Candidate): Range {
  const [first, past] = sentences[sentence] as Range
  const quote = tokens[at]?.quote ?? -1
  if (quote < 0) return [first, past]
  const [from, to] = quoted[quote] as Range
  return [Math.max(first, from + 1), Math.min(past, to - 1)]
}

/** Where the words outside quotations begin that a cue's sentence has before it. */
export function clauseFrom({ tokens, quoted }: Reading, [first]: Range, at: number): number {
  const quote = tokens[first]?.quote ?? -1
  if (quote < 0 || tokens[at]?.quote === quote) return first
  const past = (quoted[quote] as Range)[1]
  return past < at ? past : first
}
