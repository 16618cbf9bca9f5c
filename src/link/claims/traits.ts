import type { Mention } from "../../model/index.ts"
import { clausesOf } from "./clauses.ts"
import type { Encoder } from "./encoder.ts"
import { plainWords, runsOf, stemsOf } from "./words.ts"

/** What is compared of a passage. */
export interface Traits {
  readonly mention: Mention
  /** Its stems, each with where it stands, a bit each: 1 for the whole, 2 for the first clause, 4 for the second ... */
  readonly stems: ReadonlyMap<string, number>
  /** The unit vectors of the whole and of each clause, the story's mean taken out. */
  readonly vectors: readonly Float32Array[]
  readonly runs: ReadonlySet<string>
  readonly figures: ReadonlySet<string>
  /** All words, in lower case. */
  readonly words: ReadonlySet<string>
  /** How many words it has. */
  readonly length: number
  /** Whether it stands at the head of its report. */
  readonly leads: boolean
  /** Who says it, by the last word of their name; absent when that is not told. */
  readonly speaker?: string
}

/** The head of a report: so many characters. */
const HEAD = 400

/** The traits of a story's passages. What all of them share, the story's own subject, tells none from another: it is taken out. */
export async function traitsOf(mentions: readonly Mention[], encoder: Encoder): Promise<Traits[]> {
  const raw: (readonly Float32Array[])[] = []
  for (const { words } of mentions) raw.push(await encoder.encode(words, clausesOf(words)))
  const centre = mean(raw.map(([whole]) => whole as Float32Array))
  return mentions.map((mention, i) => {
    const words = plainWords(mention.words)
    return {
      mention,
      stems: stemsIn(mention.words),
      vectors: (raw[i] as readonly Float32Array[]).map((vector) =>
        unit(vector.map((x, k) => x - (centre[k] as number))),
      ),
      runs: runsOf(mention.words),
      figures: new Set(mention.figures.map(plainFigure)),
      words: new Set(words),
      length: words.length,
      leads: mention.start < HEAD,
      ...speakerOf(mention),
    }
  })
}

function stemsIn(words: string): Map<string, number> {
  const stems = new Map(stemsOf(words).map((stem) => [stem, 1]))
  for (const [i, [start, end]] of clausesOf(words).entries())
    for (const stem of stemsOf(words.slice(start, end))) stems.set(stem, (stems.get(stem) ?? 0) | (2 << i))
  return stems
}

/** A figure without what is written in several ways: "$1,200" is "1200", "ten" is "10". */
export function plainFigure(figure: string): string {
  const small = figure
    .toLowerCase()
    .replace(/(?<=\d),(?=\d{3})/g, "")
    .replace(/ ?(?:%|per ?cent)$/, "%")
  return small.replace(/^[a-z]+/, (word) => NUMBERS.get(word) ?? word)
}
const NUMBERS = new Map(
  "two three four five six seven eight nine ten eleven twelve".split(" ").map((word, i) => [word, String(i + 2)]),
)

function speakerOf({ source, naming }: Mention): { speaker?: string } {
  const last = naming === "named" ? plainWords(source ?? "").at(-1) : undefined
  return last === undefined ? {} : { speaker: last }
}

function mean(vectors: readonly Float32Array[]): Float32Array {
  const sum = new Float32Array(vectors[0]?.length ?? 0)
  for (const vector of vectors) for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (vector[i] as number)
  return sum.map((x) => x / vectors.length)
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector) || 1
  return vector.map((x) => x / length)
}
