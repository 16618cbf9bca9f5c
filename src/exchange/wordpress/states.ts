import type { Post, PostState, Reply, ReplyState } from "../../model/index.ts"

export interface Standing {
  readonly state: PostState
  readonly access: Post["access"]
  /** What is not as it was there. */
  readonly doubt?: string
}

/** What a post's status there is here. Nothing that was not public becomes so. */
export function standingOf(status: string, password: string, published: string | undefined, now: Date): Standing {
  const access = status === "private" ? "private" : password !== "" ? "password" : "public"
  if (status === "publish" || status === "private") return { state: "published", access }
  if (status === "pending") return { state: "review", access }
  if (status === "trash") return { state: "withdrawn", access }
  if (status === "draft" || status === "auto-draft") return { state: "draft", access }
  if (status !== "future")
    return { state: "draft", access, doubt: "Posts of a status that is not known here become drafts" }
  if (published !== undefined && published > now.toISOString()) return { state: "scheduled", access }
  // It would come out at once, years after somebody meant it to.
  return { state: "review", access, doubt: "Scheduled posts whose time has passed wait for an editor" }
}

/** And back. A password that is only a hash cannot be typed there: such a post is private. */
export function statusOf({ state, access, password = "" }: Pick<Post, "state" | "access" | "password">) {
  if (state === "published")
    return access === "private" || (access === "password" && !typed(password)) ? "private" : "publish"
  return { draft: "draft", review: "pending", scheduled: "future", withdrawn: "trash" }[state]
}

/** Whether a password is one that a reader could type. */
export const typed = (password: string): boolean => password !== "" && !password.startsWith("$argon2")

const REPLIES: Readonly<Record<string, ReplyState>> = {
  "1": "approved",
  approve: "approved",
  "0": "pending",
  hold: "pending",
  spam: "spam",
  trash: "trash",
  "post-trashed": "trash",
}

/** Undefined for one that is not known. */
export const replyStateOf = (approved: string): ReplyState | undefined => REPLIES[approved.trim()]

export const approvedOf = ({ state }: Reply): string =>
  ({ approved: "1", pending: "0", spam: "spam", trash: "trash", removed: "trash" })[state]
