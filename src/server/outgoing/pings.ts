import { addresses } from "../../exchange/site/index.ts"
import type { Fetched } from "../../ingest/index.ts"
import type { Post } from "../../model/index.ts"
import { windowOf } from "../../pipeline/window.ts"
import type { Job } from "../../store/jobs.ts"
import { isPublic } from "../newsroom/public.ts"
import { siteOf } from "../newsroom/site.ts"
import { fault } from "../problem.ts"
import type { World } from "../world.ts"
import type { Outgoing } from "./outgoing.ts"

export const INDEX_NOW = "indexnow"
export const WEBSUB = "websub"

/**
 * A public post is new, was changed, or is public no more: those who asked to know are told, once a minute. Of a post that
 * never was public nobody hears.
 */
export async function announce(world: World, post: Post, before?: Post): Promise<void> {
  const { outgoing, store, clock } = world
  const known = [post, before].filter((one) => one !== undefined && isPublic(one)) as Post[]
  if (!known.length || !(outgoing?.indexNow || outgoing?.hub)) return
  const { from, until } = windowOf(clock(), 1)
  const urls = [...new Set(known.map(addresses(siteOf(world)).post))]
  if (outgoing.indexNow) await store.jobs.add(INDEX_NOW, `${from} ${urls.join(" ")}`, { urls }, new Date(until))
  if (outgoing.hub) await store.jobs.add(WEBSUB, from, {}, new Date(until))
}

/** Tells search engines which addresses have changed (indexnow.org). They find the key at the site itself. */
export const tellIndexNow =
  (world: World, { request, indexNow }: Outgoing) =>
  async (job: Job) => {
    if (!indexNow) return
    const { origin } = siteOf(world)
    const { urls } = job.payload as { readonly urls: readonly string[] }
    const { key } = indexNow
    const told = { host: new URL(origin).host, key, keyLocation: `${origin}/indexnow-key.txt`, urlList: urls }
    const headers = { "content-type": "application/json; charset=utf-8" }
    refuse("IndexNow", await request(indexNow.at, { headers, body: JSON.stringify(told) }))
  }

/** Tells the hub which feeds have changed (W3C WebSub, as hubs take it). */
export const tellHub =
  (world: World, { request, hub }: Outgoing) =>
  async () => {
    if (!hub) return
    const { feed } = addresses(siteOf(world))
    const told = new URLSearchParams({ "hub.mode": "publish" })
    for (const form of ["rss", "atom", "json"] as const) told.append("hub.url", feed(form))
    const headers = { "content-type": "application/x-www-form-urlencoded" }
    refuse("The hub", await request(hub, { headers, body: told.toString() }))
  }

/** Busy is told from refused: the one may go better in a while. */
function refuse(who: string, { status }: Fetched): void {
  if (status >= 200 && status < 300) return
  const busy = status === 429 || status >= 500
  throw fault(busy ? "no-answer" : "refused", `${who} answered ${status}.`)
}
