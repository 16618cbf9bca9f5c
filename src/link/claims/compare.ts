import { productsInTurn } from "../../text/onnx/products.ts"
import type { Encoder } from "./encoder.ts"
import type { Traits } from "./traits.ts"

/** What two passages have in common, each a number; the judge weighs them. */
export interface Features {
  /** How much of their words' weight they share: of both, of the shorter one, of the best two clauses. */
  readonly words: number
  readonly ofShorter: number
  readonly clauses: number
  /** How near their meanings are: of both, of the best two clauses. */
  readonly meaning: number
  readonly clauseMeaning: number
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

/**
 * All pairs of a story's passages with what they have in common, passage by passage. A word weighs more the rarer it is in
 * English (`rarity`, 0 to 1) and in the story. Made for stories of up to some thousand passages.
 */
export async function* compare(
  traits: readonly Traits[],
  { rarity, products = productsInTurn }: Pick<Encoder, "rarity" | "products">,
): AsyncGenerator<Pair[]> {
  const weight = weigher(traits, rarity)
  const sizes = traits.map((one) => sizesOf(one, weight))
  const vectors = traits.flatMap((one) => one.vectors)
  const starts = [0]
  for (const one of traits) starts.push((starts.at(-1) as number) + one.vectors.length)
  const at = (passage: number) => starts[passage] as number
  for (let from = 0; from < traits.length; from += BLOCK) {
    const until = Math.min(from + BLOCK, traits.length)
    const width = at(until)
    const near = await products(vectors.slice(at(from), width), vectors.slice(0, width))
    for (let a = from; a < until; a++) {
      const one = traits[a] as Traits
      const row = (i: number) => (at(a) - at(from) + i) * width
      yield traits.slice(0, a).map((other, b) => {
        const meaning: Meaning = (i, j) => near[row(i) + at(b) + j] as number
        const all = nearness(one, other, sizes[a] as number[], sizes[b] as number[], weight, meaning)
        return { a, b, features: { ...all, ...features(one, other) } }
      })
    }
  }
}
/** So many passages are compared with all before them at a time: some 20 MB of products for a thousand. */
const BLOCK = 128

/** How near the one's whole (0) or a clause of it (1, 2 ...) is in meaning to the other's. */
type Meaning = (mine: number, theirs: number) => number

type Weight = (stem: string) => number
function weigher(traits: readonly Traits[], rarity: (word: string) => number): Weight {
  const counts = new Map<string, number>()
  for (const { stems } of traits) for (const stem of stems.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const rare = (count: number) => Math.log((traits.length + 1) / (count + 0.5))
  const weights = new Map([...counts].map(([stem, count]) => [stem, 2.5 * rarity(stem) + rare(count)]))
  return (stem) => weights.get(stem) ?? 0
}

/** The weight of a passage's words, and of each clause's; never nothing. */
function sizesOf({ stems, vectors }: Traits, weight: Weight): number[] {
  const sizes = vectors.map(() => 1)
  for (const [stem, places] of stems) add(sizes, places, weight(stem))
  return sizes
}

/** Adds a weight at each place that has its bit. */
function add(sums: number[], places: number, weight: number): void {
  for (let i = 0; i < sums.length; i++) if (places & (1 << i)) sums[i] = (sums[i] as number) + weight
}

type Nearness = Pick<Features, "words" | "ofShorter" | "clauses" | "meaning" | "clauseMeaning">
function nearness(
  one: Traits,
  other: Traits,
  mine: readonly number[],
  theirs: readonly number[],
  weight: Weight,
  meanings: Meaning,
): Nearness {
  const [a = 1, b = 1] = [mine[0], theirs[0]]
  const shared = sharedWeights(one, other, weight)
  const meaning = meanings(0, 0)
  let [clauses, clauseMeaning] = [0, meaning]
  for (let i = 0; i < mine.length; i++)
    for (let j = 0; j < theirs.length; j++) {
      const both = shared[i]?.[j] ?? 0
      if (both > 0) clauses = Math.max(clauses, both / Math.sqrt((mine[i] as number) * (theirs[j] as number)))
      if (i + j > 0) clauseMeaning = Math.max(clauseMeaning, meanings(i, j))
    }
  const whole = shared[0]?.[0] ?? 0
  return { words: whole / Math.sqrt(a * b), ofShorter: whole / Math.min(a, b), clauses, meaning, clauseMeaning }
}

/** The weight of the words that the whole and the clauses of one share with those of the other. */
function sharedWeights(one: Traits, other: Traits, weight: Weight): number[][] {
  const shared: number[][] = []
  for (const [stem, here] of one.stems) {
    const there = other.stems.get(stem)
    if (there === undefined) continue
    for (let i = 0; i < one.vectors.length; i++) {
      if (!(here & (1 << i))) continue
      shared[i] ??= other.vectors.map(() => 0)
      add(shared[i] as number[], there, weight(stem))
    }
  }
  return shared
}

function features(one: Traits, other: Traits): Omit<Features, keyof Nearness> {
  const figures = common(one.figures, other.figures)
  const speakers = one.speaker !== undefined && other.speaker !== undefined
  return {
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
const namedIn = ({ speaker = "" }: Traits, { words }: Traits) => words.has(speaker)

function common(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const one of a) if (b.has(one)) count++
  return count
}
