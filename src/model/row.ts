import type { Attribution } from "./attribution.ts"
import type { Span } from "./span.ts"

/** What the source does with the content. */
export type Act = "states" | "confirms" | "denies" | "declines" | "doubts" | "holds" | "decides"

/** How openly the source is named, once pronouns are resolved within the report. */
export type Naming = "named" | "role" | "anonymous" | "generic" | "none"

/** What the source is. */
export type Kind = "person" | "organisation" | "group" | "document" | "author" | "unknown"

/** One row of a ledger: an attribution, and who speaks, how, through whom, and when. */
export interface Row extends Attribution {
  /**
   * The speaker by the fullest name that the report gives; "AUTHOR" for the report's own writer; several joined with
   * " + ". Absent when nobody is named.
   */
  readonly speaker?: string
  /** The `id` of the ledger's `Source`; several where several speak with one voice. Empty when nobody can be told. */
  readonly sources: readonly string[]
  readonly kind: Kind
  readonly naming: Naming
  readonly act: Act
  /** The relay: through whom the words reached this report, outermost first; empty for its own reporting. */
  readonly via: readonly string[]
  /** Where the report says so, link for link as `via`. */
  readonly relays: readonly Relay[]
  /** Where the chain ends: the furthest one back that the report names or describes. */
  readonly root: Root
  /** Words that weaken ("reportedly", "may"), where they stand. */
  readonly hedges: readonly Span[]
  /** What is vouched for when it is less than the content: "having seen reports". Absent when it is the content. */
  readonly vouches?: string
  /** The reason that the report gives for not naming the source, as written. */
  readonly anonymity?: Span
  /** When it was said, and when what is said is to have happened. Absent when the report does not tell. */
  readonly when?: When
  /** Figures, and places, that the content gives. */
  readonly figures?: readonly Span[]
  readonly places?: readonly Place[]
  /** How likely the labels are right, where the attribution itself is. Absent where nobody has calibrated them. */
  readonly sure?: Sureness
  /** Which mention led to which, from the source as written to the speaker; of one step when it names them itself. */
  readonly chain: readonly Step[]
  /** The attribution in whose content this one stands, by id; absent for an outermost one. */
  readonly within?: string
}

/** The chance, 0 to 1, that a person would give the same label: calibrated. */
export interface Sureness {
  readonly speaker: number
  readonly kind: number
  readonly naming: number
  readonly act: number
}

/** One hand that the words went through. */
export interface Relay {
  readonly name: string
  /** The words that say so. */
  readonly span: Span
}

/** Where a statement's chain ends. */
export interface Root {
  /** As the report names or describes it: "Mara Voss", "senior officials"; "own voice" when nobody is credited. */
  readonly name: string
  readonly naming: Naming
  /** The body it speaks for, when the report tells: two mouths of one body are one root. */
  readonly affiliation?: string
}

/** A step from a mention to what it stands for. */
export interface Step {
  readonly mention: Span
  /** Why it was taken so: "pronoun: last man named", "shorter name", "apposition". */
  readonly because: string
}

/** Times of a row. */
export interface When {
  readonly said?: Time
  readonly content?: Time
}

/** A time in the text, worked out against the date of publication. */
export interface Time {
  /** As written: "on Friday". */
  readonly span: Span
  /** ISO 8601 date, or an interval "2026-03-01/2026-03-31". Absent when it cannot be told (no date of publication). */
  readonly date?: string
  /** How it was worked out: "the last Friday before publication". */
  readonly because: string
}

/** A place in the text; with coordinates only where there is no doubt which one is meant. */
export interface Place {
  readonly span: Span
  readonly name: string
  readonly latitude?: number
  readonly longitude?: number
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
}
