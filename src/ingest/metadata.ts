import { type Author, authorsOf } from "./authors.ts"
import { dateIn } from "./dates.ts"
import { clean } from "./entities.ts"
import { type Item, jsonLd } from "./json-ld.ts"

/** What a page says of itself beside its body. */
export interface Metadata {
  readonly title?: string
  readonly deck?: string
  readonly url?: string
  readonly outlet?: string
  readonly published?: string
  readonly modified?: string
  readonly language?: string
  readonly section?: string
  readonly authors: readonly Author[]
  /** How many characters the body has by the page's own account. */
  readonly bodyLength?: number
}

/** Reads JSON-LD first, then Open Graph and meta elements, then what the page shows: the more exact outweighs. */
export function metadataOf(document: Document, address?: string): Metadata {
  const item = jsonLd(document)
  const meta = metas(document)
  const outlet = outletName(meta.get("og:site_name") ?? item.publisher?.name ?? meta.get("application-name"))
  const found = {
    title: headline(document, item, meta, outlet),
    deck: meta.get("og:description") ?? item.description ?? meta.get("description"),
    url: canonical(document, item, meta, address),
    outlet,
    published: dated([item.datePublished, ...PUBLISHED.map((name) => meta.get(name))]) ?? shownDate(document),
    modified: dated([item.dateModified, meta.get("article:modified_time"), meta.get("og:updated_time")]),
    language: languageTag(document.documentElement?.getAttribute("lang") ?? item.inLanguage ?? meta.get("og:locale")),
    section: item.articleSection ?? meta.get("article:section"),
    bodyLength: item.articleBody?.length,
    authors: authorsOf(document, item, meta, address).filter(({ name }) => name !== outlet),
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value)) as unknown as Metadata
}

const PUBLISHED =
  "article:published_time og:published_time datepublished pubdate publishdate date dc.date dc.date.issued dcterms.created sailthru.date parsely-pub-date cxenseparse:recs:publishtime publication_date".split(
    " ",
  )

/** Meta elements by name, property or itemprop, in lower case; the first of a name counts. */
function metas(document: Document): Map<string, string> {
  const found = new Map<string, string>()
  for (const meta of document.querySelectorAll("meta[content]")) {
    const name = meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop")
    const content = clean(meta.getAttribute("content"))
    if (name && content && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content)
  }
  return found
}

function headline(document: Document, item: Item, meta: Map<string, string>, outlet?: string): string | undefined {
  const headings = [...document.querySelectorAll("h1")].map((h1) => clean(h1.textContent)).filter(Boolean)
  const said = item.headline ?? meta.get("og:title") ?? clean(document.querySelector("title")?.textContent)
  // What the page shows is the headline; what it tells machines is often shortened or has the outlet's name behind it.
  const shown = headings.find((text) => said && text && (said.startsWith(text) || text.startsWith(said.slice(0, 30))))
  return shown ?? unbranded(said, outlet) ?? headings[0]
}

/** "@quay" and "https://www.quay.example" are not how an outlet names itself, but all that some pages say. */
const outletName = (name: string | undefined): string | undefined =>
  name?.replace(/^@|^https?:\/\/(?:www\.)?|\/$/g, "") || undefined

function unbranded(title: string | undefined, outlet: string | undefined): string | undefined {
  const cut = title?.replace(/\s+[|–—·»-]\s+([^|–—·»]+)$/, (whole, last: string) =>
    last.length < 40 && (!outlet || outlet.toLowerCase().includes(last.toLowerCase().trim())) ? "" : whole,
  )
  return cut?.replace(/^(?:opinion|analysis|exclusive|watch|live)\s+[|:]\s+/i, "") || undefined
}

function canonical(document: Document, item: Item, meta: Map<string, string>, address?: string): string | undefined {
  const link = document.querySelector('link[rel~="canonical"]')?.getAttribute("href")
  for (const candidate of [link, meta.get("og:url"), item.url, address]) {
    if (candidate && URL.canParse(candidate, address)) {
      const url = new URL(candidate, address)
      if (/^https?:$/.test(url.protocol)) return url.href
    }
  }
  return undefined
}

const dated = (candidates: readonly (string | undefined)[]): string | undefined =>
  candidates.map((text) => (text ? dateIn(text) : undefined)).find((date) => date !== undefined)

function shownDate(document: Document): string | undefined {
  const time = document.querySelector(
    'time[itemprop="datePublished"], time[pubdate], [itemprop="datePublished"], article time[datetime], header time[datetime], time[datetime], [class*="publish"], [class*="dateline"], [class*="timestamp"], [class*="post-date"], [class*="entry-date"]',
  )
  return dateIn(time?.getAttribute("datetime") ?? time?.getAttribute("content") ?? clean(time?.textContent) ?? "")
}

function languageTag(tag: string | undefined): string | undefined {
  const name = tag?.trim().replace("_", "-") ?? ""
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(name) ? name : undefined
}
