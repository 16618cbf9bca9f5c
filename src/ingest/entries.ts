import { dateIn } from "./dates.ts"
import { unescaped } from "./entities.ts"

/** An entry of a feed, whatever its dialect. */
export interface Entry {
  /** As the feed identifies it; the same when it is edited. */
  readonly id?: string
  readonly url?: string
  readonly title?: string
  readonly published?: string
  readonly modified?: string
  readonly names: readonly string[]
  /** The real publisher where the entry names one (`<source>`), else the feed. */
  readonly outlet?: string
  readonly section?: string
  /** The text, as HTML or plain. */
  readonly body: string
  /** Whether the body is a summary only. */
  readonly summary: boolean
}

type Node = { readonly [name: string]: unknown }

/** The entries of an RSS, Atom, RDF or JSON feed as feedsmith parsed it, in the feed's order. */
export function entriesOf(feed: Node): Entry[] {
  const outlet = words(feed.title)
  return nodes(feed.items ?? feed.entries).map((item) => entry(item, outlet))
}

function entry(item: Node, outlet: string | undefined): Entry {
  const full =
    words(node(item.content).encoded) ?? words(item.content) ?? words(item.content_html) ?? words(item.content_text)
  const dc = node(item.dc)
  const found = {
    id: words(item.id) ?? words(node(item.guid).value),
    url: address(item),
    title: plain(words(item.title)),
    published: date(item.published ?? item.pubDate ?? item.date_published ?? first(dc.dates) ?? dc.date),
    modified: date(item.updated ?? item.date_modified),
    outlet: plain(words(node(item.source).title)) ?? outlet,
    section: words(node(first(item.categories)).name ?? node(first(item.categories)).term ?? first(item.tags)),
  }
  const known = Object.fromEntries(Object.entries(found).filter(([, value]) => value))
  return {
    ...known,
    names: names(item, dc),
    body: full ?? words(item.summary) ?? words(item.description) ?? "",
    summary: !full,
  }
}

function address(item: Node): string | undefined {
  const links = nodes(item.links)
  const link = links.find(({ rel }) => rel === undefined || rel === "alternate") ?? links[0]
  const guid = node(item.guid)
  const url =
    words(item.link) ?? words(item.url) ?? words(link?.href) ?? (guid.isPermaLink ? words(guid.value) : undefined)
  return url && /^https?:/i.test(url) ? url : undefined
}

/** RSS has "mail (name)", Atom and JSON Feed have names, Dublin Core has whatever the writer put there. */
function names(item: Node, dc: Node): string[] {
  const all = [...list(item.authors), ...list(item.author), ...list(dc.creators), ...list(dc.creator)]
  const found = all.map((author) => words(author) ?? words(node(author).name))
  return [...new Set(found.flatMap((name) => (name ? [name.replace(/^\S+@\S+\s*\(([^)]+)\)$/, "$1").trim()] : [])))]
}

/** RSS writes "Tue, 03 Mar 2026 09:00:00 GMT", the others ISO 8601. */
function date(value: unknown): string | undefined {
  const text = words(value)
  const time = text && /\d:\d\d/.test(text) ? new Date(text).getTime() : Number.NaN
  return Number.isNaN(time) ? text && dateIn(text) : new Date(time).toISOString().replace(".000Z", "Z")
}

const plain = (text: string | undefined): string | undefined =>
  text &&
  (unescaped(text)
    .replace(/<[^>]+>/g, "")
    .replace(/\s+/g, " ")
    .trim() ||
    undefined)
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value])
const first = (value: unknown): unknown => list(value)[0]
const node = (value: unknown): Node => (typeof value === "object" && value !== null ? (value as Node) : {})
const nodes = (value: unknown): Node[] => list(value).map(node)
const words = (value: unknown): string | undefined => {
  const text = typeof value === "string" ? value : node(value).value
  return typeof text === "string" && text.trim() !== "" ? text.trim() : undefined
}
