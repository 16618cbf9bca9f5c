import type { Span } from "../../model/index.ts"

/** Where a sentence may be cut into clauses: behind a stop within it, before a word that begins a clause. */
const CUT =
  /(?<=[,;:—–])\s+|\s+(?=(?:and|but|that|who|which|while|after|because|when|where|as|if|saying|although|though|before|since|whether)\s)|\s+(?=[—–])/gu

/** The clauses of a passage, roughly, as stretches of it; each of about six words or more. */
export function clausesOf(words: string): Span[] {
  const found: Span[] = []
  let start = 0
  for (const { index } of [...words.matchAll(CUT), { index: words.length }]) {
    if (countWords(words.slice(start, index)) < 6 && index < words.length) continue
    found.push([start, index])
    start = index
  }
  const [before, last] = found.slice(-2)
  if (found.length < 2 || !before || !last || countWords(words.slice(...last)) >= 4) return found
  return [...found.slice(0, -2), [before[0], last[1]]]
}

const countWords = (words: string) => words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
