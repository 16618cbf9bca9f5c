import type { Span } from "../../model/index.ts"
import type { Gender, MentionKind } from "../mentions/mention.ts"

/** Somebody or something that a report names, with all that the report tells of them. */
export interface Entity {
  /** The fullest name that the report gives, without titles. */
  readonly name: string
  /** All names that it goes by: "John Kirby", "Kirby", "NSC". */
  readonly aliases: readonly string[]
  readonly kind: MentionKind
  readonly gender?: Gender
  readonly role?: string
  /** The body, or the person, that it speaks for. */
  readonly affiliation?: string
  readonly country?: string
  /** Where it is named, in order. */
  readonly mentions: readonly Span[]
}
