import search from "approx-string-match"
import type { Span } from "./span.ts"

/** A span's words with a little of what stands before and after. After the W3C TextQuoteSelector. */
export interface TextQuote {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** Where a quotation was found again, and how well: 1 is word for word with the same words around it. */
export interface Located {
  readonly span: Span
  readonly score: number
}

/** How many code units before and after go with a quotation. */
const AROUND = 32
/** Of a quotation's letters, how many may have changed. */
const CHANGED = 1 / 3

/** What a span quotes, with a little before and after: enough to find it again in a changed text. */
export function quotationOf(text: string, [start, end]: Span, around = AROUND): TextQuote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - around), start),
    suffix: text.slice(end, end + around),
  }
}

/**
 * Finds a quotation again in a text that may have changed: word for word, else as near as may be. Of several places
 * the one with the likest surroundings is taken, then the one nearest to `hint` (where it stood before). Undefined
 * when no place is like it. The method is the Hypothesis client's (match-quote), its search Myers's bit-parallel one.
 */
export function locate(text: string, quote: TextQuote, hint?: number): Located | undefined {
  if (!quote.exact) return undefined
  const places = exactPlaces(text, quote.exact)
  const found = places.length ? places : nearPlaces(text, quote.exact)
  let best: Located | undefined
  for (const { span, errors } of found) {
    const score = scored(text, quote, span, errors)
    if (!best || score > best.score || (score === best.score && nearer(span, best.span, hint))) best = { span, score }
  }
  return best
}

interface Candidate {
  readonly span: Span
  readonly errors: number
}

function exactPlaces(text: string, exact: string): Candidate[] {
  const found: Candidate[] = []
  for (let at = text.indexOf(exact); at >= 0 && found.length < 1000; at = text.indexOf(exact, at + 1))
    found.push({ span: [at, at + exact.length], errors: 0 })
  return found
}

function nearPlaces(text: string, exact: string): Candidate[] {
  const errors = Math.min(256, Math.floor(exact.length * CHANGED))
  return search(text, exact, errors)
    .filter(({ start, end }) => end > start)
    .map((match) => ({ span: [match.start, match.end], errors: match.errors }))
}

/** The words weigh half, what stands before and after a quarter each. */
function scored(text: string, quote: TextQuote, [start, end]: Span, errors: number): number {
  const before = text.slice(Math.max(0, start - quote.prefix.length), start)
  const after = text.slice(end, end + quote.suffix.length)
  const words = 1 - errors / quote.exact.length
  return words / 2 + likeness(before, quote.prefix) / 4 + likeness(after, quote.suffix) / 4
}

/** How like one another two strings are: 1 for the same, 0 for nothing in common. */
function likeness(text: string, pattern: string): number {
  if (text === pattern) return 1
  if (!pattern || !text) return 0
  const matches = search(text, pattern, pattern.length)
  return 1 - Math.min(pattern.length, ...matches.map(({ errors }) => errors)) / pattern.length
}

function nearer(span: Span, other: Span, hint: number | undefined): boolean {
  return hint !== undefined && Math.abs(span[0] - hint) < Math.abs(other[0] - hint)
}
