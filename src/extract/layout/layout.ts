import { type Attribution, attributionId, type Span } from "../../model/index.ts"
import { signedIn } from "./signed.ts"
import { turnsIn } from "./turns.ts"

/** An attribution that a text's layout makes, with no verb: a signed quotation, a turn of a transcript. */
export interface LaidOut {
  readonly source: Span
  readonly cue: Span
  readonly content: Span
}

/** How likely such a one is usable: all 43 in PolNeAR are, but they stand in four texts, which are few. */
const CONFIDENCE = 0.92

/**
 * What was found, and what the layout tells besides, in order of their cues. What was found by the same mark gives way: it may
 * be cut short. Nothing is added where somebody is credited by the same name already, or with the same words.
 */
export function withLayout(report: string, text: string, found: readonly Attribution[]): Attribution[] {
  const laid = [...signedIn(text), ...turnsIn(text)]
  if (!laid.length) return [...found]
  const kept = found.filter(({ cue }) => !laid.some((one) => cue.some((span) => meets(span, one.cue))))
  const added = laid.filter((one) => !kept.some((other) => isSame(one, other)))
  const told = added.map(({ source, cue, content }) => ({
    id: attributionId(report, [cue]),
    source: [source],
    cue: [cue],
    content: [content],
    confidence: CONFIDENCE,
  }))
  return [...kept, ...told].sort((a, b) => startOf(a) - startOf(b))
}

function isSame({ source, content }: LaidOut, other: Attribution): boolean {
  if (other.source.some((span) => meets(span, source))) return true
  const shared = other.content.reduce((sum, span) => sum + overlap(span, content), 0)
  const inside = other.cue.every(([start, end]) => content[0] <= start && end <= content[1])
  // Somebody is quoted within the words: they are no less the one's who signs them.
  return !inside && shared > 0.5 * (content[1] - content[0])
}

const overlap = (a: Span, b: Span) => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]))
const meets = (a: Span, b: Span) => overlap(a, b) > 0
const startOf = ({ cue }: Attribution) => Math.min(...cue.map(([start]) => start))
