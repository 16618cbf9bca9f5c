import { hasWord, type PageElement } from "./dom.ts"
import { clean } from "./entities.ts"
import type { Item } from "./json-ld.ts"
import { NAME, namesIn } from "./names.ts"

/** A name, and their page at the outlet where it is linked. */
export interface Author {
  readonly name: string
  readonly url?: string
}

/** Whether an element shows who wrote the page. */
const isByline = (element: PageElement): boolean =>
  /(?:^|\s)author(?:\s|$)|byline|author-name|author__name/.test(element.className) ||
  /byline/.test(element.getAttribute("data-testid") ?? "") ||
  element.getAttribute("itemprop") === "author" ||
  hasWord(element, "rel", "author")

/** Who wrote a page: by its JSON-LD, else its meta elements, else the byline that it shows. */
export function authorsOf(
  elements: readonly PageElement[],
  item: Item,
  meta: Map<string, string>,
  address?: string,
): Author[] {
  const said = meta.get("author") ?? meta.get("article:author") ?? meta.get("dc.creator") ?? meta.get("parsely-author")
  const named = said && !/^https?:/.test(said) ? namesIn(said) : []
  const plain = (named.length > 0 ? named : shownNames(elements)).map((name) => ({ name }))
  const authors = item.authors.length > 0 ? item.authors.flatMap(people) : plain
  return authors.slice(0, 20).map((author) => absolute(withPage(elements, author), address))
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

function shownNames(elements: readonly PageElement[]): string[] {
  for (const element of elements.filter(isByline).slice(0, 20)) {
    const text = clean(element.textContent)
    const names = text && text.length < 200 ? namesIn(text) : []
    if (names.length > 0) return [...new Set(names)]
  }
  return []
}

/** The author's page, where a link carries their name. */
function withPage(elements: readonly PageElement[], author: Author): Author {
  if (author.url || !new RegExp(`^${NAME}$`, "u").test(author.name)) return author
  const isTheirs = (link: PageElement) => link.nodeName === "A" && clean(link.textContent)?.includes(author.name)
  const href = elements.find((link) => isTheirs(link) && isOfAuthors(link))?.getAttribute("href")
  return href && /^https?:|^\//.test(href) ? { ...author, url: href } : author
}

/** Whether a link, or what stands around it, says that it leads to an author. */
function isOfAuthors(link: PageElement): boolean {
  if (hasWord(link, "rel", "author")) return true
  for (let around: PageElement | null = link; around; around = around.parentNode)
    if (around.className && /author|byline/.test(around.className)) return true
  return false
}
