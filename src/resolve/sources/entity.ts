import type { Span } from "../../model/index.ts"
import type { Gender, MentionKind } from "../mentions/mention.ts"

/** Somebody or something that a report names, with all that the report tells of them. */
export interface Entity {
  /** The fullest name that the report gives, without titles. */
  readonly name: string
  /** All names that it goes by, as written: "Jan Marr", "Marr", "NHC". */
  readonly aliases: readonly string[]
  readonly kind: MentionKind
  /** Whether its kind is more than a guess. */
  readonly sure: boolean
  readonly gender?: Gender
  /** What the report calls them beside their name, in order: titles, roles, appositions. */
  readonly roles: readonly Role[]
  /** Where it is named, in order. */
  readonly mentions: readonly Span[]
}

/** What somebody is, as the report tells beside their name. */
export interface Role {
  /** The noun, lower-cased and singular: "spokesman". */
  readonly noun: string
  /** As written: "US national security council spokesperson". */
  readonly words: string
  /** The other words of it, lower-cased: places, bodies, owners. */
  readonly beside: readonly string[]
  /** The body, or the person, that it is held for. */
  readonly body?: string
}

/** The body that somebody speaks for; undefined where a name stands for organs of two states. */
export function affiliationOf({ kind, roles }: Pick<Entity, "kind" | "roles">): string | undefined {
  const bodies = roles.map(({ body }) => body).filter((body) => body !== undefined)
  return kind === "organisation" && bodies.some((body) => body !== bodies[0]) ? undefined : bodies[0]
}
