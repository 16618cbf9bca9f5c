import { ARRIVED } from "../../store/newsroom/arrivals.ts"
import { announce } from "../outgoing/pings.ts"
import type { World } from "../world.ts"
import { readPost } from "./read-post.ts"

/** How often it is looked whether a scheduled post is due, or posts have come from elsewhere, in ms. */
const EVERY = 20_000

/** Publishes scheduled posts when their time has come, and has what was imported read, until what it gives is called. */
export function publishWhenDue(world: World, warn?: (line: string) => void): () => Promise<void> {
  let stopped = false
  let last = Promise.resolve()
  const look = () => {
    // When the store is in trouble it is tried again the next time.
    last = last
      .then(() => publishDue(world))
      .then(() => readArrived(world, () => stopped))
      .catch((error: Error) => warn?.(error.message))
  }
  look()
  const timer = setInterval(look, EVERY)
  return () => {
    stopped = true
    clearInterval(timer)
    return last
  }
}

/** Has the ledgers of posts read that came from elsewhere, under the address that only the server knows. */
export async function readArrived(world: World, stopped = () => false): Promise<void> {
  const { jobs, newsroom } = world.store
  while (!stopped()) {
    const job = await jobs.take("server", [ARRIVED])
    if (!job) return
    const post = await newsroom.post(job.key)
    if (post) await readPost(world, post)
    await jobs.done(job)
  }
}

/** Publishes what is due, and has it read. */
async function publishDue(world: World): Promise<void> {
  for (const post of await world.store.newsroom.publishDue()) {
    await readPost(world, post)
    await announce(world, post)
  }
}
