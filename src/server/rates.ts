/**
 * How often the work of a shipped extractor is right, in per cent of 30 reports that it was not trained on: from the table
 * of rows in bench/README.md, with which a test compares them. Counts of rows are to be read with them.
 */
const PUBLISHED: readonly Rates[] = [
  {
    extractor: "tagger",
    model: "attribution 4",
    reports: 30,
    found: 79.1,
    speaker: 94.5,
    kind: 94.5,
    naming: 95.0,
    act: 96.9,
    via: 98.8,
    relayF1: 77.2,
  },
  {
    extractor: "quick",
    model: "attribution-quick 2",
    reports: 30,
    found: 77.6,
    speaker: 91.4,
    kind: 94.1,
    naming: 94.1,
    act: 97.1,
    via: 97.5,
    relayF1: 75.2,
  },
  {
    extractor: "rules",
    reports: 30,
    found: 66.7,
    speaker: 88.5,
    kind: 89.3,
    naming: 90.8,
    act: 97.7,
    via: 97.7,
    relayF1: 63.7,
  },
]

/**
 * The rates of an extractor with the model that it asked; undefined where nobody measured the two together: another version
 * of the model, a language model of somebody's choice, or a reading that does not tell which model it was.
 */
export const ratesOf = (by: Pick<Rates, "extractor" | "model">): Rates | undefined =>
  PUBLISHED.find(({ extractor, model }) => extractor === by.extractor && model === by.model)

/** Of the statements in a report, how many are `found`; and of those, how many have each label right. */
export interface Rates {
  readonly extractor: string
  /** The model that it asked; absent where it asks none. */
  readonly model?: string
  /** How many reports it was measured on. */
  readonly reports: number
  readonly found: number
  readonly speaker: number
  readonly kind: number
  readonly naming: number
  readonly act: number
  readonly via: number
  /** Of relays, which are rare: the harmonic mean of how many are found and how many of those found are there. */
  readonly relayF1: number
}
