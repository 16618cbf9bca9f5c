import type { Span } from "../src/model/index.ts"
import type { Marked } from "./gold.ts"

const TOKEN = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*|[^\s]/gu
const WORD = /[\p{L}\p{N}]/u

/** The words that spans cover, by where they start; marks only where there is no word. As the shared scorer has it. */
function cover(text: string): (spans: readonly Span[]) => ReadonlySet<number> {
  const tokens = Array.from(
    text.matchAll(TOKEN),
    ({ index, 0: word }) => [index, index + word.length, WORD.test(word)] as const,
  )
  return (spans) => {
    const hit = tokens.filter(([start, end]) => spans.some((span) => start < span[1] && end > span[0]))
    const words = hit.filter(([, , isWord]) => isWord)
    return new Set((words.length ? words : hit).map(([start]) => start))
  }
}

const shared = (a: ReadonlySet<number>, b: ReadonlySet<number>) => [...a].filter((word) => b.has(word)).length

/**
 * For each predicted attribution the gold one that it is usable for (-1: none), and which gold ones were found: the shared scorer's `usable` (the cues
 * meet, the sources meet or both have none, the contents share half of their words), one prediction to one gold one.
 */
export function usable(text: string, predicted: readonly Marked[], gold: readonly Marked[]) {
  const covered = cover(text)
  const on = ({ source, cue, content }: Marked) => ({
    source: covered(source),
    cue: covered(cue),
    content: covered(content),
  })
  const wanted = gold.map(on)
  const found = new Set<number>()
  const matches = predicted.map(on).map((p) => {
    const match = wanted.findIndex(
      (g, i) =>
        !found.has(i) &&
        shared(p.cue, g.cue) > 0 &&
        (p.source.size && g.source.size ? shared(p.source, g.source) > 0 : p.source.size === g.source.size) &&
        2 * shared(p.content, g.content) >= 0.5 * (p.content.size + g.content.size),
    )
    if (match >= 0) found.add(match)
    return match
  })
  return { match: matches, found: gold.map((_, i) => found.has(i)) }
}
