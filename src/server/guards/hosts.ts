import { BlockList, isIP } from "node:net"

/**
 * Whether a server may be asked for under this name. A page elsewhere can make its own name point here (DNS rebinding)
 * and would then count as ours; it cannot do so with an address, nor with the names of loopback.
 */
export function mayBeAsked(host: string | undefined, names: readonly string[] = []): boolean {
  const name = nameOf(host)
  return name !== undefined && (isIP(name) > 0 || LOOPBACK_NAMES.includes(name) || names.includes(name))
}

/** Whether a Host is this machine's loopback. */
export function isLoopbackHost(host: string | undefined): boolean {
  const name = nameOf(host)
  return name !== undefined && (LOOPBACK_NAMES.includes(name) || isLoopback(name))
}

/** Whether an IP address is this machine's loopback. */
export function isLoopback(ip: string): boolean {
  const kind = isIP(ip)
  return kind > 0 && loopback.check(ip, kind === 4 ? "ipv4" : "ipv6")
}

const LOOPBACK_NAMES = ["localhost"]
const loopback = new BlockList()
loopback.addSubnet("127.0.0.0", 8, "ipv4")
loopback.addAddress("::1", "ipv6")
loopback.addSubnet("::ffff:127.0.0.0", 104, "ipv6")

/** "127.0.0.1:8420" -> "127.0.0.1", "[::1]:8420" -> "::1"; undefined for what is no host. */
function nameOf(host = ""): string | undefined {
  const [, six, name] = /^(?:\[([\da-f:.]+)\]|([\w.-]+))(?::\d{1,5})?$/i.exec(host) ?? []
  return six ?? name?.toLowerCase()
}
