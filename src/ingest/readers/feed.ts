import type { Finding, Report } from "../../model/index.ts"
import { HearsayError } from "../../model/index.ts"
import { decode } from "../charset.ts"
import { type Entry, entriesOf } from "../entries.ts"
import { reportOf } from "../fragment.ts"
import { headOfText } from "../media.ts"
import type { Reader } from "../reader.ts"

/** RSS, Atom, RDF and JSON Feed: an entry is a report, of its summary where the feed gives no more. */
export const feed: Reader = {
  name: "feed",
  accepts(input) {
    const head = headOfText(input)
    return /<(?:rss|rdf:RDF)[\s>]|<feed\s[^>]*Atom|"version"\s*:\s*"https?:\/\/jsonfeed\.org/i.test(head)
  },
  async *read(input, options = {}) {
    const { text, findings } = decode(input)
    for (const entry of await feedEntries(text, input.address ?? input.name ?? "The feed")) {
      if (entry.body || entry.title) yield entryReport(entry, { ...options, findings })
    }
  },
}

/** A feed's entry as a report, of what the feed itself holds of it. */
export function entryReport(
  { names, body, summary, ...known }: Entry,
  { published = known.published, findings = [] }: { published?: string; findings?: readonly Finding[] } = {},
): Promise<Report> {
  const id = known.url ?? known.id
  const doubts = [...findings, ...(summary ? [SUMMARY] : [])]
  return reportOf(body, { ...known, ...(id && { id }), ...(published && { published }), names, findings: doubts })
}

const SUMMARY: Finding = {
  code: "summary-only",
  message: "The feed gives a summary of the report only, so its ledger is of the summary: fetch the page itself.",
}

/** A feed's entries, in its order; throws a `HearsayError` when it cannot be read. */
export async function feedEntries(text: string, from: string): Promise<Entry[]> {
  const { parseFeed } = await import("feedsmith")
  try {
    return entriesOf(parseFeed(text).feed as Parameters<typeof entriesOf>[0])
  } catch (cause) {
    throw new HearsayError("bad-feed", `${from} is no feed that can be read. Give an RSS, Atom or JSON feed.`, {
      cause,
    })
  }
}
