import type { Row, Span } from "../../model/index.ts"

type Role = "source" | "cue" | "content"
const ROLES: readonly Role[] = ["source", "cue", "content"]

/** A span of a row, as it is drawn. */
export interface Mark {
  /** The row's place in the ledger, from 0. */
  readonly row: number
  readonly role: Role
  readonly span: Span
}

/** What lies over a stretch of the text. */
interface Over {
  readonly span: Span
}

/** A stretch of text in which nothing begins or ends, and the marks that lie over it, innermost last. */
export interface Segment<M extends Over = Mark> {
  readonly span: Span
  readonly marks: readonly M[]
}

/** Every span of the rows, in the order of the text. */
export function marksOf(rows: readonly Row[]): Mark[] {
  const marks = rows.flatMap((row, n) => ROLES.flatMap((role) => row[role].map((span) => ({ row: n, role, span }))))
  return marks.sort((a, b) => a.span[0] - b.span[0])
}

/** A text's lines that have words. */
export const paragraphsOf = (text: string): Span[] =>
  Array.from(text.matchAll(/\S[^\n]*/g), ({ index, 0: words }) => [index, index + words.trimEnd().length] as const)

/** The marks over each stretch; one that runs over several is in each of them. */
export function marksIn<M extends Over>(stretches: readonly Span[], marks: readonly M[]): M[][] {
  const over: M[][] = stretches.map(() => [])
  let first = 0
  for (const mark of marks) {
    while (first < stretches.length && (stretches[first] as Span)[1] <= mark.span[0]) first++
    for (let i = first; i < stretches.length && (stretches[i] as Span)[0] < mark.span[1]; i++) over[i]?.push(mark)
  }
  return over
}

/** Cuts a stretch at every end of a mark, so that marks may nest and overlap as they like. */
export function segmentsOf<M extends Over>(whole: Span, marks: readonly M[]): Segment<M>[] {
  const inside = (at: number) => at > whole[0] && at < whole[1]
  const cuts = [...new Set([...whole, ...marks.flatMap(({ span }) => span).filter(inside)])].sort((a, b) => a - b)
  let next = 0
  let open: M[] = []
  return cuts.slice(0, -1).map((start, i) => {
    for (let mark = marks[next]; mark && mark.span[0] <= start; mark = marks[++next]) open.push(mark)
    open = open.filter(({ span }) => span[1] > start)
    return { span: [start, cuts[i + 1] as number], marks: open.toSorted(outermostFirst) }
  })
}

const lengthOf = ({ span: [start, end] }: Over) => end - start
const outermostFirst = (a: Over, b: Over) => lengthOf(b) - lengthOf(a)
