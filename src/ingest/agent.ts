import type { LookupAddress, LookupOptions } from "node:dns"
import type { Agent } from "undici"
import { isPublic, refused } from "./addresses.ts"

/** Finds a name's addresses: `dns.promises.lookup` with `all`, or a test's stand-in. */
export type Resolve = (name: string) => Promise<readonly LookupAddress[]>

type Answer = (fault: Error | null, address?: string | LookupAddress[], family?: number) => void

/**
 * An agent that connects to public addresses only. The address that was checked is the one connected to: the name is
 * looked up once, by the connection itself, so a name that changes its address in between gains nothing.
 */
export async function publicAgent(resolve: Resolve = lookUp): Promise<Agent> {
  const { Agent } = await import("undici")
  const lookup = (name: string, options: LookupOptions, answer: Answer): void => {
    publicAddresses(name, resolve).then(
      (found) => (options.all ? answer(null, found) : answer(null, found[0]?.address, found[0]?.family)),
      (fault: Error) => answer(fault),
    )
  }
  return new Agent({ connect: { lookup: lookup as never, timeout: 10_000 }, maxHeaderSize: 65_536 })
}

/** One private address among a name's several is enough to refuse it. */
async function publicAddresses(name: string, resolve: Resolve): Promise<LookupAddress[]> {
  const found = [...(await resolve(name))]
  const other = found.find(({ address }) => !isPublic(address))
  if (other) throw refused(name, other.address)
  return found
}

async function lookUp(name: string): Promise<readonly LookupAddress[]> {
  const { lookup } = await import("node:dns/promises")
  return lookup(name, { all: true })
}
