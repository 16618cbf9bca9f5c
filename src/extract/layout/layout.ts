import { type Attribution, attributionId, type Span } from "../../model/index.ts"
import { hull, lastAt, meet } from "../../text/index.ts"
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
  const laid = [...signedIn(text), ...turnsIn(text)].sort((a, b) => placeOf(a)[0] - placeOf(b)[0])
  if (!laid.length) return [...found]
  const near = nearby(laid)
  const kept = found.filter((one) => !near(one).some(({ cue }) => one.cue.some((span) => meet(span, cue))))
  const told = new Set(kept.flatMap((one) => near(one).filter((other) => isSame(other, one))))
  const added = laid.filter((one) => !told.has(one))
  return [...kept, ...added.map((one) => attribution(report, one))].sort((a, b) => startOf(a) - startOf(b))
}

/** Of what is laid out, in order, that which stands where an attribution does. */
function nearby(laid: readonly LaidOut[]): (found: Attribution) => LaidOut[] {
  const places = laid.map(placeOf)
  return ({ source, cue, content }) => {
    const [start, end] = hull([...source, ...cue, ...content])
    const those: LaidOut[] = []
    for (let i = Math.max(0, lastAt(places, start)); i < laid.length && (places[i] as Span)[0] < end; i++)
      those.push(laid[i] as LaidOut)
    return those
  }
}

function attribution(report: string, { source, cue, content }: LaidOut): Attribution {
  return { id: attributionId(report, [cue]), source: [source], cue: [cue], content: [content], confidence: CONFIDENCE }
}

function isSame({ source, content }: LaidOut, other: Attribution): boolean {
  if (other.source.some((span) => meet(span, source))) return true
  const shared = other.content.reduce((sum, span) => sum + overlap(span, content), 0)
  const inside = other.cue.every(([start, end]) => content[0] <= start && end <= content[1])
  // Somebody is quoted within the words: they are no less the one's who signs them.
  return !inside && shared > 0.5 * (content[1] - content[0])
}

const placeOf = ({ source, cue, content }: LaidOut) => hull([source, cue, content])
const overlap = (a: Span, b: Span) => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]))
const startOf = ({ cue }: Attribution) => hull(cue)[0]
