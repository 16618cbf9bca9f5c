import type { QueuedReply } from "./answers.ts"

/** The states of a reply, and what a button says that takes one there. */
export const REPLIES = [
  { state: "pending", name: "Waiting", does: undefined },
  { state: "approved", name: "Shown", does: "Approve" },
  { state: "spam", name: "Spam", does: "Spam" },
  { state: "trash", name: "Trash", does: "Trash" },
  { state: "removed", name: "Removed", does: "Remove" },
] as const satisfies { state: QueuedReply["state"]; name: string; does: string | undefined }[]

/** A key of the queue. */
export interface Key {
  readonly key: string
  readonly does: "next" | "before" | "tick" | "answer" | "approved" | "spam" | "trash" | "removed"
  readonly tells: string
}

export const KEYS: readonly Key[] = [
  { key: "j", does: "next", tells: "next" },
  { key: "k", does: "before", tells: "the one before" },
  { key: "x", does: "tick", tells: "tick" },
  { key: "a", does: "approved", tells: "approve" },
  { key: "s", does: "spam", tells: "spam" },
  { key: "t", does: "trash", tells: "trash" },
  { key: "r", does: "removed", tells: "remove" },
  { key: "e", does: "answer", tells: "answer" },
]

export const BAN = { email: "E-mail address", address: "Network address", name: "Name" } as const
