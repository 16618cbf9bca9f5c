import type { Span } from "../../model/index.ts"
import { confidenceOf, sigmoid } from "./confidence.ts"
import { fitness, type Linked, mean, shownBy } from "./fit.ts"
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

/** The contents of each cue: those that fit no other cue better, in order. */
function shared(
  { cue, content }: Readonly<Record<Role, readonly Span[]>>,
  windowOf: (word: number) => Linked,
  settings: Settings,
): Fitting[][] {
  const takers = content.map((span) => ({ span, fit: settings.contentThreshold, cue: -1 }))
  cue.forEach((one, k) => {
    const window = windowOf(one[0])
    const fitOf = fitness(one, "content", window, settings)
    for (const j of shownBy(window, content)) {
      const [taker, offer] = [takers[j], fitOf(content[j] as Span)]
      if (taker && offer > taker.fit) Object.assign(taker, { fit: offer, cue: k })
    }
  })
  const taken: Fitting[][] = cue.map(() => [])
  for (const taker of takers) taken[taker.cue]?.push(taker)
  return taken.map((contents) => kept(contents, settings.pieceThreshold))
}

/** The best of a cue's contents, and of the others those that fit it well. */
function kept(contents: readonly Fitting[], least = Number.NEGATIVE_INFINITY): Fitting[] {
  const best = Math.max(...contents.map(({ fit }) => fit))
  return contents.filter(({ fit }) => fit === best || fit > least)
}

/** The source that fits a cue best, whether or not well enough. */
function bestSource(cue: Span, sources: readonly Span[], window: Linked, settings: Settings): Fitting | undefined {
  const fitOf = fitness(cue, "source", window, settings)
  return shownBy(window, sources)
    .map((j) => sources[j] as Span)
    .map((span) => ({ span, fit: fitOf(span) }))
    .reduce<Fitting | undefined>((best, one) => (best && best.fit >= one.fit ? best : one), undefined)
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
