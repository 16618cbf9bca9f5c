import type { Reading } from "./reading.ts"
import type { Settings } from "./settings.ts"
import type { Window } from "./windows.ts"

/**
 * Windows that stand with their paragraphs, for a text that is read again after each change: a change moves no window but
 * those near it, so that what was seen of the others holds. Each speaks for some whole paragraphs (or for a part of one that
 * is too long) and shows three fifths of an overlap besides on either side: with more, a change costs a seventh more, and
 * finds no more.
 */
export function anchoredWindows(reading: Reading, { longest, overlap }: Settings): Window[] {
  const { starts } = reading
  const words = starts.length - 1
  const pieces = (word: number) => starts[word] as number
  if (words === 0) return []
  if (pieces(words) <= longest) return [{ first: 0, last: words }]
  const around = Math.trunc(0.6 * overlap)
  const parts = [...partsOf(reading, longest - 2 * around), words]
  return parts.slice(0, -1).map((from, i) => {
    const until = parts[i + 1] as number
    let [first, last] = [from, until]
    while (first > 0 && pieces(from) - pieces(first - 1) <= around) first--
    while (last < words && pieces(last + 1) - pieces(until) <= around) last++
    return { first, last, until }
  })
}

/** The words at which parts of no more than so many pieces begin: at anchors, and inside of a paragraph that is too long. */
function partsOf(reading: Reading, most: number): number[] {
  const { starts } = reading
  const anchors = anchorsOf(reading, most)
  return anchors.flatMap((from, i) => {
    const until = anchors[i + 1] ?? starts.length - 1
    const parts: number[] = []
    for (let word = from; word < until; word++) {
      const begun = starts[parts.at(-1) ?? 0] as number
      if (parts.length === 0 || (starts[word + 1] as number) - begun > most) parts.push(word)
    }
    return parts
  })
}

/** A paragraph: its first word, and a number that its opening words give it. */
interface Opening {
  readonly word: number
  readonly rank: number
}

/**
 * The paragraphs at which a part begins: those that have, as far as the nearest ones of lower rank before and behind them,
 * more than so many pieces. So no part is too long that could be cut, and nothing that is farther than that from a paragraph
 * decides whether a part begins there.
 */
function anchorsOf({ starts, opensParagraph, pieces }: Reading, most: number): number[] {
  const openings: Opening[] = []
  for (const [word, opens] of opensParagraph.entries()) {
    const begin = starts[word] as number
    if (opens) openings.push({ word, rank: rankOf(pieces.ids.slice(begin, begin + RANKED)) })
  }
  const before = nearestLower(openings)
  const behind = nearestLower(openings.toReversed()).toReversed()
  const end = starts.length - 1
  const length = (from = 0, to = end) => (starts[to] as number) - (starts[from] as number)
  return openings.flatMap(({ word }, i) => (word === 0 || length(before[i], behind[i]) > most ? [word] : []))
}

/** For each the nearest one of lower rank among those that come before it in the list: its first word. */
function nearestLower(openings: readonly Opening[]): (number | undefined)[] {
  const lower: Opening[] = []
  return openings.map((opening) => {
    while (lower.length && !isLower(lower.at(-1) as Opening, opening)) lower.pop()
    const nearest = lower.at(-1)?.word
    lower.push(opening)
    return nearest
  })
}

const isLower = (one: Opening, other: Opening) =>
  one.rank < other.rank || (one.rank === other.rank && one.word < other.word)

/** By so many pieces paragraphs are told apart: who goes on writing in one does not change them. */
const RANKED = 8

/** A number that looks like chance and is the same for the same pieces (FNV-1a). */
const rankOf = (ids: readonly number[]) => ids.reduce((hash, id) => Math.imul(hash ^ id, 0x01000193) >>> 0, 0x811c9dc5)
