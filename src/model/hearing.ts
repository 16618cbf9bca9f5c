/** What somebody answered of passages that they read together, all by their ids. */
export interface Answer {
  readonly passages: readonly string[]
  readonly statements: readonly Statement[]
}

/** A statement, those of the passages that make it, and those among them that speak against it. */
interface Statement {
  readonly gist: string
  readonly passages: readonly string[]
  readonly against: readonly string[]
}

/** A reader's answers of a story's passages: kept, they are not asked for again. */
export interface Hearing {
  /** Who read, as a reason names them. */
  readonly by: string
  readonly answers: readonly Answer[]
}
