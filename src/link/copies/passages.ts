import type { Span } from "../../text/index.ts"
import type { OwnWord } from "./words.ts"

/** Words that two texts share in a row, with where they stand in each. */
export interface Passage {
  readonly one: Span
  readonly other: Span
  /** How many words it has. */
  readonly words: number
}

/** A passage begins where so many words in a row are the same. */
const SEED = 4

/**
 * What of the second text stands in the first: passages of the same words, each word of the second at most once, in its
 * order. A passage goes on as far as the words are the same.
 */
export function passagesOf(one: readonly OwnWord[], other: readonly OwnWord[]): Passage[] {
  const seeds = seedsOf(one)
  const passages: Passage[] = []
  for (let at = 0; at + SEED <= other.length; ) {
    const longest = longestAt(one, other, at, seeds.get(seedAt(other, at) ?? "") ?? [])
    if (!longest) at++
    else {
      passages.push(longest.passage)
      at += longest.passage.words
    }
  }
  return passages
}

/** The places of each seed. */
function seedsOf(words: readonly OwnWord[]): Map<string, number[]> {
  const seeds = new Map<string, number[]>()
  for (let at = 0; at + SEED <= words.length; at++) {
    const seed = seedAt(words, at)
    if (seed === undefined) continue
    const places = seeds.get(seed) ?? []
    places.push(at)
    seeds.set(seed, places)
  }
  return seeds
}

/** The words that begin at a place; undefined where a quotation stands between them. */
function seedAt(words: readonly OwnWord[], at: number): string | undefined {
  const some = words.slice(at, at + SEED)
  return some.slice(1).some(({ broken }) => broken) ? undefined : some.map(({ word }) => word).join(" ")
}

function longestAt(one: readonly OwnWord[], other: readonly OwnWord[], at: number, places: readonly number[]) {
  const found = places.map((place) => ({ place, words: lengthAt(one, place, other, at) }))
  const best = found.sort((a, b) => b.words - a.words || a.place - b.place)[0]
  if (!best) return undefined
  const spanOf = (words: readonly OwnWord[], from: number): Span => [
    (words[from] as OwnWord).span[0],
    (words[from + best.words - 1] as OwnWord).span[1],
  ]
  return { passage: { one: spanOf(one, best.place), other: spanOf(other, at), words: best.words } }
}

function lengthAt(one: readonly OwnWord[], place: number, other: readonly OwnWord[], at: number): number {
  let words = 1
  while (goesOn(one[place + words], other[at + words])) words++
  return words
}

const goesOn = (a: OwnWord | undefined, b: OwnWord | undefined) =>
  a !== undefined && b !== undefined && a.word === b.word && !a.broken && !b.broken
