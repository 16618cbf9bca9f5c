import type { Span } from "../../model/index.ts"

export const ROLES = ["source", "cue", "content"] as const
export type Role = (typeof ROLES)[number]

/** One tag a word: outside, or the beginning, inside or end of a role's span, or a single word of it. */
export const TAGS: readonly string[] = [
  "O",
  ...ROLES.flatMap((role) => ["B", "I", "E", "S"].map((edge) => `${edge}-${role}`)),
]

const edge = (tag: string) => tag[0] as string
const goesOn = TAGS.map((tag) => "BI".includes(edge(tag)))
const comesOn = TAGS.map((tag) => "IE".includes(edge(tag)))

/** Whether a tag may follow another: a span that has begun goes on in its role until it ends. */
const LEGAL = TAGS.map((before, i) =>
  TAGS.map((after, j) => goesOn[i] === comesOn[j] && (!goesOn[i] || before.slice(2) === after.slice(2))),
)

/** The logarithm of each share, which together make 1. */
export function logSoftmax(row: ArrayLike<number>): number[] {
  const values = Array.from(row)
  const most = Math.max(...values)
  const sum = Math.log(values.reduce((all, value) => all + Math.exp(value - most), 0))
  return values.map((value) => value - most - sum)
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
  const back: number[][] = []
  let best = TAGS.map(() => Number.NEGATIVE_INFINITY)
  scores.forEach((row, word) => {
    const fresh = word === 0 || opensParagraph[word] === true
    const from = TAGS.map((_, tag) => bestBefore(best, tag, fresh, word > 0, fresh ? undefined : added))
    back.push(from.map(({ tag }) => tag))
    best = from.map(({ score }, tag) => score + (row[tag] as number))
  })
  return traced(back, argmax(best.map((score, tag) => (goesOn[tag] ? Number.NEGATIVE_INFINITY : score))))
}

/** The tag that best comes before `tag`; before the first word there is none. */
function bestBefore(
  best: readonly number[],
  tag: number,
  fresh: boolean,
  preceded: boolean,
  added: readonly (readonly number[])[] | undefined,
): { tag: number; score: number } {
  if (fresh && comesOn[tag]) return { tag: 0, score: Number.NEGATIVE_INFINITY }
  if (!preceded) return { tag: 0, score: 0 }
  const reach = best.map((score, before) => {
    const legal = fresh ? !goesOn[before] : LEGAL[before]?.[tag]
    return legal ? score + (added?.[before]?.[tag] ?? 0) : Number.NEGATIVE_INFINITY
  })
  const before = argmax(reach)
  return { tag: before, score: reach[before] as number }
}

function argmax(values: readonly number[]): number {
  return values.reduce((most, value, i) => (value > (values[most] as number) ? i : most), 0)
}

function traced(back: readonly (readonly number[])[], last: number): number[] {
  const path = back.length ? [last] : []
  for (let word = back.length - 1; word > 0; word--) path.push(back[word]?.[path.at(-1) as number] as number)
  return path.reverse()
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
