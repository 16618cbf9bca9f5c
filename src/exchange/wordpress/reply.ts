import { decodeHTML } from "entities"
import type { Reply } from "../../model/index.ts"
import { paragraphs } from "../newsroom/paragraphs.ts"
import type { Note } from "../newsroom/piece.ts"
import { type Rest, restOf, restored } from "../newsroom/rest.ts"
import { all, type Element, leaf, wordsIn } from "./element.ts"
import { elementsOf, fieldsOf } from "./fields.ts"
import { approvedOf, replyStateOf } from "./states.ts"
import { timeOf, wordsOfTime } from "./when.ts"

const ADDRESSES = ["wp:comment_author_email", "wp:comment_author_IP"]
const EMAIL = /[^\s@"'<>]+@[^\s@"'<>]+\.[^\s@"'<>]+/

export const isReply = (comment: Element) => ["", "comment"].includes(wordsIn(comment, "wp:comment_type").trim())
export const numberOf = (comment: Element) => wordsIn(comment, "wp:comment_id").trim()
export const parentOf = (comment: Element) => wordsIn(comment, "wp:comment_parent").trim()

/** A comment without what would tell who wrote it: addresses, and what filters noted of them. */
export function scrubbed(comment: Element): Element {
  const ip = wordsIn(comment, "wp:comment_author_IP").trim()
  const tells = (words: string) => EMAIL.test(words) || (ip !== "" && words.includes(ip))
  const children = (comment.children ?? [])
    .filter(({ name, children = [] }) => name !== "wp:commentmeta" || !children.some(({ words = "" }) => tells(words)))
    .map((child) => (ADDRESSES.includes(child.name) ? leaf(child.name) : child))
  return { name: comment.name, children }
}

/** What is needed to tell a comment as a reply. */
export interface ReplyAround {
  readonly post: string
  /** The site's part of ids. */
  readonly key: string
  readonly parent?: string
  /** For a comment without a date. */
  readonly at: string
  hide(address: string): string
}

/** A comment as a reply. What of it is not in the reply stays with it, without addresses. */
export function replyOf(comment: Element, { post, key, parent, at, hide }: ReplyAround) {
  const number = numberOf(comment)
  const words = (name: string) => wordsIn(comment, `wp:comment_${name}`).trim()
  const url = words("author_url")
  const email = words("author_email")
  const bare: Reply = {
    id: `wp-${key}-r${number}`,
    post,
    ...(parent !== undefined && { parent: `wp-${key}-r${parent}` }),
    name: tidy(words("author")) || "Anonymous",
    ...(email && { email: hide(email) }),
    ...(isAddress(url) && { url }),
    body: paragraphs(wordsIn(comment, "wp:comment_content")),
    state: replyStateOf(words("approved")) ?? "pending",
    at: timeOf(words("date_gmt")) ?? timeOf(words("date")) ?? at,
    origin: { system: "wordpress", id: number },
  }
  const fields = restOf(fieldsOf(scrubbed(comment).children ?? []), madeReply(bare, number, parent ?? "0"))
  const reply = Object.keys(fields).length
    ? { ...bare, origin: { system: "wordpress", id: number, rest: { fields } } as const }
    : bare
  const address = words("author_IP")
  return { reply, ...(address && { address: hide(address) }) }
}

/** A name without what would turn or hide the words around it. */
const tidy = (name: string) =>
  decodeHTML(name)
    .normalize("NFC")
    .replace(/[\p{Cc}\p{Cf}\p{Co}]/gu, "")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 200)

/** What runs when it is clicked is no address. */
const isAddress = (url: string) => url.length <= 500 && /^https?:\/\//i.test(url) && URL.canParse(url)

const madeReply = (reply: Reply, number: string, parent: string) =>
  fieldsOf(
    Object.entries({
      id: number,
      author: reply.name,
      author_email: "",
      author_url: reply.url ?? "",
      author_IP: "",
      date: wordsOfTime(reply.at),
      date_gmt: wordsOfTime(reply.at),
      content: reply.body,
      approved: approvedOf(reply),
      type: "comment",
      parent,
      user_id: "0",
    }).map(([name, words]) => leaf(`wp:comment_${name}`, words)),
  )

/** A reply as a comment; `number` and `parent` are what it and the one that it answers are called there. */
export function commentOf(reply: Reply, number: string, parent: string): Element {
  const rest = reply.origin?.system === "wordpress" ? (reply.origin.rest as { fields?: Rest } | undefined) : {}
  return {
    name: "wp:comment",
    children: elementsOf(restored(madeReply(reply, number, parent), rest?.fields ?? {})),
  }
}

/** What of a post's comments does not come as it was. */
export function notesOf(comments: readonly Element[], where: string): Note[] {
  const note = (how: Note["how"], what: string): Note => ({ how, what, where })
  return comments.flatMap((comment) => [
    ...(isReply(comment) ? [] : [note("kept", "Pingbacks, trackbacks and other answers by programs are not shown")]),
    ...(wordsIn(comment, "wp:comment_author_email").trim()
      ? [note("lost", "Readers' e-mail addresses are kept as hashes only, for bans")]
      : []),
    ...(wordsIn(comment, "wp:comment_author_IP").trim()
      ? [note("lost", "Readers' network addresses are kept as hashes only, for bans")]
      : []),
    ...(all(comment, "wp:commentmeta").length > all(scrubbed(comment), "wp:commentmeta").length
      ? [note("lost", "What filters noted of readers' addresses is not kept")]
      : []),
    ...(isReply(comment) && replyStateOf(wordsIn(comment, "wp:comment_approved")) === undefined
      ? [note("changes", "Replies of a state that is not known here wait to be looked at")]
      : []),
  ])
}
