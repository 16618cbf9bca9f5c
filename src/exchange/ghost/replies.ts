import type { Reply, ReplyState } from "../../model/index.ts"
import type { Note } from "../newsroom/piece.ts"
import { type Row, type Tables, time, words } from "./file.ts"

const STATES: Readonly<Record<string, ReplyState>> = { published: "approved", hidden: "trash", deleted: "removed" }

interface Around {
  readonly post: string
  readonly key: string
  readonly at: string
  hide(address: string): string
}

/** A post's comments as replies, each after the one that it answers. An export has them where members' tables are in it. */
export function commentsOf(tables: Tables, post: string, around: Around) {
  const rows = tables.comments
    .filter((row) => words(row, "post_id") === post && words(row, "id") !== "")
    .sort((a, b) => depth(a) - depth(b))
  const here = new Set<string>()
  const notes: Note[] = []
  const replies = rows.map((row) => {
    // An answer to an answer: Ghost keeps both the thread's head and the one that is answered.
    const parent = [words(row, "in_reply_to_id"), words(row, "parent_id")].find((id) => id !== "" && here.has(id))
    here.add(words(row, "id"))
    const member = tables.members.find((each) => words(each, "id") === words(row, "member_id"))
    const email = words(member, "email")
    if (email)
      notes.push({ how: "lost", what: "Readers' e-mail addresses are kept as hashes only, for bans", where: post })
    return { reply: replyOf(row, member, parent, around) }
  })
  return { replies: [...new Map(replies.map((each) => [each.reply.id, each])).values()], notes }
}

/** Heads of threads, then answers to them, then answers to answers in the order in which they came. */
const depth = (row: Row) => (words(row, "parent_id") ? 1e15 : 0) + (Date.parse(time(row, "created_at") ?? "") || 0)

function replyOf(
  row: Row,
  member: Row | undefined,
  parent: string | undefined,
  { post, key, at, hide }: Around,
): Reply {
  const number = words(row, "id")
  const email = words(member, "email")
  const edited = time(row, "edited_at")
  return {
    id: `gh-${key}-r${number}`,
    post,
    ...(parent !== undefined && { parent: `gh-${key}-r${parent}` }),
    name:
      words(member, "name")
        .replace(/[\p{Cc}\p{Cf}]/gu, "")
        .slice(0, 200) || "Anonymous",
    ...(email && { email: hide(email) }),
    body: words(row, "html"),
    state: STATES[words(row, "status") || "published"] ?? "pending",
    at: time(row, "created_at") ?? at,
    ...(edited && { edited }),
    origin: { system: "ghost", id: number },
  }
}
