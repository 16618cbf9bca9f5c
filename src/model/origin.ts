/** Something's beginnings in another system. */
export interface Origin {
  readonly system: "wordpress" | "ghost"
  readonly id: string
  readonly url?: string
  /** Fields that have no place here, as they came, for the way back. */
  readonly rest?: { readonly [field: string]: unknown }
}

/** Something that came with an import and is none of our nouns (a menu, a custom kind of post): kept for the way back. */
export interface Leftover {
  /** Made of the system, the site and what it is, so that it is kept once. */
  readonly id: string
  readonly system: Origin["system"]
  /** The site that it came from: "quay.example/news". */
  readonly site: string
  /** Its place among what came with it. */
  readonly place: number
  /** As that system's module keeps it. */
  readonly what: unknown
}
