import type { PageElement } from "./dom.ts"
import { unescaped } from "./entities.ts"

/** What a page's JSON-LD says of its report (schema.org NewsArticle and its kin). */
export interface Item {
  readonly headline?: string
  readonly description?: string
  readonly url?: string
  readonly datePublished?: string
  readonly dateModified?: string
  readonly inLanguage?: string
  readonly articleSection?: string
  /** The body as machines are given it: often cut short, or with furniture in it, so only its length is used. */
  readonly articleBody?: string
  readonly publisher?: { readonly name?: string }
  readonly authors: readonly { readonly name: string; readonly url?: string }[]
}

type Node = Record<string, unknown>
const ARTICLE = /(?:Article|BlogPosting|LiveBlog|Report|WebPage)/
const DEPTH = 6

/** The article among everything that a page describes; of several the one with a headline and an author. */
export function jsonLd(elements: readonly PageElement[]): Item {
  const nodes = elements.flatMap((element) => (element.nodeName === "SCRIPT" ? flat(parsed(element.textContent)) : []))
  const article = nodes.filter((node) => ARTICLE.test(String(node["@type"]))).sort((a, b) => weight(b) - weight(a))[0]
  return article ? item(article, nodes) : { authors: [] }
}

const weight = (node: Node): number =>
  (/WebPage/.test(String(node["@type"])) ? 0 : 4) + (node.headline ? 2 : 0) + (node.author ? 1 : 0)

function parsed(source: string): unknown {
  try {
    // Some pages print raw line ends inside strings, and wrap the whole in a comment.
    return JSON.parse(
      source.replace(/^\s*(?:\/\/)?<!(?:--|\[CDATA\[)|(?:\/\/)?(?:-->|\]\]>)\s*$/g, "").replace(/[\r\n\t]+/g, " "),
    )
  } catch {
    return undefined
  }
}

function flat(value: unknown, depth = 0): Node[] {
  if (depth > DEPTH || typeof value !== "object" || value === null) return []
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((each) => flat(each, depth + 1))
  const node = value as Node
  return [
    node,
    ...flat(node["@graph"], depth + 1),
    ...flat(node.mainEntity, depth + 1),
    ...flat(node.mainEntityOfPage, depth + 1),
  ]
}

function item(node: Node, nodes: readonly Node[]): Item {
  const look = (value: unknown) => resolved(value, nodes)
  const found = {
    headline: words(node.headline ?? node.name),
    description: words(node.description),
    url: words(node.url),
    datePublished: words(node.datePublished),
    dateModified: words(node.dateModified),
    inLanguage: words(node.inLanguage),
    articleSection: words(first(node.articleSection)),
    articleBody: words(node.articleBody),
    publisher: publisher(look(first(node.publisher))),
    authors: list(node.author).map(look).flatMap(person),
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value)) as unknown as Item
}

/** A node that only points to another by its id. */
function resolved(value: unknown, nodes: readonly Node[]): unknown {
  const id = (value as Node | undefined)?.["@id"]
  const isPointer = typeof id === "string" && (value as Node).name === undefined
  return isPointer ? (nodes.find((node) => node["@id"] === id && node.name) ?? value) : value
}

const publisher = (value: unknown): { name?: string } | undefined => {
  const name = words((value as Node | undefined)?.name)
  return name ? { name } : undefined
}

function person(value: unknown): { name: string; url?: string }[] {
  const node = typeof value === "string" ? { name: value } : ((value ?? {}) as Node)
  // A desk or the outlet itself is no contributor.
  if (/Organization/.test(String(node["@type"]))) return []
  const url = words(node.url)
  return list(node.name)
    .map(words)
    .flatMap((name) =>
      name && !/^https?:/.test(name) && name.length < 100
        ? [{ name: name.replace(/^by\s+/i, ""), ...(url && { url }) }]
        : [],
    )
}

const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.slice(0, 50) : value === undefined ? [] : [value]
const first = (value: unknown): unknown => list(value)[0]
const words = (value: unknown): string | undefined =>
  typeof value === "string" ? unescaped(value).replace(/\s+/g, " ").trim() || undefined : undefined
