import { BlockList, isIP } from "node:net"
import { HearsayError } from "../model/index.ts"

/** Networks that are not the public internet, after IANA's special-purpose registries (RFC 6890 and its updates). */
const PRIVATE: readonly string[] = [
  "0.0.0.0/8",
  "10.0.0.0/8",
  "100.64.0.0/10",
  "127.0.0.0/8",
  "169.254.0.0/16",
  "172.16.0.0/12",
  "192.0.0.0/24",
  "192.0.2.0/24",
  "192.88.99.0/24",
  "192.168.0.0/16",
  "198.18.0.0/15",
  "198.51.100.0/24",
  "203.0.113.0/24",
  "224.0.0.0/3",
]
/** Of IPv6 only global unicast is let through, and of that not what documents, tunnels or translates. */
const NOT_GLOBAL: readonly string[] = ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"]

interface Networks {
  readonly closed: BlockList
  readonly open: BlockList
}
let known: Networks | undefined

/** Made at the first address that is checked, for most runs check none. */
function networks(): Networks {
  if (known) return known
  const closed = new BlockList()
  for (const [network, bits] of PRIVATE.map(parts)) closed.addSubnet(network, bits, "ipv4")
  for (const [network, bits] of NOT_GLOBAL.map(parts)) closed.addSubnet(network, bits, "ipv6")
  const open = new BlockList()
  open.addSubnet("2000::", 3, "ipv6")
  known = { closed, open }
  return known
}

function parts(network: string): [string, number] {
  const [address, bits] = network.split("/")
  return [address as string, Number(bits)]
}

/** Whether an IP address is one of the public internet; a name is not an address and is not public. */
export function isPublic(ip: string): boolean {
  const { closed, open } = networks()
  if (isIP(ip) === 4) return !closed.check(ip, "ipv4")
  return isIP(ip) === 6 && open.check(ip, "ipv6") && !closed.check(ip, "ipv6")
}

/** A parsed address that may be fetched as far as its spelling tells; throws a `HearsayError` otherwise. */
export function checked(address: string, allowPrivate = false): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new HearsayError(
      "bad-address",
      `${address} is not an address of the web. Give one that begins with http:// or https://.`,
    )
  }
  // URL has turned decimal, octal and hexadecimal spellings ("http://2130706433", "http://0177.1") into dotted ones.
  const host = url.hostname.replace(/^\[|\]$/g, "")
  if (!allowPrivate && isIP(host) && !isPublic(host)) throw refused(url.href, host)
  return url
}

/** The error for an address that leads into a private network. */
export function refused(address: string, ip: string): HearsayError {
  return new HearsayError(
    "private-address",
    `${address} leads to ${ip}, which is not on the public internet; it was not fetched.`,
  )
}
