import type { Origin } from "./origin.ts"

/** What a reader answers to a post. */
export interface Reply {
  readonly id: string
  readonly post: string
  /** The reply that it answers. */
  readonly parent?: string
  readonly name: string
  /** SHA-256 of the salted address, for bans and pictures of nobody: the address itself is not kept. */
  readonly email?: string
  /** The profile of a contributor who answers under their own name. */
  readonly profile?: string
  readonly url?: string
  /** Plain text in paragraphs; HTML where it was imported as such. Cleaned when it is shown. */
  readonly body: string
  readonly state: ReplyState
  readonly at: string
  /** When it was last changed by its writer. */
  readonly edited?: string
  /** The sentence that it is about (W3C TextQuoteSelector). */
  readonly target?: { readonly exact: string; readonly prefix: string; readonly suffix: string }
  /** How likely it is to be spam, 0 to 1, by the local filter; absent when it was not asked. */
  readonly spam?: number
  readonly origin?: Origin
}

/** "removed" leaves a tombstone, so that the answers to it can still be read. */
export type ReplyState = "pending" | "approved" | "spam" | "trash" | "removed"

/** Whether a post takes replies: for good, not, or for so many days after it was published. */
export type ReplyRule = "open" | "closed" | { readonly days: number }
