import type { Finding } from "./finding.ts"
import type { Span } from "./span.ts"

/** One published news item: its text, and where and when it was published. After schema.org NewsArticle. */
export interface Report {
  /** The same for the same report however often it is read; of an address or of the text when nobody gives one. */
  readonly id: string
  /** The body that every span counts in: paragraphs parted by blank lines, no furniture. */
  readonly text: string
  /** The headline. It stands in `text` too only where the text was taken verbatim. */
  readonly title?: string
  /** The line under the headline. */
  readonly deck?: string
  /** The canonical address. */
  readonly url?: string
  /** Who published it, as the page names itself. */
  readonly outlet?: string
  /** When it was first published: an ISO 8601 date, or date and time with zone. */
  readonly published?: string
  /** When it was last changed: as `published`. */
  readonly modified?: string
  /** BCP 47, as far as the page or its words tell. */
  readonly language?: string
  /** The place (and wire) that opens a wire report: "MARLOW BAY (AP)". */
  readonly dateline?: string
  readonly section?: string
  /** Corrections and editor's notes, word for word as they stand in the text; absent when there are none. */
  readonly corrections?: readonly string[]
  /** Posts of other people that the page shows in its text, each where it stands; absent when there are none. */
  readonly embeds?: readonly Span[]
  /** Who wrote it; empty when nobody is named. */
  readonly contributors: readonly Contributor[]
  /** What stood around the body, in order, with its kind: kept apart and never read for attributions. */
  readonly furniture: readonly Furniture[]
  /** What was doubtful about the reading; empty when nothing was. */
  readonly findings: readonly Finding[]
}

/** Somebody who wrote a report. */
export interface Contributor {
  readonly name: string
  /** Their page at the outlet. */
  readonly url?: string
  /** The biography that the page carries; never part of a ledger. */
  readonly biography?: string
}

/** What runs into a report's body on a page or in a copy of it, but is not the report. */
export interface Furniture {
  readonly kind: FurnitureKind
  readonly text: string
}

export type FurnitureKind =
  | "headline"
  | "deck"
  | "byline"
  | "dateline"
  | "biography"
  | "tabs"
  | "caption"
  | "credit"
  | "related"
  | "newsletter"
  | "share"
  | "advertisement"
  | "reply form"
  | "comments"
  | "correction"
  | "pull quote"
  | "embed"
  | "navigation"
  | "copyright"
  | "other"
