import { polite, type Send, type World } from "./polite.ts"
import { type Polled, poll, type Watched } from "./poll.ts"

/** How feeds are watched. */
export interface WatchOptions {
  /** Milliseconds between two requests to one host. */
  readonly pause?: number
  /** Only the feeds that are due now are asked, once each. */
  readonly once?: boolean
  /** Who sends the requests; absent: `polite`. */
  readonly send?: Send
}

/**
 * Polls feeds and sitemaps for ever, each when it is due, and gives what each poll came to: its new and edited entries,
 * and the state to keep. Ends when no feed is left that may be asked again.
 */
export async function* watch(
  feeds: readonly Watched[],
  world: World,
  { pause, once = false, send = polite(world, pause) }: WatchOptions = {},
): AsyncGenerator<Polled> {
  const states = new Map(feeds.map((state) => [state.address, state]))
  for (;;) {
    const next = [...states.values()].sort((a, b) => a.due - b.due)[0]
    if (!next || next.due === Number.POSITIVE_INFINITY) return
    const wait = next.due - world.now()
    if (once && wait > 0) return
    if (wait > 0) await world.sleep(wait)
    const polled = await poll(next, send, world.now())
    states.set(next.address, polled.state)
    yield polled
  }
}
