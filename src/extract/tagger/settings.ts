/** The scalars of decoding, which come with the weights (`decoding` in the model's config.json). */
export interface Settings {
  /** Most pieces of a window, without the two that frame it. */
  readonly longest: number
  /** Pieces that neighbouring windows share, at least. */
  readonly overlap: number
  /** Numbers in a linking vector. */
  readonly linkWidth: number
  /** Added to every word's link score: of a source, of a content. */
  readonly linkBias: readonly [source: number, content: number]
  /** A source that fits a cue no better than this is not taken. */
  readonly sourceThreshold: number
  /** A content that fits no cue better than this is left out. */
  readonly contentThreshold: number
  /** The same for a cue's contents after its best one, for their own cue may have been missed. None is left out when absent. */
  readonly pieceThreshold?: number
  /** Added to each tag's score, to weigh finding against not erring. */
  readonly tagBias: readonly number[]
  /** Added to the score of each tag after each; absent where only the legal order counts. */
  readonly transitions?: readonly (readonly number[])[]
  /** Platt scaling: the bias, then a weight for each feature. Empty when the model is not calibrated. */
  readonly calibration: readonly number[]
}
