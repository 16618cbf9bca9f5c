import type { Dismissal } from "../model/index.ts"
import { notAsked } from "./accused.ts"
import type { DeskFinding, Draft } from "./finding.ts"
import { confirmingLess, withoutReason, withoutSource } from "./sources.ts"
import { differingFigures, misquoted, secondHand } from "./ties.ts"
import { loadedWords } from "./words.ts"

const LOOKS = [
  withoutSource,
  withoutReason,
  secondHand,
  confirmingLess,
  differingFigures,
  misquoted,
  loadedWords,
  notAsked,
]

/**
 * What a writer may want to look at in a draft, in the order of the text: questions about who says what, never about what
 * is true. Those that somebody has let stand are left out, as long as the words are the same.
 */
export function findingsOf(draft: Draft, dismissed: readonly Dismissal[] = []): DeskFinding[] {
  const stands = ({ code, span }: DeskFinding) =>
    dismissed.some((one) => one.code === code && one.exact === draft.ledger.text.slice(...span))
  return LOOKS.flatMap((look) => look(draft))
    .filter((finding) => !stands(finding))
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
}
