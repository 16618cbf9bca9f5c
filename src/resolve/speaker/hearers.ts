import type { Attribution } from "../../model/index.ts"
import { type Reading, wordsOf } from "../context.ts"

/**
 * "The court heard that the pump had failed", "jurors were told": somebody said it there, whom the report does not name. Who
 * hears it is no source.
 */
export function withoutHearers(reading: Reading): Reading {
  const attributions = reading.attributions.map((one) => (isHearing(reading, one) ? { ...one, source: [] } : one))
  return { ...reading, attributions }
}

function isHearing(reading: Reading, { source, cue }: Attribution): boolean {
  return HEARD.test(wordsOf(reading, cue)) && COURT.test(wordsOf(reading, source))
}

const HEARD =
  /^(?:(?:has|have|had) )?(?:also |later |earlier |previously )*(?:hear[ds]?|(?:was|were|been) (?:\w+ )?told)$/i
const COURT =
  /\b(?:courts?|tribunal|inquest|inquiry|hearing|trial|jury|jurors|judges?|magistrates)(?: in \p{Lu}\w+| on \w+day)?$/iu
