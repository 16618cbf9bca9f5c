/** Something doubtful that was seen while reading: it is told with the result, it is not an error. */
export interface Finding {
  /** A short stable name to filter by: "no-date", "invalid-utf8". */
  readonly code: string
  /** One sentence for a person: what came, and what it means for the ledger. */
  readonly message: string
  /** Where: a line, a byte, a member of an archive. Absent when it is about the whole. */
  readonly place?: string
}

/** Misuse, or a fault outside: what came and what would do. The only error that Hearsay throws on purpose. */
export class HearsayError extends Error {
  /** A short stable name: "not-found", "no-article", "usage". */
  readonly code: string

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = "HearsayError"
    this.code = code
  }
}
