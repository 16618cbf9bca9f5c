import { type Note, notesOf } from "../report/notes.ts"
import type { DeskFinding, LookedAt } from "./answers.ts"

/** A finding, and the words that it is about. */
export interface Found extends DeskFinding {
  readonly words: string
}

/** What stands beside a draft: its statements as readers will see them, what an editor would ask, and ties that are lost. */
export interface Looked {
  readonly notes: readonly Beside[]
  readonly findings: readonly Found[]
  readonly lost: readonly string[]
  /** Sentences that nobody is credited with. */
  readonly own: number
}

/** A row as it stands beside the draft. */
type Beside = Pick<Note, "n" | "row" | "who" | "naming" | "act" | "details" | "inner"> & {
  readonly content: string
}

export function viewOf({ ledger, findings, lost }: LookedAt): Looked {
  return {
    notes: notesOf(ledger, ledger, []).map(({ n, row, who, naming, act, details, inner, fields: { content } }) => ({
      n,
      row,
      who,
      naming,
      act,
      details,
      inner,
      content,
    })),
    findings: findings.map((finding) => ({ ...finding, words: ledger.text.slice(...finding.span) })),
    lost: lost.map(({ message }) => message),
    own: ledger.ownVoice.length,
  }
}
