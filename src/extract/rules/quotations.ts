import type { Reading } from "./reading.ts"
import type { Range } from "./tokens.ts"

/** The quotation that ends just before a place, -1 for none; a comma outside it may stand between. */
export function quoteBefore({ tokens, quoted }: Reading, place: number): number {
  const at = tokens[place - 1]?.tag === "comma" && tokens[place - 1]?.quote === -1 ? place - 2 : place - 1
  const quote = tokens[at]?.quote ?? -1
  return quote >= 0 && quoted[quote]?.[1] === at + 1 ? quote : -1
}

/** The quotation that begins at a place, -1 for none. */
export function quoteAt({ tokens, quoted }: Reading, place: number): number {
  const quote = tokens[place]?.quote ?? -1
  return quote >= 0 && quoted[quote]?.[0] === place ? quote : -1
}

/** A quotation with the pieces of it in the paragraphs before. */
export function pieces({ quotes, quoted }: Reading, quote: number): Range[] {
  let first = quote
  while (first > 0 && quotes[first]?.continued) first--
  return quoted.slice(first, quote + 1)
}

/** Whether a quotation's last mark lets its sentence go on behind it. */
export const goesOn = ({ tokens }: Reading, past: number) => /^[,?!]$/.test(tokens[past - 2]?.lower ?? "")

/** The quotations that go on with a content after its cue's sentence: “…,” he said. “…” */
export function quotesAfter(reading: Reading, past: number, paragraph: number): Range[] {
  const { tokens, quotes, quoted, paragraphAt } = reading
  const at = /^(?:stop|comma|colon|dash)$/.test(tokens[past]?.tag ?? "") && tokens[past]?.quote === -1 ? past + 1 : past
  const first = quoteAt(reading, at)
  // A comma before its closing mark: somebody else is about to be credited with it.
  if (first < 0 || paragraphAt(at) !== paragraph || (quotes[first]?.closed && !stops(reading, first))) return []
  let last = first
  while (!quotes[last]?.closed && quotes[last + 1]?.continued) last++
  return quoted.slice(first, last + 1)
}

/** Whether a quotation ends with its sentence, so that no speaker follows it. */
function stops({ tokens, quoted }: Reading, quote: number): boolean {
  const past = (quoted[quote] as Range)[1]
  const tag = tokens[past - 2]?.tag ?? ""
  const next = tokens[past]
  return (tag === "stop" || tag === "mark") && !(next?.isWord && /^\p{Ll}/u.test(next.lower) && !next.capital)
}

/** Whether a quotation is the whole of its paragraph. */
export const isAlone = ({ paragraphAt }: Reading, [first, past]: Range) =>
  first >= 0 && paragraphAt(first - 1) !== paragraphAt(first) && paragraphAt(past) !== paragraphAt(past - 1)
