import { HearsayError } from "../model/index.ts"
import { checked } from "./addresses.ts"
import { publicAgent } from "./agent.ts"
import { fault, refusal } from "./faults.ts"
import { readStreamBounded, SIZE_LIMIT } from "./file.ts"
import type { Bytes } from "./reader.ts"

/** What a fetch may cost. */
export interface FetchLimits {
  /** Of the body after decompression, in bytes; 20 MB. */
  readonly size: number
  /** Of the whole, redirects included, in milliseconds; 20 s. */
  readonly time: number
  /** How often an address may lead on; 5. */
  readonly redirects: number
}

/** The network as it is handed in. */
export interface FetchOptions {
  /** Sends one request and follows no redirect. Absent: undici, to public addresses only. */
  readonly fetch?: (address: string, init: RequestInit) => Promise<Response>
  readonly limits?: Partial<FetchLimits>
  /** Lets private addresses through: for a test, or a newsroom's own network. */
  readonly allowPrivate?: boolean
  readonly headers?: Readonly<Record<string, string>>
  /** What is sent: the request is then a POST, and where its answer leads on to, nothing is sent. */
  readonly body?: string
}

/** An answer of the web: its bytes, with what is needed to read and to check them later. */
export interface Fetched extends Bytes {
  readonly address: string
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
}

/** Who is asking: sent with every request, with a place to complain at. */
const USER_AGENT = "Hearsay/0.1 (+https://github.com/hearsay-ledger/hearsay; reads news reports)"
const LIMITS: FetchLimits = { size: SIZE_LIMIT, time: 20_000, redirects: 5 }
const ACCEPT = "text/html,application/xhtml+xml,text/plain;q=0.9,application/xml;q=0.8,*/*;q=0.5"

/** Fetches a page; throws a `HearsayError` that says why there is none. Each redirect's target is checked anew. */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const answer = await request(address, options)
  if (answer.status >= 400) throw refusal(answer.address, answer.status)
  return answer
}

/** As `fetchPage`, but an answer that is an error or "not modified" is returned like any other. */
export async function request(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const limits = { ...LIMITS, ...options.limits }
  const send = options.fetch ?? (await overNetwork(options.allowPrivate))
  const signal = AbortSignal.timeout(limits.time)
  try {
    return await follow(checked(address, options.allowPrivate), send, signal, limits, options)
  } catch (error) {
    throw fault(address, error, limits.time)
  }
}

async function follow(
  start: URL,
  send: NonNullable<FetchOptions["fetch"]>,
  signal: AbortSignal,
  limits: FetchLimits,
  options: FetchOptions,
): Promise<Fetched> {
  const headers = { "user-agent": USER_AGENT, accept: ACCEPT, ...options.headers }
  const { body: sent } = options
  const init = {
    headers,
    redirect: "manual",
    signal,
    ...(sent !== undefined && { method: "POST", body: sent }),
  } as const
  let url = start
  for (let hop = 0; hop <= limits.redirects; hop++) {
    const answer = await send(url.href, init)
    const next = answer.headers.get("location")
    const leads = answer.status >= 300 && answer.status <= 399 && answer.status !== 304 && sent === undefined
    if (!leads || !next) return body(url, answer, limits)
    await answer.body?.cancel()
    url = checked(new URL(next, url).href, options.allowPrivate)
  }
  const message = `${start.href} leads on and on (${limits.redirects} redirects and no page). Open it in a browser and give the file.`
  throw new HearsayError("redirects", message)
}

async function body(url: URL, answer: Response, limits: FetchLimits): Promise<Fetched> {
  const headers = Object.fromEntries(answer.headers)
  const stream = (answer.body ?? []) as unknown as AsyncIterable<Uint8Array>
  const { bytes } = await readStreamBounded(stream, limits.size, url.href)
  const [type, charset] = mediaType(headers["content-type"])
  return {
    bytes,
    address: url.href,
    status: answer.status,
    headers,
    ...(type && { type }),
    ...(charset && { charset }),
  }
}

function mediaType(header = ""): [type: string | undefined, charset: string | undefined] {
  const type = /^\s*([\w.+-]+\/[\w.+-]+)/.exec(header)?.[1]?.toLowerCase()
  return [type, /charset\s*=\s*"?([\w.:-]+)/i.exec(header)?.[1]]
}

/** undici, bound to an agent that refuses private addresses: Node's own fetch takes no agent of another version. */
async function overNetwork(allowPrivate = false): Promise<NonNullable<FetchOptions["fetch"]>> {
  const { Agent, fetch } = await import("undici")
  const dispatcher = allowPrivate ? new Agent() : await publicAgent()
  return (address, init) => fetch(address, { ...init, dispatcher } as never) as unknown as Promise<Response>
}
