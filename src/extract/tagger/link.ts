import type { Span } from "../../model/index.ts"
import { confidenceOf, sigmoid } from "./confidence.ts"
import { best, fits, type Linked, mean, NEVER } from "./fit.ts"
import type { Settings } from "./settings.ts"
import type { Role } from "./viterbi.ts"

/** An attribution in words: every span is [first, last). */
export interface Found {
  readonly cue: Span
  readonly source: readonly Span[]
  readonly content: readonly Span[]
  /** Absent when the model is not calibrated. */
  readonly confidence?: number
}

/** A span, and how well it fits its cue. */
interface Fitting {
  readonly span: Span
  readonly fit: number
}

/**
 * Puts spans together to attributions: each content goes to the cue that it fits best, each cue takes the source that
 * fits it best, or none. A cue without content is none. `chosen` is each word's share of its tag, `windowOf` the window
 * that speaks for a word.
 */
export function link(
  spans: Readonly<Record<Role, readonly Span[]>>,
  chosen: readonly number[],
  windowOf: (word: number) => Linked,
  settings: Settings,
): Found[] {
  const contents = shared(spans, windowOf, settings)
  return spans.cue.flatMap((cue, k) => {
    const content = contents[k] ?? []
    if (!content.length) return []
    const source = bestSource(cue, spans.source, windowOf(cue[0]), settings)
    return [found(cue, source, content, chosen, settings)]
  })
}

/** The contents of each cue. */
function shared(
  { cue, content }: Readonly<Record<Role, readonly Span[]>>,
  windowOf: (word: number) => Linked,
  settings: Settings,
): Fitting[][] {
  const scores = cue.map((one) => fits(one, content, "content", windowOf(one[0]), settings))
  const takers = content.map((_, j) => best(scores.map((row) => row[j] as number)))
  return scores.map((row, k) =>
    content
      .map((span, j) => ({ span, fit: takers[j] === k ? (row[j] as number) : NEVER }))
      .filter(({ fit }) => fit > settings.contentThreshold),
  )
}

/** The source that fits a cue best, whether or not well enough. */
function bestSource(cue: Span, sources: readonly Span[], window: Linked, settings: Settings): Fitting | undefined {
  const scores = fits(cue, sources, "source", window, settings)
  const span = sources[best(scores)]
  return span && { span, fit: scores[best(scores)] as number }
}

function found(
  cue: Span,
  nearest: Fitting | undefined,
  contents: readonly Fitting[],
  chosen: readonly number[],
  settings: Settings,
): Found {
  const source = nearest && nearest.fit > settings.sourceThreshold ? [nearest.span] : []
  const content = contents.map(({ span }) => span)
  const share = (parts: readonly Span[]) => mean(parts.flatMap(([start, end]) => chosen.slice(start, end)))
  const features = {
    cue: share([cue]),
    source: source.length ? share(source) : 1,
    content: share(content),
    contentLink: sigmoid(mean(contents.map(({ fit }) => fit))),
    // How far it is from a toss-up whether this source is the cue's.
    sourceLink: nearest ? Math.abs(2 * sigmoid(nearest.fit) - 1) : 1,
    hasSource: source.length,
  }
  const confidence = confidenceOf(features, settings.calibration)
  return { cue, source, content, ...(confidence === undefined ? {} : { confidence }) }
}
