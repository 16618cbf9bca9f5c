import type { Ledger, Row, Span, Tie } from "../model/index.ts"
import { meet } from "../text/index.ts"

/** What the desk tells a writer about a stretch of their text: a question to look at, never an order. */
export interface DeskFinding {
  readonly code: FindingCode
  /** Where, in the draft's text. */
  readonly span: Span
  /** One sentence: what was seen. */
  readonly message: string
  /** One sentence: what would do. */
  readonly mend: string
  /** Words that could stand in place of the span's; absent where only the writer can tell. */
  readonly instead?: string
  /** The row that it is about. */
  readonly row?: string
}

type FindingCode =
  | "no-source"
  | "no-reason"
  | "second-hand"
  | "confirms-less"
  | "figure-differs"
  | "not-in-report"
  | "loaded-word"
  | "not-asked"

/** A draft as the desk looks at it. */
export interface Draft {
  /** What was read from its text. */
  readonly ledger: Ledger
  readonly ties: readonly Tied[]
}

/** A sentence of the draft, and the row of another report that it rests on. */
export interface Tied {
  /** Where the sentence stands in the draft's text. */
  readonly span: Span
  readonly tie: Tie
  /** The report's ledger, in the version that was tied. */
  readonly report: Ledger
  readonly row: Row
}

/** The words of spans, joined. */
export const wordsIn = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => text.slice(...span)).join(" … ")

/** A row's first span, to point at: who says it, else the words that attribute it. */
export const pointOf = ({ source, cue, content }: Row): Span => source[0] ?? cue[0] ?? content[0] ?? [0, 0]

/** The draft's rows that stand in a tied sentence. */
export const rowsAt = ({ ledger }: Draft, span: Span): Row[] =>
  ledger.attributions.filter(({ cue, content }) => [...cue, ...content].some((part) => meet(part, span)))
