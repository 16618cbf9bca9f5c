import type { Kind, Naming, Span, Step } from "../../model/index.ts"
import type { Context } from "../context.ts"
import { affiliationOf, type Entity } from "../sources/entity.ts"

/** Who an attribution's source turns out to be. */
export interface Speaker {
  /** By the fullest names that the report gives; "AUTHOR" for its writer; empty when nobody is named. */
  readonly names: readonly string[]
  /** Indices in `Context.sources`, as far as the names are theirs. */
  readonly entities: readonly number[]
  readonly kind: Kind
  readonly naming: Naming
  /** From the source as written to the speaker. */
  readonly steps: readonly Step[]
  /** What tells an unnamed one from another: "a Justice Department spokeswoman". */
  readonly described?: string
  /** The same as written, for one whom nobody names. */
  readonly words?: string
  readonly role?: string
  readonly body?: string
  /** Whose document it is: an index in `Context.sources`. */
  readonly by?: number
}

/** Somebody whom the report names. */
export function named(context: Context, entity: number, mention: Span, because: string): Speaker {
  const { name, kind, roles } = context.sources[entity] as Entity
  const role = roles.find(({ noun, words }) => noun && words)
  const body = affiliationOf({ kind, roles })
  return {
    names: [name],
    entities: [entity],
    kind: kindOf(kind),
    naming: "named",
    steps: [{ mention, because }],
    ...(role ? { role: role.words } : {}),
    ...(body ? { body } : {}),
  }
}

/** What a source of a mention's kind is: a place stands for its government, a name that nothing explains is a person. */
function kindOf(kind: Entity["kind"]): Kind {
  if (kind === "place") return "organisation"
  return kind === "unknown" ? "person" : kind
}

/** Somebody whom nobody names. */
export function unnamed(
  kind: Kind,
  naming: Naming,
  mention: Span | undefined,
  because: string,
  described = "",
): Speaker {
  return {
    names: [],
    entities: [],
    kind,
    naming,
    steps: mention ? [{ mention, because }] : [],
    ...(described ? { described } : {}),
  }
}

/** The report's own writer. */
export function author(mention: Span | undefined): Speaker {
  const steps = mention ? [{ mention, because: "first person outside quotations" }] : []
  return { names: ["AUTHOR"], entities: [], kind: "author", naming: "named", steps }
}

/** The same speaker, reached from another mention; steps between it and what tells who it is are left out. */
export function through(speaker: Speaker, mention: Span, because: string): Speaker {
  return { ...speaker, steps: [{ mention, because }, ...speaker.steps.slice(-1)] }
}

/** Several with one voice: the named ones, or else the first. */
export function together(speakers: readonly Speaker[]): Speaker | undefined {
  const [first] = speakers
  const known = speakers.filter(({ names }) => names.length && names[0] !== "AUTHOR")
  if (!first || !known[0]) return first
  return {
    ...known[0],
    names: [...new Set(known.flatMap(({ names }) => names))],
    entities: [...new Set(known.flatMap(({ entities }) => entities))],
    steps: known.flatMap(({ steps }) => steps),
  }
}
