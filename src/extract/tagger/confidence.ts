/** What tells how sure an attribution is: shares from 0 to 1, in the order of the calibration's weights. */
export interface Features {
  readonly cue: number
  readonly source: number
  readonly content: number
  readonly contentLink: number
  readonly sourceLink: number
  /** 1 or 0. */
  readonly hasSource: number
}

export const sigmoid = (x: number) => 1 / (1 + Math.exp(-x))

const logOdds = (share: number) => {
  const p = Math.min(Math.max(share, 1e-3), 1 - 1e-3)
  return Math.log(p / (1 - p))
}

/**
 * How likely a person would find an attribution usable, 0 to 1: Platt scaling (1999) of the features' log odds. Undefined
 * when the model comes without a calibration.
 */
export function confidenceOf(features: Features, [bias, ...weights]: readonly number[]): number | undefined {
  if (bias === undefined) return undefined
  const { cue, source, content, contentLink, sourceLink, hasSource } = features
  const values = [...[cue, source, content, contentLink, sourceLink].map(logOdds), hasSource]
  const sum = values.reduce((all, value, i) => all + value * (weights[i] ?? 0), bias)
  return Math.round(sigmoid(sum) * 1e4) / 1e4
}
