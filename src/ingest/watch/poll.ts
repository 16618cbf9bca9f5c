import { createHash } from "node:crypto"
import type { Finding } from "../../model/index.ts"
import { decode } from "../charset.ts"
import type { Entry } from "../entries.ts"
import { feedEntries } from "../readers/feed.ts"
import type { Answer } from "./polite.ts"
import { isSitemap, sitemapEntries } from "./sitemap.ts"

/** What is remembered of a feed between two polls: plain data, to be kept as JSON. */
export interface Watched {
  readonly address: string
  /** When it may be asked again: milliseconds since 1970. */
  readonly due: number
  readonly etag?: string
  readonly lastModified?: string
  /** How often in a row it gave nothing. */
  readonly failures: number
  /** By an entry's id, a mark of its words: another mark is an edited entry. */
  readonly seen: Readonly<Record<string, string>>
}

/** What a poll came to. */
export interface Polled {
  readonly state: Watched
  /** Entries that are new, or have been edited since they were seen, in the feed's order. */
  readonly entries: readonly (Entry & { readonly edited: boolean })[]
  readonly findings: readonly Finding[]
}

const INTERVAL = 15 * 60_000
const LONGEST = 24 * 3600_000
/** A feed shows some hundred entries; of those that left it long ago nothing need be kept. */
const REMEMBERED = 5_000

/** A feed that was never asked: it is due at once. */
export const unwatched = (address: string): Watched => ({ address, due: 0, failures: 0, seen: {} })

/** Asks a feed once, only for what has changed. Never throws for what the other side does. */
export async function poll(
  state: Watched,
  send: (address: string, headers: Record<string, string>) => Promise<Answer>,
  now: number,
): Promise<Polled> {
  const headers = {
    ...(state.etag && { "if-none-match": state.etag }),
    ...(state.lastModified && { "if-modified-since": state.lastModified }),
  }
  try {
    const answer = await send(state.address, headers)
    if ("refused" in answer) return failed(state, now, answer.refused, LONGEST)
    if (answer.status === 304)
      return { state: { ...state, due: now + INTERVAL, failures: 0 }, entries: [], findings: [] }
    if (answer.status === 410) return failed(state, now, "it is gone for good (410)", Number.POSITIVE_INFINITY)
    if (answer.status >= 400) return failed(state, now, `it answers ${answer.status}`, retryAfter(answer.headers, now))
    const { text } = decode(answer)
    const all = isSitemap(text) ? await sitemapEntries(text) : await feedEntries(text, state.address)
    return taken(state, all, answer.headers, now)
  } catch (fault) {
    return failed(state, now, (fault as Error).message)
  }
}

function taken(state: Watched, all: readonly Entry[], headers: Readonly<Record<string, string>>, now: number): Polled {
  const seen = new Map(Object.entries(state.seen))
  const entries: (Entry & { edited: boolean })[] = []
  for (const entry of all) {
    const key = entry.id ?? entry.url ?? mark(entry)
    const before = seen.get(key)
    if (before === mark(entry)) continue
    entries.push({ ...entry, edited: before !== undefined })
    seen.delete(key)
    seen.set(key, mark(entry))
  }
  const next = {
    address: state.address,
    due: now + Math.max(INTERVAL, retryAfter(headers, now) ?? 0),
    failures: 0,
    ...(headers.etag && { etag: headers.etag }),
    ...(headers["last-modified"] && { lastModified: headers["last-modified"] }),
    seen: Object.fromEntries([...seen].slice(-REMEMBERED)),
  }
  return { state: next, entries, findings: [] }
}

/** Each failure doubles the wait, up to a day; a server that names a time is asked then and not before. */
function failed(state: Watched, now: number, why: string, wait?: number): Polled {
  const failures = state.failures + 1
  const due = now + (wait ?? Math.min(LONGEST, INTERVAL * 2 ** failures))
  const message = `${state.address} gave nothing: ${why}.`
  return { state: { ...state, failures, due }, entries: [], findings: [{ code: "no-feed", message }] }
}

/** `Retry-After` in milliseconds from now: it holds seconds or a date. */
function retryAfter(headers: Readonly<Record<string, string>>, now: number): number | undefined {
  const value = headers["retry-after"]
  if (value === undefined) return undefined
  const wait = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - now
  return Number.isNaN(wait) ? undefined : Math.min(7 * LONGEST, Math.max(0, wait))
}

const mark = ({ title = "", body, modified = "" }: Entry): string =>
  createHash("sha256").update(`${title}\n${modified}\n${body}`).digest("hex").slice(0, 16)
