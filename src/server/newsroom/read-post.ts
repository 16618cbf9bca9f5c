import { addresses, wordsOfHtml } from "../../exchange/site/index.ts"
import type { Post } from "../../model/index.ts"
import { ask } from "../../pipeline/asked.ts"
import type { World } from "../world.ts"
import { isPublic } from "./public.ts"
import { siteOf } from "./site.ts"

/** Has the ledger of a public post read, under its address; an edit makes a new version of the report. */
export async function readPost(world: World, post: Post): Promise<void> {
  const text = wordsOfHtml(post.body)
  if (!isPublic(post) || text === "") return
  const site = siteOf(world)
  const { title, published } = post
  const asked = {
    text,
    url: addresses(site).post(post),
    outlet: site.name,
    ...(title && { title }),
    ...(published && { published }),
  }
  await ask(world.store.jobs, asked)
  world.worker?.poke()
}
