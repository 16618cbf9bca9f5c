import type { Span } from "./span.ts"

/** What somebody, a person or a machine, holds about a pair or about a row. The last word counts, nothing is erased. */
export type Judgement = PairJudgement | Correction | Undo

/** Whether two are the same: two rows in content, two sources in person, two reports in story, two outlets in family. */
export interface PairJudgement extends Said {
  readonly about: "row" | "source" | "report" | "outlet"
  readonly answer: "same" | "different" | "unsure"
  /** Their ids; the order makes no difference. */
  readonly pair: readonly [string, string]
}

/** What a row should say instead. */
export interface Correction extends Said {
  readonly about: "row"
  readonly answer: "correction"
  /** The report and its version in whose text the row stands. */
  readonly report: string
  readonly version: number
  /** The row's id. */
  readonly row: string
  readonly field: CorrectedField
  /** Spans for source, cue and content; else a word; null when there is none, as for a speaker whom nobody can tell. */
  readonly value: string | null | readonly Span[]
}

/** "body" is the one that the root speaks for. */
export type CorrectedField = "speaker" | "kind" | "naming" | "act" | "body" | "source" | "cue" | "content"

/** Takes a judgement back: what was said before it holds again. An undo can be undone. */
export interface Undo extends Said {
  readonly answer: "undo"
  /** The judgement's id. */
  readonly undoes: number
}

/** Who says so, and why. */
interface Said {
  readonly by: string
  readonly hand: "person" | "machine"
  /** How sure, 0 to 1; absent when whoever judged gave no figure. */
  readonly score?: number
  readonly because?: string
}

/** A judgement as it was kept. */
export type Judged<Kind extends Judgement = Judgement> = Kind & {
  /** Later ones have higher numbers. */
  readonly id: number
  /** When it was kept: ISO 8601, UTC. */
  readonly at: string
}

/**
 * The judgements that count, oldest first: none that was undone, and of those about one thing a person's last one, or
 * a machine's last one where no person has spoken. The order that they are given in makes no difference.
 */
export function standing(judgements: Iterable<Judged>): Judged<PairJudgement | Correction>[] {
  const undone = new Set<number>()
  const last = new Map<string, Judged<PairJudgement | Correction>>()
  for (const judgement of [...judgements].sort((a, b) => b.id - a.id)) {
    if (undone.has(judgement.id)) continue
    if (judgement.answer === "undo") undone.add(judgement.undoes)
    else {
      const held = last.get(subjectOf(judgement))
      if (!held || (held.hand === "machine" && judgement.hand === "person")) last.set(subjectOf(judgement), judgement)
    }
  }
  return [...last.values()].sort((a, b) => a.id - b.id)
}

function subjectOf(judgement: PairJudgement | Correction): string {
  if (judgement.answer !== "correction") return JSON.stringify([judgement.about, ...[...judgement.pair].sort()])
  const { report, version, row, field } = judgement
  return JSON.stringify([report, version, row, field])
}
