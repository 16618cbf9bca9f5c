import type { Report } from "../model/index.ts"
import { type Author, authorsOf } from "./authors.ts"
import { dateIn } from "./dates.ts"
import { elementsOf, hasWord, type PageDocument, type PageElement } from "./dom.ts"
import { clean } from "./entities.ts"
import { type Item, jsonLd } from "./json-ld.ts"

/** What a page says of itself beside its body. */
export interface Metadata
  extends Pick<Report, "title" | "deck" | "url" | "outlet" | "published" | "modified" | "language" | "section"> {
  readonly authors: readonly Author[]
  /** Its first-order headings, as shown. */
  readonly headings: readonly string[]
  /** Whether it tells machines when it was published, as a report does and a list of them does not. */
  readonly isDated?: boolean
  /** How many characters the body has by the page's own account. */
  readonly bodyLength?: number
}

/** Reads JSON-LD first, then Open Graph and meta elements, then what the page shows: the more exact outweighs. */
export function metadataOf(document: PageDocument, address?: string): Metadata {
  const elements = elementsOf(document)
  const item = jsonLd(elements)
  const meta = metas(elements)
  const headings = elements.flatMap((element) => (element.nodeName === "H1" ? (clean(element.textContent) ?? []) : []))
  const outlet = outletName(meta.get("og:site_name") ?? item.publisher?.name ?? meta.get("application-name"))
  const stated = dated([item.datePublished, ...PUBLISHED.map((name) => meta.get(name))])
  const found = {
    title: headline(document, headings, item, meta, outlet),
    headings,
    deck: meta.get("og:description") ?? item.description ?? meta.get("description"),
    url: canonical(elements, item, meta, address),
    outlet,
    published: stated ?? shownDate(elements),
    isDated: stated !== undefined,
    modified: dated([item.dateModified, meta.get("article:modified_time"), meta.get("og:updated_time")]),
    language: languageTag(document.documentElement?.getAttribute("lang") ?? item.inLanguage ?? meta.get("og:locale")),
    section: item.articleSection ?? meta.get("article:section"),
    bodyLength: item.articleBody?.length,
    authors: authorsOf(elements, item, meta, address).filter(({ name }) => name !== outlet),
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value)) as unknown as Metadata
}

const PUBLISHED =
  "article:published_time og:published_time datepublished pubdate publishdate date dc.date dc.date.issued dcterms.created sailthru.date parsely-pub-date cxenseparse:recs:publishtime publication_date".split(
    " ",
  )

/** Meta elements by name, property or itemprop, in lower case; the first of a name counts. */
function metas(elements: readonly PageElement[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const meta of elements) {
    if (meta.nodeName !== "META") continue
    const name = meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop")
    const content = clean(meta.getAttribute("content"))
    if (name && content && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content)
  }
  return found
}

function headline(
  document: PageDocument,
  headings: readonly string[],
  item: Item,
  meta: Map<string, string>,
  outlet?: string,
): string | undefined {
  const said = item.headline ?? meta.get("og:title") ?? clean(document.title)
  // What the page shows is the headline; what it tells machines is often shortened or has the outlet's name behind it.
  const shown = headings.find((text) => said && (said.startsWith(text) || text.startsWith(said.slice(0, 30))))
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

function canonical(
  elements: readonly PageElement[],
  item: Item,
  meta: Map<string, string>,
  address?: string,
): string | undefined {
  const link = elements
    .find((element) => element.nodeName === "LINK" && hasWord(element, "rel", "canonical"))
    ?.getAttribute("href")
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

function shownDate(elements: readonly PageElement[]): string | undefined {
  const time = elements.find(isDate)
  return dateIn(time?.getAttribute("datetime") ?? time?.getAttribute("content") ?? clean(time?.textContent) ?? "")
}

/** Whether an element shows when the page was published. */
const isDate = (element: PageElement): boolean =>
  element.getAttribute("itemprop") === "datePublished" ||
  (element.nodeName === "TIME" && (element.hasAttribute("datetime") || element.hasAttribute("pubdate"))) ||
  /publish|dateline|timestamp|post-date|entry-date/.test(element.className)

function languageTag(tag: string | undefined): string | undefined {
  const name = tag?.trim().replace("_", "-") ?? ""
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(name) ? name : undefined
}
