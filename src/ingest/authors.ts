import { clean } from "./entities.ts"
import type { Item } from "./json-ld.ts"
import { NAME, namesIn } from "./names.ts"

/** A name, and their page at the outlet where it is linked. */
export interface Author {
  readonly name: string
  readonly url?: string
}

const BYLINES =
  '[rel~="author"], [itemprop="author"] [itemprop="name"], [itemprop="author"], [class~="author"], [class~="byline"], [class*="byline"], [class*="author-name"], [class*="author__name"], [data-testid*="byline"]'

/** Who wrote a page: by its JSON-LD, else its meta elements, else the byline that it shows. */
export function authorsOf(document: Document, item: Item, meta: Map<string, string>, address?: string): Author[] {
  const said = meta.get("author") ?? meta.get("article:author") ?? meta.get("dc.creator") ?? meta.get("parsely-author")
  const named = said && !/^https?:/.test(said) ? namesIn(said) : []
  const plain = (named.length > 0 ? named : shownNames(document)).map((name) => ({ name }))
  const authors = item.authors.length > 0 ? item.authors.flatMap(people) : plain
  return authors.slice(0, 20).map((author) => absolute(withPage(document, author), address))
}

/** "ANN LEE, Staff Writer" is Ann Lee; what has no name's shape (an agency) is left as it is. */
function people(author: Author): Author[] {
  const names = namesIn(author.name)
  if (names.length === 0) return /^(?:admin|administrator|webmaster|editor)$/i.test(author.name) ? [] : [author]
  return names.length === 1 ? [{ ...author, name: names[0] as string }] : names.map((name) => ({ name }))
}

function absolute(author: Author, address?: string): Author {
  const { url, ...rest } = author
  const full = url && URL.canParse(url, address) ? new URL(url, address) : undefined
  return full && /^https?:$/.test(full.protocol) && full.pathname !== "/" ? { ...rest, url: full.href } : rest
}

function shownNames(document: Document): string[] {
  for (const element of [...document.querySelectorAll(BYLINES)].slice(0, 20)) {
    const text = clean(element.textContent)
    const names = text && text.length < 200 ? namesIn(text) : []
    if (names.length > 0) return [...new Set(names)]
  }
  return []
}

/** The author's page, where a link carries their name. */
function withPage(document: Document, author: Author): Author {
  if (author.url || !new RegExp(`^${NAME}$`, "u").test(author.name)) return author
  const links = [
    ...document.querySelectorAll('a[rel~="author"], [class*="author"] a, [class*="byline"] a, a[class*="author"]'),
  ]
  const href = links.find((link) => clean(link.textContent)?.includes(author.name))?.getAttribute("href")
  return href && /^https?:|^\//.test(href) ? { ...author, url: href } : author
}
