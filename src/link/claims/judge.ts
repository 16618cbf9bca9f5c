import type { Features } from "./compare.ts"

// Fitted by training/claims.py to the pairs of passages of 15 stories (bench/claims.md); the bias first.
const BIAS = -6.096
const WEIGHTS: Features = {
  words: 3.124,
  ofShorter: 3.423,
  clauses: 0.745,
  meaning: 0.521,
  clauseMeaning: 5.253,
  runs: 0.23,
  figures: 1.284,
  otherFigures: -0.087,
  sameSpeaker: 0.235,
  otherSpeaker: -0.468,
  leads: 0.698,
  length: 0.484,
  negation: -0.52,
}

/** From here on two passages are linked; from the lower line on they are suggested to a person. */
const MATCH = 0.25
const SUGGEST = 0.12
/** Passages of fewer words never match by themselves: too much is alike by chance. */
const SHORT = 7

/** How likely two passages make the same statement, 0 to 1: logistic regression. */
export function chanceOf(features: Features): number {
  const sum = names.reduce((total, name) => total + WEIGHTS[name] * features[name], BIAS)
  return 1 / (1 + Math.exp(-sum))
}
const names = Object.keys(WEIGHTS) as (keyof Features)[]

/**
 * The chance when somebody who read both holds them the same, or not: their word, and what the passages have in common, weighed.
 * Fitted to the same stories as a large language model read them, twice (bench/claims.md).
 */
export function weighed(chance: number, same: boolean): number {
  const [bias, weight] = same ? [1.85, 0.54] : [-2.6, 0.5]
  return 1 / (1 + Math.exp(-bias) * ((1 - chance) / chance) ** weight)
}

/** What a chance and the passages' length allow: a link, a suggestion, or nothing. */
export function verdictOf(chance: number, { length }: Features): "match" | "suggestion" | undefined {
  if (chance < SUGGEST) return undefined
  return chance >= MATCH && length >= Math.log(SHORT) ? "match" : "suggestion"
}

/** The reason in words, what weighs most first: "the same words at length, the same figure, but another speaker"; `otherwise`, where nothing is. */
export function reasonOf(features: Features, otherwise = "alike on the whole"): string {
  const said = REASONS.filter(({ holds }) => holds(features))
  const words = (against: boolean) => said.filter((one) => one.against === against).map(({ say }) => say)
  const [pro, contra] = [words(false), words(true)]
  const reasons = pro.length ? pro : [otherwise]
  return [reasons.join(", "), ...(contra.length ? [`but ${contra.join(", ")}`] : [])].join(", ")
}

const REASONS: readonly { say: string; against: boolean; holds(features: Features): boolean }[] = [
  { say: "the same words at length", against: false, holds: ({ runs }) => runs >= Math.log(5) },
  { say: "mostly the same words", against: false, holds: ({ words }) => words >= 0.4 },
  { say: "the words of one are in the other", against: false, holds: (f) => f.ofShorter >= 0.5 && f.words < 0.4 },
  { say: "a clause in the same words", against: false, holds: (f) => f.clauses >= 0.5 && f.ofShorter < 0.5 },
  { say: "near in meaning", against: false, holds: (f) => f.meaning >= 0.5 },
  { say: "a clause near in meaning", against: false, holds: (f) => f.clauseMeaning >= 0.5 && f.meaning < 0.5 },
  { say: "the same figure", against: false, holds: ({ figures }) => figures > 0 },
  { say: "the same speaker", against: false, holds: ({ sameSpeaker }) => sameSpeaker > 0 },
  { say: "both at the head of their reports", against: false, holds: ({ leads }) => leads > 0 },
  { say: "another speaker", against: true, holds: ({ otherSpeaker }) => otherSpeaker > 0 },
  { say: "other figures", against: true, holds: (f) => f.otherFigures > 1 && f.figures === 0 },
  { say: "one says it is not so", against: true, holds: ({ negation }) => negation > 0 },
  { say: "short", against: true, holds: ({ length }) => length < Math.log(SHORT) },
]
