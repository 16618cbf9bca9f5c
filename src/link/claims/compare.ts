import type { Traits } from "./traits.ts"
import { plainWords } from "./words.ts"

/** What two passages have in common, each a number; the judge weighs them. */
export interface Features {
  /** How much of their words' weight they share: of both, of the shorter one, of the best two clauses. */
  readonly words: number
  readonly ofShorter: number
  readonly clauses: number
  /** How near their meanings are: of both, of the best two clauses. */
  readonly meaning: number
  readonly clauseMeaning: number
  /** By how much each fits the other better than the next best passage of the other's report does: the lesser of both. */
  readonly margin: number
  /** Runs of three words, and figures, that both have; figures that only one has. */
  readonly runs: number
  readonly figures: number
  readonly otherFigures: number
  /** Whether both are told to be of one speaker, or of two. */
  readonly sameSpeaker: number
  readonly otherSpeaker: number
  /** Whether both stand at the head of their report. */
  readonly leads: number
  /** The logarithm of the shorter one's number of words. */
  readonly length: number
  /** Whether one says that something is not so and the other does not. */
  readonly negation: number
}

/** Two passages, by their places in the list, and what they have in common. */
export interface Pair {
  readonly a: number
  readonly b: number
  readonly features: Features
}

/** How near two passages are, before anything is weighed. */
interface Near extends Pick<Features, "words" | "ofShorter" | "clauses" | "meaning" | "clauseMeaning"> {
  /** All of them in one. */
  readonly whole: number
}

/**
 * All pairs of a story's passages with what they have in common. A word weighs more the rarer it is in English (`rarity`,
 * 0 to 1) and in the story. Made for stories of some hundred passages.
 */
export function compare(traits: readonly Traits[], rarity: (word: string) => number): Pair[] {
  const weight = weigher(traits, rarity)
  const weights = traits.map(({ stems }) => stems.map((set) => sum(set, weight)))
  const near = traits.map((one, a) =>
    traits.slice(0, a).map((other, b) => nearness(one, other, weights[a] as number[], weights[b] as number[], weight)),
  )
  const at = (a: number, b: number) => near[Math.max(a, b)]?.[Math.min(a, b)]?.whole ?? 0
  const best = traits.map((_, a) => bestBy(traits, a, at))
  const margin = (a: number, b: number) => marginOf(best[a]?.get(traits[b]?.mention.report as string), at(a, b))
  return near.flatMap((row, a) =>
    row.map((one, b) => ({
      a,
      b,
      features: features(traits[a] as Traits, traits[b] as Traits, one, [margin(a, b), margin(b, a)]),
    })),
  )
}

/** The best and the second best fit of a passage in each report. */
type Best = Map<string, readonly [first: number, second: number]>
function bestBy(traits: readonly Traits[], a: number, at: (a: number, b: number) => number): Best {
  const best: Best = new Map()
  traits.forEach(({ mention }, b) => {
    if (a === b) return
    const [first, second] = best.get(mention.report) ?? [0, 0]
    const fit = at(a, b)
    best.set(mention.report, fit > first ? [fit, first] : [first, Math.max(second, fit)])
  })
  return best
}
const marginOf = ([first, second]: readonly [number, number] = [0, 0], fit: number) =>
  fit - (fit === first ? second : first)

function weigher(traits: readonly Traits[], rarity: (word: string) => number) {
  const counts = new Map<string, number>()
  for (const { stems } of traits) for (const stem of stems[0] ?? []) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const known = new Map<string, number>()
  return (stem: string) => {
    const old = known.get(stem)
    if (old !== undefined) return old
    const weight = 2.5 * rarity(stem) + Math.log((traits.length + 1) / ((counts.get(stem) ?? 0) + 0.5))
    known.set(stem, weight)
    return weight
  }
}

function nearness(
  one: Traits,
  other: Traits,
  mine: readonly number[],
  theirs: readonly number[],
  weight: (stem: string) => number,
): Near {
  const [a = 1, b = 1] = [mine[0], theirs[0]].map((x) => (x ?? 0) + 1)
  const shared = sharedWeight(one.stems[0], other.stems[0], weight)
  const words = shared / Math.sqrt(a * b)
  const meaning = dot(one.vectors[0], other.vectors[0])
  let [clauses, clauseMeaning] = [words, meaning]
  for (let i = 0; i < one.stems.length; i++)
    for (let j = 0; j < other.stems.length; j++) {
      if (i + j === 0) continue
      const root = Math.sqrt(((mine[i] as number) + 1) * ((theirs[j] as number) + 1))
      if (shared > 0) clauses = Math.max(clauses, sharedWeight(one.stems[i], other.stems[j], weight) / root)
      clauseMeaning = Math.max(clauseMeaning, dot(one.vectors[i], other.vectors[j]))
    }
  return {
    words,
    ofShorter: shared / Math.min(a, b),
    clauses,
    meaning,
    clauseMeaning,
    whole: words + meaning + (clauses + clauseMeaning) / 2,
  }
}

function features(one: Traits, other: Traits, { whole: _, ...near }: Near, margins: readonly number[]): Features {
  const figures = common(one.figures, other.figures)
  const speakers = one.speaker !== undefined && other.speaker !== undefined
  return {
    ...near,
    margin: Math.min(...margins),
    runs: Math.log1p(common(one.runs, other.runs)),
    figures: Math.min(figures, 3),
    otherFigures: Math.min(one.figures.size + other.figures.size - 2 * figures, 4),
    sameSpeaker: Number(speakers && one.speaker === other.speaker),
    otherSpeaker: Number(speakers && one.speaker !== other.speaker && !namedIn(one, other) && !namedIn(other, one)),
    leads: Number(one.leads && other.leads),
    length: Math.log(Math.min(one.length, other.length)),
    negation: Number(one.mention.negated !== other.mention.negated),
  }
}

/** Whether what one says is about the other's speaker: "A said that B denied it" and "B denied it" may be the same. */
const namedIn = ({ speaker }: Traits, { mention }: Traits) => plainWords(mention.words).includes(speaker ?? "")

function sharedWeight(
  a: ReadonlySet<string> | undefined,
  b: ReadonlySet<string> | undefined,
  weight: (stem: string) => number,
) {
  let total = 0
  for (const stem of a ?? []) if (b?.has(stem)) total += weight(stem)
  return total
}

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const one of a) if (b.has(one)) count++
  return count
}

function sum(set: ReadonlySet<string>, weight: (stem: string) => number): number {
  let total = 0
  for (const stem of set) total += weight(stem)
  return total
}

function dot(a: Float32Array | undefined, b: Float32Array | undefined): number {
  let total = 0
  if (a && b) for (let i = 0; i < a.length; i++) total += (a[i] as number) * (b[i] as number)
  return total
}
