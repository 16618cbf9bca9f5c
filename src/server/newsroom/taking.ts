import { createHmac, randomBytes, randomUUID } from "node:crypto"
import type { Post, Reply, ReplyState } from "../../model/index.ts"
import type { Ban } from "../../store/newsroom/bans.ts"
import { fault } from "../problem.ts"
import { isPublic } from "./public.ts"

/** Whether a post takes replies now. */
export function takesReplies(post: Post, now: Date): boolean {
  const { replies, published } = post
  if (!isPublic(post) || replies === "closed") return false
  if (replies === "open") return true
  return now.getTime() < new Date(published ?? 0).getTime() + replies.days * 24 * 3_600_000
}

/** What a reply is sent as. */
export interface Sent {
  readonly name: string
  readonly email?: string | undefined
  readonly url?: string | undefined
  readonly body: string
  readonly parent?: string | undefined
  readonly target?: Reply["target"] | undefined
  /** A field that no person sees: what fills it is a program. */
  readonly website?: string | undefined
}

/** A reply made of what was sent, and what its writer may show to change it. */
export function replyOf(post: string, sent: Sent, state: ReplyState, at: Date, more: Partial<Reply>) {
  const { name, url, body, parent, target } = sent
  const reply: Reply = {
    id: randomUUID(),
    post,
    name: tidy(name),
    body: body.replace(/\r\n?/g, "\n").trim(),
    state,
    at: at.toISOString(),
    ...(url && { url }),
    ...(parent && { parent }),
    ...(target && { target }),
    ...more,
  }
  return { reply, token: randomBytes(24).toString("base64url") }
}

/** A name without what would turn or hide the words around it. */
const tidy = (name: string) =>
  name
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Co}]/gu, "")
    .replace(/\s+/g, " ")
    .trim()

/** An address as something that can be compared and not read. */
export const hidden = (secret: string, what: string) =>
  createHmac("sha256", secret).update(what.trim().toLowerCase()).digest("hex")

/** Who a reply comes from, as bans know them. */
export const whoOf = (secret: string, { name, email }: Sent, address: string): { [kind in Ban["kind"]]?: string } => ({
  name: tidy(name),
  address: hidden(secret, address),
  ...(email && { email: hidden(secret, email) }),
})

/** How long a reply may be changed by its writer, in ms. */
const MINUTES = 10 * 60_000

export function refuseLate({ at, state }: Reply, now: Date): void {
  if (now.getTime() - new Date(at).getTime() > MINUTES || !["pending", "approved"].includes(state))
    throw fault("not-allowed", "A reply can be changed for ten minutes after it was sent.")
}
