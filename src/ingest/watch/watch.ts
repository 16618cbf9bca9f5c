import { polite, type World } from "./polite.ts"
import { type Polled, poll, type Watched } from "./poll.ts"

/**
 * Polls feeds and sitemaps for ever, each when it is due, and gives what each poll came to: its new and edited entries,
 * and the state to keep. Ends when no feed is left that may be asked again.
 */
export async function* watch(feeds: readonly Watched[], world: World, pause?: number): AsyncGenerator<Polled> {
  const send = polite(world, pause)
  const states = new Map(feeds.map((state) => [state.address, state]))
  for (;;) {
    const next = [...states.values()].sort((a, b) => a.due - b.due)[0]
    if (!next || next.due === Number.POSITIVE_INFINITY) return
    const wait = next.due - world.now()
    if (wait > 0) await world.sleep(wait)
    const polled = await poll(next, send, world.now())
    states.set(next.address, polled.state)
    yield polled
  }
}
