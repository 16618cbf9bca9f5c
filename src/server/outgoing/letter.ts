import { createHash } from "node:crypto"
import type { Site } from "../../exchange/site/index.ts"
import { addresses } from "../../exchange/site/index.ts"
import type { Post, Reply } from "../../model/index.ts"

/** A letter: plain words, nothing in it is loaded or run. */
export interface Letter {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** The same letter has the same id however often it is sent. */
  readonly id: string
}

/** A reply and the post that it answers. */
export interface Waiting {
  readonly reply: Reply
  readonly post: Post
}

/** Tells somebody of the newsroom which replies wait. `key` names the letter. */
export function letterOf(site: Site, to: string, waiting: readonly Waiting[], key: string): Letter {
  const titles = [...new Set(waiting.map(({ post }) => oneLine(post.title)))]
  const many = waiting.length === 1 ? "A reply waits" : `${waiting.length} replies wait`
  return {
    to,
    subject: `${many}: ${titles.length === 1 ? titles[0] : site.name}`,
    text: [
      `${many} to be looked at.`,
      ...waiting.map((one) => told(site, one)),
      `Look at them: ${site.origin}/desk/replies`,
      `You get this as an editor of ${site.name}, or because the report is yours.`,
    ].join("\n\n"),
    id: `<${createHash("sha256").update(`${key} ${to}`).digest("hex").slice(0, 32)}@${new URL(site.origin).hostname}>`,
  }
}

function told(site: Site, { reply, post }: Waiting): string {
  const words = oneLine(reply.body)
  const short = words.length > 300 ? `${words.slice(0, 300)} …` : words
  return `${oneLine(post.title)}\n${addresses(site).post(post)}\n${oneLine(reply.name)}: ${short}`
}

const oneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, " ").trim()
