import { cleanLine } from "../../exchange/site/index.ts"
import type { Reply } from "../../model/index.ts"
import type { OneReply } from "../answers.ts"

/** A reply as everybody may see it. */
export function shown(reply: Reply): OneReply {
  const { email, spam, origin, ...rest } = reply
  return { ...rest, html: htmlOf(reply) }
}

/** Imported replies are HTML; what is sent here is plain text, in paragraphs. */
export function htmlOf({ body, origin }: Reply): string {
  if (origin) return cleanLine(body)
  const escaped = body.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")
  return escaped
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.replace(/\n/g, "<br>")}</p>`)
    .join("")
}

/** Those that are shown, and of the others those that are answered: a tombstone each, without name and words. */
export function threaded(items: readonly Reply[]): OneReply[] {
  const answered = new Set<string>()
  for (const reply of [...items].reverse())
    if (reply.parent && (reply.state === "approved" || answered.has(reply.id))) answered.add(reply.parent)
  return items
    .filter(({ id, state }) => state === "approved" || answered.has(id))
    .map((reply) => (reply.state === "approved" ? shown(reply) : tombstone(reply)))
}

const tombstone = ({ id, post, parent, at }: Reply): OneReply => ({
  id,
  post,
  ...(parent && { parent }),
  at,
  name: "",
  body: "",
  html: "",
  state: "removed",
})
