import type { FurnitureKind } from "../../model/index.ts"

/** A wording by which a paragraph gives itself away as furniture. */
export interface Phrase {
  readonly kind: FurnitureKind
  /** Of words in lower case: a pattern that folds case itself takes a hundred times as long to make. */
  readonly words: RegExp
  /** Whether the marks around the paragraph do not count. */
  readonly bare?: boolean
  /** A paragraph of more characters than this says more than that. */
  readonly longest: number
}

/**
 * A small letter or a digit, in the scripts that wordings are in. `\p{L}` and `\p{N}` have 700 ranges: with them these patterns took
 * a tenth of the time in which a first report is read.
 */
const LETTER = "[a-z\\d\\u00df-\\u00f6\\u00f8-\\u02ff\\u0370-\\u1fff\\u3041-\\ud7ff]"

/** A paragraph that is one of these wordings and nothing else, but for marks around it. */
export const whole = (kind: FurnitureKind, ...wordings: string[]): Phrase => ({
  kind,
  bare: true,
  longest: 400,
  words: new RegExp(`^(?:${wordings.join("|")})$`, "u"),
})

/** A paragraph that begins with one of these wordings and has some `rest` characters after it at most. */
export const opens = (kind: FurnitureKind, rest: number, ...wordings: string[]): Phrase => ({
  kind,
  longest: rest + 60,
  words: new RegExp(`^[(\\[*–—-]?\\s*(?:${wordings.join("|")})(?!${LETTER})`, "u"),
})

/** A paragraph with one of these wordings and some `around` characters before and after it at most. */
export const holds = (kind: FurnitureKind, around: number, ...wordings: string[]): Phrase => ({
  kind,
  longest: 2 * around,
  words: new RegExp(`(?<!${LETTER})(?:${wordings.join("|")})(?!${LETTER})`, "u"),
})
