import type { Finding } from "./finding.ts"
import type { Contributor } from "./report.ts"
import type { Row } from "./row.ts"
import type { Source } from "./source.ts"
import type { Span } from "./span.ts"

/** The version of the public format; it changes when a reader of the old one would be misled. */
export const LEDGER_VERSION = 1

/**
 * A report's ledger: for every statement who says it, how openly they are named, what they do with it, through whom it
 * reached the page, and when. This is Hearsay's public format.
 */
export interface Ledger {
  readonly version: typeof LEDGER_VERSION
  readonly id: string
  readonly title?: string
  /** What every span counts in. */
  readonly text: string
  readonly url?: string
  readonly outlet?: string
  readonly published?: string
  readonly modified?: string
  readonly language?: string
  readonly dateline?: string
  readonly contributors: readonly Contributor[]
  /** Which extractor found the attributions: "rules", "tagger", "quick". */
  readonly extractor: string
  /** The model that the extractor asked, with its version: "attribution 3"; absent where it asks none. */
  readonly model?: string
  /** In the order of their cues. */
  readonly attributions: readonly Row[]
  /** Everybody who speaks, or is said to, once each. */
  readonly sources: readonly Source[]
  /** Sentences that nobody is credited with: what the report itself asserts. */
  readonly ownVoice: readonly OwnVoice[]
  /** Outlets and wires that the report credits for parts of it. */
  readonly credits: readonly Credit[]
  readonly findings: readonly Finding[]
}

/** A sentence of a report, or what is left of it, that nobody is credited with. */
export interface OwnVoice {
  readonly id: string
  readonly content: readonly Span[]
  readonly hedges: readonly Span[]
}

/** A credit given by a report to another outlet: "(AP)", "first reported by", "h/t", "Reuters contributed". */
export interface Credit {
  readonly name: string
  readonly kind: "wire" | "outlet"
  /** Where it stands in the text; absent when it stood in the page's furniture or its metadata. */
  readonly span?: Span
  /** The words that give it, as written. */
  readonly words: string
  /**
   * What it is given for: "report", the text is theirs (a dateline, a byline, a desk's sign-off); "help", they contributed;
   * "news", they had it first.
   */
  readonly given?: "report" | "help" | "news"
}
