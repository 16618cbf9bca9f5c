import { isIPv6 } from "node:net"
import { RateLimiterMemory, type RateLimiterRes } from "rate-limiter-flexible"
import { TooOften } from "../problem.ts"

/** How often something may be done. */
export interface Limit {
  readonly points: number
  /** In seconds. */
  readonly duration: number
}

/**
 * Counts what somebody does, and throws when it is too often. Counted in this process: several processes on one server
 * allow as many times as much, and a start forgets.
 */
export function often(limit: Limit): (who: string, what: string) => Promise<void> {
  const limiter = new RateLimiterMemory(limit)
  return async (who, what) => {
    await limiter.consume(keyOf(who)).catch(({ msBeforeNext }: RateLimiterRes) => {
      throw new TooOften(what, Math.ceil(msBeforeNext / 1000))
    })
  }
}

/** Whoever has one address of IPv6 has the 2^64 of its network. */
function keyOf(who: string): string {
  if (!isIPv6(who) || who.startsWith("::ffff:")) return who
  const [head = "", tail = ""] = who.split("::")
  const left = head.split(":").filter(Boolean)
  const right = tail.split(":").filter(Boolean)
  return [...left, ...Array(Math.max(0, 8 - left.length - right.length)).fill("0"), ...right].slice(0, 4).join(":")
}
