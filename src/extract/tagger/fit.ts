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
  const within = ([start, end]: Span) => [Math.max(0, start - first), Math.min(link.length, end - first)] as const
  const bias = linkBias[role === "source" ? 0 : 1]
  const question = meanOf(link, within(cue), QUESTION[role] * linkWidth, linkWidth)
  const answer = (QUESTION[role] + 1) * linkWidth
  const scale = Math.sqrt(linkWidth)
  // Plain loops: for every cue all contents that its window shows are tried.
  return (span) => {
    const [from, until] = within(span)
    let total = 0
    for (let word = from; word < until; word++) {
      const row = link[word] as Float32Array
      let product = 0
      for (let i = 0; i < linkWidth; i++) product += (question[i] as number) * (row[answer + i] as number)
      total += product / scale + bias
    }
    return total / (until - from)
  }
}

/** The mean of so many numbers from `at` on, over the rows [from, until). */
function meanOf(
  rows: readonly Float32Array[],
  [from, until]: readonly [number, number],
  at: number,
  width: number,
): Float64Array {
  const sums = new Float64Array(width)
  for (let word = from; word < until; word++)
    for (let i = 0; i < width; i++) sums[i] = (sums[i] as number) + (rows[word]?.[at + i] as number)
  return sums.map((sum) => sum / (until - from))
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
