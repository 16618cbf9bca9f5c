import type { Attribution, Span } from "../../model/index.ts"
import { lastAt } from "../../text/index.ts"
import { type Context, hull } from "../context.ts"
import { anonymityOf } from "../hedge/anonymity.ts"
import type { Before } from "./empty.ts"
import { Finder } from "./finder.ts"
import type { Speaker } from "./speaker.ts"

/** Who speaks in each attribution of a report, in the order of `context.attributions`, which is that of their cues. */
export function speakersOf(context: Context): Speaker[] {
  const { attributions } = context
  const outers = outersOf(attributions)
  const found: Speaker[] = new Array(attributions.length)
  const before: Before[] = []
  const earlier: Speaker[] = []
  const ask = (i: number, past: number): Speaker => {
    const [spoke, those] = past < before.length ? [before.slice(0, past), earlier.slice(0, past)] : [before, earlier]
    const outer = outers[i]
    const attribution = attributions[i] as Attribution
    const isWithheld = anonymityOf(context, attribution) !== undefined
    const finder = new Finder(context, spoke, those, outer === undefined ? undefined : found[outer], isWithheld)
    const speaker = finder.speaker(attribution, (end) => next(i, end, past))
    return isWithheld ? withheld(speaker) : speaker
  }
  const next = (i: number, end: number, past: number): Speaker | undefined => {
    const after = attributions[i + 1]
    return after?.source.length && placeOf(after) < end ? ask(i + 1, past) : undefined
  }
  attributions.forEach((attribution, i) => {
    if (outers[i] !== undefined) return
    const speaker = ask(i, before.length)
    found[i] = speaker
    before.push({ place: placeOf(attribution), speaker })
    earlier.push(speaker)
  })
  // What stands inside another's content is said by somebody whom the outer one helps to tell.
  attributions.forEach((attribution, i) => {
    if (outers[i] !== undefined) found[i] = ask(i, spokenBefore(before, placeOf(attribution)))
  })
  return found
}

/** Somebody of whom the report says why it does not name them. */
function withheld(speaker: Speaker): Speaker {
  const isSomebody = speaker.kind === "person" || speaker.kind === "group"
  return isSomebody && speaker.naming !== "named" ? { ...speaker, naming: "anonymous" } : speaker
}

const placeOf = (attribution: Attribution) => hull(attribution.cue)?.[0] ?? 0

/** How many spoke before a place. */
function spokenBefore(before: readonly Before[], place: number): number {
  let low = 0
  let high = before.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((before[middle] as Before).place < place) low = middle + 1
    else high = middle
  }
  return low
}

/** How many contents that begin before a place are looked at for one that holds it. */
const REACH = 16

/** For each attribution the one whose content it stands in, by index; undefined for an outermost one. */
function outersOf(attributions: readonly Attribution[]): (number | undefined)[] {
  const contents = attributions
    .flatMap(({ content }, i) => content.map((span) => ({ span, i })))
    .sort((a, b) => a.span[0] - b.span[0])
  const spans: Span[] = contents.map(({ span }) => span)
  return attributions.map((attribution, i) => {
    const place = placeOf(attribution)
    for (let at = lastAt(spans, place), seen = 0; at >= 0 && seen < REACH; at--, seen++) {
      const content = contents[at]
      if (content && content.i !== i && place < content.span[1]) return content.i
    }
    return undefined
  })
}
