import { announce } from "../outgoing/pings.ts"
import type { World } from "../world.ts"
import { readPost } from "./read-post.ts"

/** How often it is looked whether a scheduled post is due, in ms. */
const EVERY = 20_000

/** Publishes scheduled posts when their time has come, until what it gives is called. */
export function publishWhenDue(world: World, warn?: (line: string) => void): () => void {
  const timer = setInterval(() => {
    // When the store is in trouble it is tried again the next time.
    publishDue(world).catch((error: Error) => warn?.(error.message))
  }, EVERY)
  return () => clearInterval(timer)
}

/** Publishes what is due, and has it read. */
async function publishDue(world: World): Promise<void> {
  for (const post of await world.store.newsroom.publishDue()) {
    await readPost(world, post)
    await announce(world, post)
  }
}
