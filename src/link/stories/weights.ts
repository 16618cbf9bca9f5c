import type { Likeness } from "./compare.ts"

/**
 * How much each likeness tells: a logistic head, fitted by training/stories on pairs of reports of BASIL and ECB+ (dev),
 * cross-validated over topics. What was chosen on what stands in docs/link.md.
 */
export const WEIGHTS: Readonly<Record<keyof Likeness, number>> = {
  // The more of their words they share.
  terms: 3.044,
  // And of those of their headlines and first sentences.
  lead: 3.48,
  // And of the words of names.
  names: 6.445,
  // The more the names tell that both have.
  sharedNames: 0.886,
  // Who stands in one's first sentences is named in the other.
  leadNames: 0.722,
  // Figures that both give.
  figures: 0.887,
  // Long reports share more by chance.
  longer: -1.387,
  // Both have a date.
  published: 1.084,
  // How many days lie between them, slowly growing.
  apart: -0.41,
  // And quickly.
  otherDay: -3.926,
  // Dates at the heads of texts that are not dated otherwise tell next to nothing.
  far: 0.564,
  // Each tells a year, and none is common.
  otherYears: -1.614,
  // One is.
  sameYear: 0.893,
  // Each names a day of the week, and none is common.
  otherWeekdays: -0.734,
  // Some are.
  sameWeekdays: 0.48,
}
export const BIAS = -0.225

/** Groups of reports are one story when two of them, one of each, belong together with this chance on average. */
export const LEAST = 0.35
