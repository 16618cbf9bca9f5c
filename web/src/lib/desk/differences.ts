import { diffWordsWithSpace } from "diff"

/** A stretch of two texts put side by side: in both, only in the new one, or only in the old one. */
export interface Difference {
  readonly is: "same" | "new" | "old" | "left out"
  readonly words: string
}

/** Word for word what is different; of long stretches that are the same only their ends. */
export function differences(old: string, now: string): Difference[] {
  return diffWordsWithSpace(old, now).flatMap(({ added, removed, value }): Difference[] => {
    if (added) return [{ is: "new", words: value }]
    if (removed) return [{ is: "old", words: value }]
    if (value.length <= 2 * AROUND + 80) return [{ is: "same", words: value }]
    return [
      { is: "same", words: value.slice(0, AROUND) },
      { is: "left out", words: " … " },
      { is: "same", words: value.slice(-AROUND) },
    ]
  })
}

const AROUND = 200
