import type { Span } from "../../model/index.ts"
import { paragraphsOf, sentencesOf } from "../../text/index.ts"

/** A part of a report that is asked about at once. */
export interface Chunk {
  /** What is asked about: whole paragraphs. */
  readonly span: Span
  /** What stands before it, so that a pronoun can be read; empty in the first. */
  readonly before: Span
}

/**
 * Parts a text at its paragraphs into chunks of at most `size` characters; a longer paragraph at its sentences, a longer
 * sentence where it must be.
 */
export function chunksOf(text: string, size: number, before = 600): Chunk[] {
  const spans: Span[] = []
  for (const [start, end] of partsOf(text, size)) {
    const open = spans.at(-1)
    if (open && end - open[0] <= size) spans[spans.length - 1] = [open[0], end]
    else spans.push([start, end])
  }
  return spans.map((span) => ({ span, before: [Math.max(0, span[0] - before), span[0]] }))
}

function partsOf(text: string, size: number): Span[] {
  const fits = ([start, end]: Span) => end - start <= size
  return paragraphsOf(text)
    .flatMap((paragraph) => (fits(paragraph) ? [paragraph] : sentencesOf(text, [paragraph])))
    .flatMap((part) => (fits(part) ? [part] : slices(part, size)))
}

const slices = ([start, end]: Span, size: number): Span[] =>
  Array.from({ length: Math.ceil((end - start) / size) }, (_, i) => [
    start + i * size,
    Math.min(end, start + (i + 1) * size),
  ])
