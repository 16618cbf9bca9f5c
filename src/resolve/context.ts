import type { Attribution, Report, Span } from "../model/index.ts"
import { lastAt, quotesOf, sentencesOf } from "../text/index.ts"
import type { Mention } from "./mentions/mention.ts"
import { namesIn } from "./mentions/names.ts"
import { blocksOf, type Token, tokensOf } from "./reading.ts"
import { entitiesOf } from "./sources/entities.ts"
import type { Entity } from "./sources/entity.ts"

/** What every part of `resolve` needs of a report, worked out once. Spans are in order and count in `text`. */
export interface Context {
  readonly report: Report
  readonly text: string
  readonly sentences: readonly Span[]
  readonly paragraphs: readonly Span[]
  /** What stands in quotation marks, the marks included. */
  readonly quotes: readonly Span[]
  readonly tokens: readonly Token[]
  readonly attributions: readonly Attribution[]
  readonly outlet?: string
  /** ISO 8601: what "on Friday" counts from. */
  readonly published?: string
  /** Everybody and everything that is named, described or stood for, in order. */
  readonly mentions: readonly Mention[]
  /** Who the mentions turn out to be, once each. */
  readonly sources: readonly Entity[]
  /** For every token the mention that it stands in, in its title or in its name. */
  readonly mentionAt: readonly (Mention | undefined)[]
}

/** The part of a context that is only reading: no mention is known yet. */
export type Reading = Omit<Context, "mentions" | "sources" | "mentionAt">

/** Reads a report once: sentences, paragraphs, quotation marks, words. */
export function readingOf(report: Report, attributions: readonly Attribution[], published = report.published): Reading {
  const { text } = report
  const paragraphs = blocksOf(text)
  const sentences = sentencesOf(text, paragraphs)
  return {
    report,
    text,
    sentences,
    paragraphs,
    quotes: quotesOf(text, paragraphs).map((quote) => quote.span),
    tokens: tokensOf(text, sentences),
    attributions,
    ...(report.outlet === undefined ? {} : { outlet: report.outlet }),
    ...(published === undefined ? {} : { published }),
  }
}

/** Adds whom a report names to what was read of it. */
export function contextOf(reading: Reading): Context {
  const { mentions, sources } = entitiesOf(namesIn(reading), reading.tokens)
  const mentionAt: (Mention | undefined)[] = new Array(reading.tokens.length)
  for (const mention of mentions) {
    const title = mention.title ? firstTokenAt(reading.tokens, mention.title[0]) : mention.tokens[0]
    mentionAt.fill(mention, title, mention.tokens[1])
  }
  const attributions = reading.attributions.filter((one) => !isDateline(one, reading.tokens, mentionAt))
  return { ...reading, attributions, mentions, sources, mentionAt }
}

/** Whether it makes a speaker of the place in front: "NEW DELHI: The rain stopped." */
function isDateline({ source }: Attribution, tokens: readonly Token[], mentionAt: Context["mentionAt"]): boolean {
  const [start, end] = source[0] ?? [0, 0]
  const mention = mentionAt[firstTokenAt(tokens, start)]
  if (mention?.kind !== "place" || !/^[\p{Lu} ]+$/u.test(mention.name)) return false
  const [from, to] = mention.tokens
  return tokens[from]?.opens === true && tokens[to]?.word === ":" && end <= (tokens[to]?.end ?? 0)
}

/** The sentence (or paragraph) that a place stands in, or the last one before it. */
export function around(spans: readonly Span[], place: number): Span {
  return spans[Math.max(0, lastAt(spans, place))] ?? [0, 0]
}

/** Whether a place stands in quotation marks. */
export function isQuoted(context: Reading, place: number): boolean {
  const quote = context.quotes[lastAt(context.quotes, place)]
  return quote !== undefined && place < quote[1] && place > quote[0]
}

/** The tokens that stand in a span. */
export function tokensIn(context: Reading, [start, end]: Span): readonly Token[] {
  const first = firstTokenAt(context.tokens, start)
  let last = first
  while (last < context.tokens.length && (context.tokens[last] as Token).start < end) last++
  return context.tokens.slice(first, last)
}

/** The index of the first token that ends after a place. */
export function firstTokenAt(tokens: readonly Token[], place: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle] as Token).end <= place) low = middle + 1
    else high = middle
  }
  return low
}

/** The words of spans as written, on one line. */
export function wordsOf(context: Reading, spans: readonly Span[]): string {
  const words = spans.map(([start, end]) => context.text.slice(start, end)).join(" ")
  return (UNEVEN.test(words) ? words.replace(/\s+/g, " ") : words).trim()
}

/** White space that is more than one blank between two words. */
const UNEVEN = /\s\s|[^\S ]/

/** The smallest span that holds all of these; undefined of none. */
export function hull(spans: readonly Span[]): Span | undefined {
  if (!spans.length) return undefined
  let [from, to] = spans[0] as Span
  for (const [start, end] of spans) {
    if (start < from) from = start
    if (end > to) to = end
  }
  return [from, to]
}
