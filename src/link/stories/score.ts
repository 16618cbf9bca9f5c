import { compare, type Likeness, type Opened } from "./compare.ts"
import { BIAS, WEIGHTS } from "./weights.ts"

/** How likely two reports tell of the same events, 0 to 1. */
export const likelihood = (a: Opened, b: Opened): number => likely(compare(a, b))

/** The same of a comparison. */
function likely(likeness: Likeness): number {
  let sum = BIAS
  for (const key of KEYS) sum += WEIGHTS[key] * likeness[key]
  return 1 / (1 + Math.exp(-sum))
}

const KEYS = Object.keys(WEIGHTS) as (keyof Likeness)[]
