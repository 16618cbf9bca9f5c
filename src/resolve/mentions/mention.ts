import type { Span } from "../../model/index.ts"

/** What a mention is, as far as its own words tell. */
export type MentionKind = "person" | "organisation" | "group" | "document" | "place" | "unknown"

/** A stretch of the text that names, describes or stands for somebody or something. */
export interface Mention {
  /** The name or the describing words, without what stands in apposition. */
  readonly span: Span
  readonly kind: MentionKind
  /** The name, without title and possessive; absent for a description and a pronoun. */
  readonly name?: string
  /** "Sen.", "President"; the role in front of a name or beside it: "spokeswoman", "top adviser". */
  readonly title?: string
  readonly role?: string
  /** The body, or the person, that the role is held for: "Clinton campaign", "U.S. State Department". */
  readonly body?: string
  readonly gender?: Gender
  readonly plural?: boolean
  /** The index of the `Entity` in `Context.sources` that it turned out to be. */
  readonly entity: number
}

export type Gender = "male" | "female"
