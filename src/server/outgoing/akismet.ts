import { setTimeout as pause } from "node:timers/promises"
import { addresses } from "../../exchange/site/index.ts"
import type { Post, Reply } from "../../model/index.ts"
import { siteOf } from "../newsroom/site.ts"
import { fault } from "../problem.ts"
import type { World } from "../world.ts"

/** How long to wait before it is asked again, in ms. */
const AGAIN = [2000, 20_000]

/**
 * Asks Akismet whether a reply that waits is spam, and sets it apart when it says so. It holds nobody up: a reply that could not
 * be asked about waits with the others. The reader's network address is sent, and kept nowhere: not in a job either.
 */
export async function askAkismet(world: World, post: Post, reply: Reply, from: string, waits = AGAIN): Promise<void> {
  if (!world.outgoing?.akismet) return
  for (const wait of [...waits, undefined]) {
    const spam = await isSpam(world, post, reply, from).catch(() => undefined)
    if (spam !== undefined) return spam ? setApart(world, reply) : undefined
    if (wait !== undefined) await pause(wait, undefined, { ref: false })
  }
}

/** What is sent, all of it: docs/site.md and the page about readers' data say the same. */
async function isSpam(world: World, post: Post, { name, url, body, at }: Reply, from: string): Promise<boolean> {
  const { akismet, request } = world.outgoing ?? {}
  if (!akismet || !request) throw fault("internal", "Akismet is off.")
  const site = siteOf(world)
  const told = new URLSearchParams({
    api_key: akismet.key,
    blog: site.origin + site.base,
    blog_lang: site.language,
    permalink: addresses(site).post(post),
    user_ip: from,
    comment_type: "comment",
    comment_author: name,
    comment_content: body,
    comment_date_gmt: at,
    ...(url && { comment_author_url: url }),
  })
  const headers = { "content-type": "application/x-www-form-urlencoded" }
  const { status, bytes } = await request(akismet.at, { headers, body: told.toString() })
  const said = new TextDecoder().decode(bytes).trim()
  if (status !== 200 || !/^(?:true|false)$/.test(said)) throw fault("no-answer", `Akismet answered ${status}.`)
  return said === "true"
}

/** Only what nobody has looked at meanwhile: a person's word outweighs a machine's. */
async function setApart({ store: { newsroom } }: World, { id }: Reply): Promise<void> {
  if ((await newsroom.reply(id))?.state === "pending") await newsroom.moderate([id], "spam", "akismet", "asked Akismet")
}
