import type { Span } from "../../model/index.ts"
import type { Settings } from "./settings.ts"
import type { Window } from "./windows.ts"

/** What the model says of a window's words: a row of four linking vectors for each, one after the other. */
export interface Linked extends Window {
  readonly link: readonly Float32Array[]
}

/** Where in a row a cue's question for a role stands; the other words' answer stands behind it. */
const QUESTION = { source: 0, content: 2 } as const

/**
 * How well each span fits a cue in a role: the mean over its words of how well their answers fit the cue's mean question,
 * as log odds. Seen from the cue's window; -Infinity for a span of which that shows nothing.
 */
export function fits(
  cue: Span,
  spans: readonly Span[],
  role: keyof typeof QUESTION,
  { link, first, last }: Linked,
  { linkWidth, linkBias }: Settings,
): number[] {
  const vectors = ([start, end]: Span, part: number) =>
    link
      .slice(Math.max(0, start - first), Math.max(0, end - first))
      .map((row) => row.subarray(part * linkWidth, (part + 1) * linkWidth))
  const question = meanVector(vectors(cue, QUESTION[role]))
  const bias = linkBias[role === "source" ? 0 : 1]
  return spans.map((span) => {
    if (span[0] >= last || span[1] <= first) return NEVER
    const answers = vectors(span, QUESTION[role] + 1)
    return mean(answers.map((answer) => dot(question, answer) / Math.sqrt(linkWidth) + bias))
  })
}

export const NEVER = Number.NEGATIVE_INFINITY

export const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

const meanVector = (rows: readonly Float32Array[]) =>
  Array.from(rows[0] ?? [], (_, i) => mean(rows.map((row) => row[i] as number)))

const dot = (a: readonly number[], b: Float32Array) => a.reduce((sum, value, i) => sum + value * (b[i] as number), 0)

/** The place of the highest value, the first of equal ones; -1 where there are none. */
export const best = (values: readonly number[]) =>
  values.reduce((most, value, i) => (most < 0 || value > (values[most] as number) ? i : most), -1)
