import type { Span } from "./span.ts"

/** Somebody, in a report, is said to hold some content. After PARC 3.0 (Pareti 2016) and PolNeAR (Newell et al. 2018). */
export interface Attribution {
  /** Made of the report's id and the cue's place: reading again gives the same id. */
  readonly id: string
  /** Who holds it, as written ("the minister", "she"); empty when the report names nobody. */
  readonly source: readonly Span[]
  /** The words that attribute it ("said", "according to"). */
  readonly cue: readonly Span[]
  /** What is attributed; an interrupted quotation has a span for each piece. */
  readonly content: readonly Span[]
  /** How likely a person would accept it, 0 to 1, calibrated; absent where the extractor has no calibrated figure. */
  readonly confidence?: number
}

/** The id that every extractor gives an attribution: `REPORT#START-END` of its cue. */
export function attributionId(report: string, cue: readonly Span[]): string {
  return `${report}#${Math.min(...cue.map(([start]) => start))}-${Math.max(...cue.map(([, end]) => end))}`
}
