import type { Span } from "../../model/index.ts"
import { paragraphsOf } from "../../text/paragraphs.ts"

/** A part of a report that is asked about at once. */
export interface Chunk {
  /** What is asked about: whole paragraphs. */
  readonly span: Span
  /** What stands before it, so that a pronoun can be read; empty in the first. */
  readonly before: Span
}

/** Parts a text at its paragraphs into chunks of at most `size` characters; a longer paragraph is a chunk by itself. */
export function chunksOf(text: string, size: number, before = 600): Chunk[] {
  const chunks: Chunk[] = []
  let open: Span | undefined
  const close = () => {
    if (open) chunks.push({ span: open, before: [Math.max(0, open[0] - before), open[0]] })
  }
  for (const [start, end] of paragraphsOf(text)) {
    if (open && end - open[0] > size) {
      close()
      open = undefined
    }
    open = [open?.[0] ?? start, end]
  }
  close()
  return chunks
}
