import { byAccording } from "./according.ts"
import type { Candidate } from "./candidates.ts"
import type { Cues } from "./content-end.ts"
import { byColon } from "./credits.ts"
import { type Found, within } from "./found.ts"
import { byNoun } from "./nouns.ts"
import { byPassive, bySeeming } from "./passives.ts"
import type { Reading } from "./reading.ts"
import { byVerb } from "./verbs.ts"

/** Verbs whose subject belongs to what seems so: nobody is credited. */
const SEEMING = new Set(["seem", "appear"])

/** What a candidate attributes to whom; undefined when no content can be found. */
export function attributed(
  reading: Reading,
  cues: Cues,
  candidate: Candidate,
  before: Found | undefined,
): Found | undefined {
  const range = within(reading, candidate)
  if (candidate.kind === "according") return byAccording(reading, cues, candidate, range)
  if (candidate.kind === "colon") return byColon(reading, candidate, range)
  if (candidate.kind === "noun") return byNoun(reading, cues, candidate, range)
  if (SEEMING.has(candidate.stem) && candidate.form !== "passive") return bySeeming(reading, cues, candidate, range)
  if (candidate.form === "passive" || candidate.form === "reduced") return byPassive(reading, cues, candidate, range)
  return byVerb(reading, cues, candidate, range, before)
}
