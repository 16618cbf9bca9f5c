import type { Attribution, Report } from "../model/index.ts"

/** How a report is to be read. */
export interface Extraction {
  /** It is being written, and will be read again after the next change: only what is near a change need cost anything. */
  readonly draft?: boolean
}

/** Report -> Attributions. Every keeper of this promise passes the suite in `contract.ts`. */
export interface Extractor {
  /** As the user chooses it: "rules", "tagger", "quick", "llm". */
  readonly name: string
  /** The model that it asks, with its version: "attribution 3", "gpt-oss-20b"; absent where it asks none. */
  readonly model?: string
  /**
   * Finds who is said to say what. Attributions come in the order of their cues, each with a cue and a content, every
   * span inside the report's text; the same report gives the same attributions. A report without any gives [].
   */
  extract(report: Report, how?: Extraction): Promise<readonly Attribution[]>
  /** Lets go of workers and models; the extractor is not used after it. */
  close?(): Promise<void>
}
