import type { Fetched } from "../fetch.ts"
import { allows } from "./robots.ts"

/** The world outside, as it is handed in. */
export interface World {
  /** Sends one request; an answer that is an error is an answer too. Throws when there is none. */
  readonly send: (address: string, headers: Readonly<Record<string, string>>) => Promise<Fetched>
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
}

/** What a polite request comes to: an answer, or the reason why it was not sent. */
export type Answer = Fetched | { readonly refused: string }
export type Send = (address: string, headers?: Record<string, string>) => Promise<Answer>

const PAUSE = 2_000
const ROBOTS_LIFE = 24 * 3600_000
/** The name by which robots.txt may speak to us. */
const NAME = "hearsay"

/** Sends requests as a good guest does: what robots.txt allows, one at a time to a host, with a pause between two. */
export function polite(world: World, pause = PAUSE): Send {
  const robots = new Map<string, { text: string; until: number }>()
  const queues = new Map<string, Promise<unknown>>()
  const last = new Map<string, number>()

  const inTurn = <T>(host: string, work: () => Promise<T>): Promise<T> => {
    const turn = (queues.get(host) ?? Promise.resolve())
      .catch(() => {})
      .then(async () => {
        const wait = (last.get(host) ?? Number.NEGATIVE_INFINITY) + pause - world.now()
        if (wait > 0) await world.sleep(wait)
        return work().finally(() => last.set(host, world.now()))
      })
    queues.set(host, turn)
    return turn
  }

  const rulesOf = async ({ origin, host }: URL): Promise<string> => {
    const known = robots.get(origin)
    if (known && known.until > world.now()) return known.text
    const text = await inTurn(host, () => world.send(`${origin}/robots.txt`, {})).then(rules, () => FORBID)
    robots.set(origin, { text, until: world.now() + ROBOTS_LIFE })
    return text
  }

  return async (address, headers = {}) => {
    const url = new URL(address)
    if (!allows(await rulesOf(url), NAME, url.pathname + url.search)) return { refused: "robots.txt does not allow it" }
    return inTurn(url.host, () => world.send(address, headers))
  }
}

/** A site without a robots.txt allows all; one that cannot say (a server's error) allows nothing for now (RFC 9309). */
const rules = ({ status, bytes }: Fetched): string =>
  status < 300 ? Buffer.from(bytes).toString("utf8") : status < 500 ? "" : FORBID
const FORBID = "User-agent: *\nDisallow: /"
