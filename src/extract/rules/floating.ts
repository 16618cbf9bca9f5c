import type { Found } from "./found.ts"
import { isAlone } from "./quotations.ts"
import type { Reading } from "./reading.ts"
import { SPEAKING } from "./speaking.ts"
import type { Range } from "./tokens.ts"

/** With the paragraphs that are quotation and nothing else: they go on with who spoke last in the one before. */
export function withFloating(reading: Reading, all: readonly Found[]): Found[] {
  const { quotes, quoted, paragraphAt } = reading
  const found = [...all]
  const floats = new Map<number, number>()
  const held = new Set(all.flatMap(({ content }) => content.map(([first]) => first)))
  quotes.forEach((_, q) => {
    const range = quoted[q] as Range
    if (held.has(range[0]) || !isAlone(reading, range)) return
    const i = found.findLastIndex(({ candidate }) => candidate.at < range[0])
    const last = found[i]
    if (
      !last ||
      !SPEAKING.has(last.candidate.stem) ||
      paragraphAt(last.candidate.at) < paragraphAt(range[0]) - 1 - (floats.get(i) ?? 0)
    )
      return
    floats.set(i, (floats.get(i) ?? 0) + 1)
    found[i] = { ...last, content: [...last.content, range] }
  })
  return found
}
