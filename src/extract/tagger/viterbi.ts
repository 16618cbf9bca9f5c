import type { Span } from "../../model/index.ts"

const ROLES = ["source", "cue", "content"] as const
export type Role = (typeof ROLES)[number]

/** One tag a word: outside, or the beginning, inside or end of a role's span, or a single word of it. */
export const TAGS: readonly string[] = [
  "O",
  ...ROLES.flatMap((role) => ["B", "I", "E", "S"].map((edge) => `${edge}-${role}`)),
]

const edge = (tag: string) => tag[0] as string
const goesOn = TAGS.map((tag) => "BI".includes(edge(tag)))
const comesOn = TAGS.map((tag) => "IE".includes(edge(tag)))

const follows = (before: number, after: number) =>
  goesOn[before] === comesOn[after] && (!goesOn[before] || TAGS[before]?.slice(2) === TAGS[after]?.slice(2))
const numbers = TAGS.map((_, number) => number)

/** The tags that each tag may follow: a span that has begun goes on in its role until it ends. */
const BEFORE = TAGS.map((_, after) => numbers.filter((before) => follows(before, after)))
/** The same for the first word of a paragraph, where nothing goes on. */
const BEFORE_FIRST = TAGS.map((_, after) => numbers.filter((before) => !goesOn[before] && !comesOn[after]))

/** The logarithm of each share, which together make 1. */
export function logSoftmax(row: ArrayLike<number>): number[] {
  const values: number[] = []
  // Plain loops: of a long draft that was seen before this is half of what its reading costs.
  for (let i = 0; i < row.length; i++) values.push(row[i] as number)
  const most = Math.max(...values)
  let sum = 0
  for (const value of values) sum += Math.exp(value - most)
  const all = Math.log(sum)
  return values.map((value) => value - most - all)
}

/**
 * The best legal sequence of tags (Viterbi 1967), for scores of one row a word. No span crosses the start of a
 * paragraph. `added` is added to the score of each tag after each.
 */
export function viterbi(
  scores: readonly (readonly number[])[],
  opensParagraph: readonly boolean[],
  added?: readonly (readonly number[])[],
): number[] {
  let best = TAGS.map((_, tag) => (tag === 0 ? 0 : NEVER))
  const steps = scores.map((row, word) => {
    const first = word === 0 || opensParagraph[word] === true
    const from = bestBefore(best, first ? BEFORE_FIRST : BEFORE, first ? undefined : added)
    best = from.scores.map((score, tag) => score + (row[tag] as number))
    return from.tags
  })
  let tag = numbers.reduce(
    (most, tag) => (!goesOn[tag] && (best[tag] as number) > (best[most] as number) ? tag : most),
    0,
  )
  return steps
    .reduceRight<number[]>((path, step) => {
      path.push(tag)
      tag = step[tag] ?? 0
      return path
    }, [])
    .reverse()
}

const NEVER = Number.NEGATIVE_INFINITY

/** For each tag. */
interface Step {
  readonly tags: readonly number[]
  readonly scores: readonly number[]
}

/** For each tag the one that best comes before it, and how well. */
function bestBefore(
  best: readonly number[],
  before: readonly (readonly number[])[],
  added: readonly (readonly number[])[] | undefined,
): Step {
  const [tags, scores]: [number[], number[]] = [[], []]
  for (let after = 0; after < before.length; after++) {
    let tag = 0
    let score = NEVER
    for (const candidate of before[after] as readonly number[]) {
      const reach = (best[candidate] as number) + (added?.[candidate]?.[after] ?? 0)
      if (reach > score) {
        tag = candidate
        score = reach
      }
    }
    tags.push(tag)
    scores.push(score)
  }
  return { tags, scores }
}

/** The spans of each role, as [first, last) words, in order. */
export function spansOf(path: readonly number[]): Record<Role, Span[]> {
  const found: Record<Role, Span[]> = { source: [], cue: [], content: [] }
  let start = 0
  path.forEach((number, word) => {
    const tag = TAGS[number] as string
    if ("BS".includes(edge(tag))) start = word
    if ("ES".includes(edge(tag))) found[tag.slice(2) as Role].push([start, word + 1])
  })
  return found
}
