import { HearsayError, type Span } from "../model/index.ts"
import { quotationOf } from "../text/index.ts"

/** A span as it is stored: with its words and a little before and after (a W3C TextQuoteSelector). */
export type QuotedSpan = readonly [start: number, end: number, exact: string, prefix: string, suffix: string]

/** The same value with a quotation beside every span in it, however deep. A span that the text has not is an error. */
export function quoted(text: string, value: unknown): unknown {
  if (isSpan(value)) return quotedSpan(text, value)
  return mapped(value, (inner) => quoted(text, inner))
}

/** The same value with its spans as the model has them. */
export function unquoted(value: unknown): unknown {
  if (isQuoted(value)) return [value[0], value[1]]
  return mapped(value, unquoted)
}

/** Every quoted span in a value, in order. */
export function* quotedSpans(value: unknown): Generator<QuotedSpan> {
  if (isQuoted(value)) yield value
  else if (typeof value === "object" && value !== null)
    for (const inner of Object.values(value)) yield* quotedSpans(inner)
}

/** Whether a stored span still quotes what stands at its place in the text. */
export function stands(text: string, [start, end, exact, prefix, suffix]: QuotedSpan): boolean {
  const whole = exact !== "" && text.slice(start, end) === exact
  return whole && text.startsWith(prefix, start - prefix.length) && text.startsWith(suffix, end)
}

function quotedSpan(text: string, span: Span): QuotedSpan {
  const [start, end] = span
  if (!(start >= 0 && start < end && end <= text.length))
    throw new HearsayError(
      "bad-span",
      `The text has ${text.length} units, so that it has no span from ${start} to ${end}.`,
    )
  const { exact, prefix, suffix } = quotationOf(text, span)
  // A cut may halve a sign of two code units, and Postgres takes no halves.
  return [...span, exact, prefix.replace(/^[\uDC00-\uDFFF]/, ""), suffix.replace(/[\uD800-\uDBFF]$/, "")]
}

const isSpan = (value: unknown): value is Span =>
  Array.isArray(value) && value.length === 2 && typeof value[0] === "number" && typeof value[1] === "number"

const isQuoted = (value: unknown): value is QuotedSpan =>
  Array.isArray(value) && value.length === 5 && typeof value[0] === "number" && typeof value[2] === "string"

/** Arrays and objects with every member mapped; anything else as it is. */
export function mapped(value: unknown, change: (inner: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner)]))
}
