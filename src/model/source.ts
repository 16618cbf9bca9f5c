import type { Kind, Naming } from "./row.ts"
import type { Span } from "./span.ts"

/** The person, body or document that mentions in one report turn out to be; or one that the report does not name. */
export interface Source {
  /** Of the report's id and the first mention. */
  readonly id: string
  /** The fullest name that the report gives; absent for one who is not named. */
  readonly name?: string
  /** As the report describes them when it gives no name, or beside it: "spokesperson", "senior official". */
  readonly role?: string
  /** The body they speak for, as the report tells. */
  readonly affiliation?: string
  readonly country?: string
  readonly kind: Kind
  readonly naming: Naming
  /** Whether it is an outlet, which may have it from anybody; absent for all others. */
  readonly outlet?: true
  /** Every mention, in order. */
  readonly mentions: readonly Span[]
}
