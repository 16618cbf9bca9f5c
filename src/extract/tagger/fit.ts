import type { Span } from "../../model/index.ts"
import { lastAt } from "../../text/index.ts"
import type { Settings } from "./settings.ts"
import type { Window } from "./windows.ts"

/** What the model says of a window's words: a row of four linking vectors for each, one after the other. */
export interface Linked extends Window {
  readonly link: readonly Float32Array[]
}

/** Where in a row a cue's question for a role stands; the other words' answer stands behind it. */
const QUESTION = { source: 0, content: 2 } as const

/**
 * How well spans fit a cue in a role: the mean over a span's words of how well their answers fit the cue's mean question,
 * as log odds. Seen from the cue's window.
 */
export function fitness(
  cue: Span,
  role: keyof typeof QUESTION,
  { link, first }: Linked,
  { linkWidth, linkBias }: Settings,
): (span: Span) => number {
  const vectors = ([start, end]: Span, part: number) =>
    link
      .slice(Math.max(0, start - first), Math.max(0, end - first))
      .map((row) => row.subarray(part * linkWidth, (part + 1) * linkWidth))
  const question = meanVector(vectors(cue, QUESTION[role]))
  const bias = linkBias[role === "source" ? 0 : 1]
  const fit = (answer: Float32Array) => dot(question, answer) / Math.sqrt(linkWidth) + bias
  return (span) => mean(vectors(span, QUESTION[role] + 1).map(fit))
}

/** Which of the spans, which are in order, a window shows at least a word of. */
export function shownBy({ first, last }: Window, spans: readonly Span[]): number[] {
  const shown: number[] = []
  for (let i = Math.max(0, lastAt(spans, first)); i < spans.length; i++) {
    const [start, end] = spans[i] as Span
    if (start >= last) break
    if (end > first) shown.push(i)
  }
  return shown
}

export const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

const meanVector = (rows: readonly Float32Array[]) =>
  Array.from(rows[0] ?? [], (_, i) => mean(rows.map((row) => row[i] as number)))

const dot = (a: readonly number[], b: Float32Array) => a.reduce((sum, value, i) => sum + value * (b[i] as number), 0)
