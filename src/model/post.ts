import type { Origin } from "./origin.ts"
import type { ReplyRule } from "./reply.ts"

/**
 * What a newsroom of ours writes: from its first draft on, and after it was published. Published, it is a Report like any
 * other, and its ledger is read from `body`.
 */
export interface Post {
  /** The same for good, whatever becomes of title and address. */
  readonly id: string
  /** The last part of its address: lower case letters, digits and hyphens; of one post at a time. */
  readonly slug: string
  readonly title: string
  /** The line under the headline. */
  readonly deck?: string
  /** HTML as it was written or imported. It is cleaned when it is shown, so that what came in can go out again whole. */
  readonly body: string
  /** Profiles' ids, in the order of the byline. */
  readonly contributors: readonly string[]
  readonly topics: readonly string[]
  readonly state: PostState
  /** Who may read it once it is published. */
  readonly access: "public" | "private" | "password"
  /** The password's argon2 hash, or as it came from another system; never shown, never sent. */
  readonly password?: string
  readonly replies: ReplyRule
  /** The picture that stands for it: an image's id. */
  readonly cover?: string
  /** ISO 8601, UTC, as all times here. */
  readonly created: string
  readonly modified: string
  /** When it was, or (scheduled) is to be published. */
  readonly published?: string
  /** Which revision this is: 1 for the first, one more for each that was kept. */
  readonly revision: number
  /** Statements of it that are tied to rows of reports in the store. */
  readonly ties: readonly Tie[]
  /** What was found and let stand, and why. */
  readonly dismissed: readonly Dismissal[]
  /** Where it came from, when it was imported; what our own words cannot hold is kept under `rest`. */
  readonly origin?: Origin
}

/** draft -> review -> (scheduled ->) published -> withdrawn; every step but the first two is an editor's. */
export type PostState = "draft" | "review" | "scheduled" | "published" | "withdrawn"

/** A sentence of a post and the row of a report that it rests on. */
export interface Tie {
  /** The sentence, found again by its words (W3C TextQuoteSelector). */
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly report: string
  readonly version: number
  readonly row: string
}

/** A finding of the desk that somebody let stand. */
export interface Dismissal {
  readonly code: string
  /** The words that it was about. */
  readonly exact: string
  readonly by: string
  readonly because: string
}

/** Something changed in a published post: what, when and why, shown to its readers. */
export interface Amendment {
  readonly id: string
  readonly post: string
  readonly kind: "correction" | "update"
  readonly what: string
  readonly because?: string
  readonly at: string
  readonly by: string
}

/** Somebody who writes: their page, and the box under each of their posts. */
export interface Profile {
  readonly id: string
  readonly slug: string
  readonly name: string
  /** HTML, cleaned when it is shown. */
  readonly biography?: string
  readonly url?: string
  /** An image's id. */
  readonly picture?: string
  /** The account that writes under this name; absent for one who has none, as after an import. */
  readonly account?: string
  readonly origin?: Origin
}

/** A picture, kept under the hash of its bytes. */
export interface Image {
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly id: string
  /** The file's name as it was given, cleaned. */
  readonly name: string
  readonly type: "image/jpeg" | "image/png" | "image/gif" | "image/webp" | "image/avif"
  readonly width: number
  readonly height: number
  /** What is told to those who do not see it; "" for an ornament. */
  readonly alternative: string
  readonly caption?: string
  readonly credit?: string
}

/** An old address and where it leads now. */
export interface Redirect {
  /** A path of this site: "/2019/03/old-slug/". */
  readonly from: string
  readonly to: string
}
