import type { IncomingMessage } from "node:http"
import { isLoopback, isLoopbackHost } from "./guards/hosts.ts"
import type { Caller } from "./world.ts"

/** What proxies add when they hand a request on. */
const HANDED_ON = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip", "via"]

/**
 * Who sends a request. It is of this machine when the socket is, it asks for this machine, and no proxy handed it on.
 * Behind a proxy of ours (that is: where the server has a public name) the address is the one that the proxy tells.
 */
export function callerOf({ socket, headers }: IncomingMessage, hosts: readonly string[]): Caller {
  const peer = socket.remoteAddress ?? ""
  const handedOn = HANDED_ON.some((name) => name in headers)
  const last = headers["x-forwarded-for"]?.toString().split(",").at(-1)?.trim()
  const told = hosts.length > 0 && isLoopback(peer) && last ? last : peer
  return { address: told, here: isLoopback(peer) && isLoopbackHost(headers.host) && !handedOn }
}
