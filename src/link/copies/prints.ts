import type { OwnWord } from "./words.ts"

/** So many words in a row are one shingle. */
const SHINGLE = 5
/** Of so many shingles in a row one is kept at least. */
const WINDOW = 4

/**
 * The fingerprints of a text: whole numbers below 2^32, each once. Two texts that share a passage of eight words or more
 * have one in common. (Winnowing: Schleimer, Wilkerson, Aiken 2003.)
 */
export function printsOf(words: readonly OwnWord[]): number[] {
  const kept = new Set<number>()
  for (const run of runsOf(words)) for (const hash of winnowed(shingles(run, SHINGLE))) kept.add(hash)
  return [...kept]
}

/** Stretches that no quotation breaks. */
function runsOf(words: readonly OwnWord[]): string[][] {
  const runs: string[][] = []
  for (const { word, broken } of words) {
    if (broken || runs.length === 0) runs.push([])
    runs.at(-1)?.push(word)
  }
  return runs
}

/** A hash of each `size` words in a row. */
function shingles(words: readonly string[], size: number): number[] {
  return words.slice(size - 1).map((_, at) => hashOf(words.slice(at, at + size).join(" ")))
}

/** The least of each window; of equal ones the last. A text that is shorter than a window gives its least. */
function* winnowed(hashes: readonly number[]): Generator<number> {
  let last = -1
  for (let start = 0; start < Math.max(1, hashes.length - WINDOW + 1); start++) {
    let least = start
    for (let at = start; at < Math.min(start + WINDOW, hashes.length); at++)
      if ((hashes[at] as number) <= (hashes[least] as number)) least = at
    if (least !== last && hashes[least] !== undefined) yield hashes[least] as number
    last = least
  }
}

/** FNV-1a, 32 bits. */
function hashOf(words: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
