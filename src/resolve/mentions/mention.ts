import type { Span } from "../../model/index.ts"

/** What a mention is, as far as its own words tell. */
export type MentionKind = "person" | "organisation" | "group" | "document" | "place" | "unknown"

export type Gender = "male" | "female"

/** A stretch of the text that names somebody or something. */
export interface Mention {
  /** The name, without title and possessive. */
  readonly span: Span
  /** The indices of its first token and of the one after its last. */
  readonly tokens: readonly [from: number, to: number]
  /** As the report writes it, on one line. */
  readonly name: string
  readonly kind: MentionKind
  /** Whether its kind is more than a guess: a title, a first name, a word of the trade. */
  readonly sure: boolean
  /** What stands in front of it, title and all: "Sen.", "Fox News anchor", "House Oversight Committee Chairman". */
  readonly title?: Span
  readonly gender?: Gender
  /** The index of the `Entity` in `Context.sources` that it is a mention of. */
  readonly entity: number
}

/** A mention before it is known whom it names. */
export type Name = Omit<Mention, "entity">
