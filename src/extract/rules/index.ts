import { type Attribution, attributionId, type Report, type Span } from "../../model/index.ts"
import { paragraphsOf } from "../../text/index.ts"
import type { Extractor } from "../extractor.ts"
import { withLayout } from "../layout/layout.ts"
import { attributed } from "./attribute.ts"
import { type Candidate, candidatesOf } from "./candidates.ts"
import { withFloating } from "./floating.ts"
import type { Found } from "./found.ts"
import { oddsOf } from "./odds.ts"
import { type Reading, readingOf } from "./reading.ts"
import type { Range, Token } from "./tokens.ts"

/** Log odds from which a candidate is taken for a cue: about even. */
const TAKEN = -0.1

/** The extractor that works by rules: no model, no network, the same on every machine and in a browser. */
export function createRules(): Extractor {
  return { name: "rules", extract: async (report) => attributionsOf(report) }
}

function attributionsOf(report: Report): Attribution[] {
  const reading = readingOf(report.text, paragraphsOf(report.text))
  const candidates = candidatesOf(reading).filter((candidate) => {
    const quoted = (reading.tokens[candidate.at] as Token).quote >= 0
    return oddsOf(candidate, quoted) >= TAKEN
  })
  const found = withFloating(reading, outermost(foundIn(reading, candidates)))
  const told = found.map((one) => attribution(report, reading, one))
  // What the layout tells has a calibrated confidence beside the tagger's; these have none.
  return withLayout(report.id, report.text, told).map(({ confidence: _, ...one }) => one)
}

function foundIn(reading: Reading, candidates: readonly Candidate[]): Found[] {
  const cues = new Map(candidates.map((candidate) => [candidate.at, candidate]))
  const all: Found[] = []
  for (const candidate of candidates) {
    const found = attributed(reading, cues, candidate, all.at(-1))
    if (found) all.push(found)
  }
  return all
}

/** How many attributions back one may hold another: a long quotation has no more cues in it. */
const BACK = 50

/** Without those whose cue stands in another's content: the outermost say who holds the whole. */
function outermost(all: readonly Found[]): Found[] {
  const kept: Found[] = []
  for (const found of all) {
    const { at } = found.candidate
    const back = Math.max(0, kept.length - BACK)
    if (kept.some(({ cue, content }, i) => i >= back && (holds(cue, at) || holds(content, at)))) continue
    for (let i = kept.length - 1; i >= back; i--)
      if (holds(found.content, (kept[i] as Found).candidate.at)) kept.splice(i, 1)
    kept.push(found)
  }
  return kept
}

const holds = (ranges: readonly Range[], at: number) => ranges.some(([first, past]) => first <= at && at < past)

function attribution(report: Report, reading: Reading, { cue, source, content }: Found): Attribution {
  const spans = (ranges: readonly Range[]) => ranges.map((range) => spanOf(reading, range))
  const cues = spans(cue)
  return {
    id: attributionId(report.id, cues),
    source: source ? spans([source]) : [],
    cue: cues,
    content: spans(content),
  }
}

function spanOf({ tokens }: Reading, [first, past]: Range): Span {
  return [(tokens[first] as Token).start, (tokens[past - 1] as Token).end]
}
