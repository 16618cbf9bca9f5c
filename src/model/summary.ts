/** What a reader of a ledger wants first: numbers with their reasons, and who takes which side. Never a verdict. */
export interface Summary {
  /** How many rows make a statement; one that only passes another row on is not counted twice. */
  readonly statements: number
  /** On how many people's or bodies' say-so. */
  readonly roots: RootCount
  /** How many of the statements rest on somebody whom the report does not name. */
  readonly unnamed: number
  /** How many of the statements reached the report through somebody else. */
  readonly relayed: number
  /** Through whom, most first. */
  readonly through: readonly Tally[]
  readonly confirms: readonly Stance[]
  readonly denies: readonly Stance[]
  readonly declines: readonly Stance[]
  readonly doubts: readonly Stance[]
  /** How many sentences nobody is credited with. */
  readonly ownVoice: number
}

/** How many roots: what is unknown never counts in favour, so there are two figures. */
export interface RootCount {
  readonly atLeast: number
  readonly atMost: number
  /** Why, a sentence each: who was taken together, and whom nobody can tell apart. */
  readonly because: readonly string[]
}

export interface Tally {
  readonly name: string
  readonly count: number
}

/** Somebody who confirms, denies, declines or doubts. */
export interface Stance {
  readonly who: string
  /** The `id`s of the rows, in order. */
  readonly rows: readonly string[]
  /** What makes less of it: "only having seen reports", "speaks for the same body as senior officials". */
  readonly notes: readonly string[]
}
