import { goesOn, pieces, quoteBefore } from "./quotations.ts"
import type { Reading } from "./reading.ts"
import type { Range, Token } from "./tokens.ts"

/** The content that ends before a place (a source, or a cue): a quotation, or the sentence up to there. */
export function contentBefore(reading: Reading, from: number, place: number): Range[] {
  const { tokens, quoted } = reading
  const quote = quoteBefore(reading, place)
  if (quote >= 0) {
    const [first, past] = quoted[quote] as Range
    // Of the sentence before, unless its mark shows that this one goes on: “Why?” Pell asked.
    if (place === from && !goesOn(reading, past)) return []
    // “The plan is ‘mad’,” in reported words: the whole sentence is the content.
    return first <= from ? pieces(reading, quote) : clauseOnly(tokens, from, first) ? [[from, past]] : [[first, past]]
  }
  if (tokens[place - 1]?.tag !== "comma" || place - 1 <= from) return []
  // A quotation that began in an earlier sentence is not cut in two: “…” said one, according to another.
  const opening = tokens[from]?.quote ?? -1
  const first = opening >= 0 ? (quoted[opening] as Range)[0] : clauseStart(tokens, from, place - 1)
  return [[first, place - 1]]
}

/** Past "and", "but", and past what stands before a bracket that is still open. */
export function clauseStart(tokens: readonly Token[], from: number, to: number): number {
  let first = from
  for (let i = from; i < to; i++) {
    if (tokens[i]?.lower === "(") first = i + 1
    if (tokens[i]?.lower === ")") first = from
  }
  while (
    first < to - 1 &&
    (tokens[first]?.tag === "and" ||
      tokens[first]?.tag === "comma" ||
      /^(?:also|so|yet|still)$/.test(tokens[first]?.lower ?? ""))
  )
    first++
  return first
}

/** Whether words before a quotation belong with it: they do unless a colon or another stop stands between. */
function clauseOnly(tokens: readonly Token[], from: number, to: number): boolean {
  if (/^(?:comma|dash)$/.test(tokens[to - 1]?.tag ?? "")) return false
  for (let i = from; i < to; i++) if (/^(?:colon|stop)$/.test((tokens[i] as Token).tag)) return false
  return true
}
