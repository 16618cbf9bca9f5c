/** A node of a page's tree: what this room and Readability use of the DOM. */
export interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string
  readonly childNodes: readonly PageNode[]
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  readonly parentNode: PageElement | null
  remove(): void
}

export interface PageElement extends PageNode {
  readonly className: string
  readonly children: readonly PageElement[]
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  removeAttribute(name: string): void
  setAttribute(name: string, value: string): void
  replaceChild(fresh: PageNode, old: PageNode): void
}

export interface PageDocument extends PageElement {
  readonly documentElement: PageElement
  readonly body: PageElement
  /** The words of its title element. */
  readonly title: string
}

/** What addresses in a page count from when nobody knows where it was. */
const NOWHERE = "https://page.invalid/"

/**
 * The tree of a page that was slimmed. It is the small one that Readability's makers bring along for it: a page costs a
 * third of what it does in linkedom, in time and in memory. It wants markup without faults, which `slim` gives.
 */
export async function parsed(html: string, address = NOWHERE): Promise<PageDocument> {
  const { default: Parser } = await import("@mozilla/readability/JSDOMParser.js")
  return new Parser().parse(html, address)
}

/** The elements under one, itself not, in the order in which they begin. `slim` keeps trees shallow. */
export function elementsOf(root: PageElement, into: PageElement[] = []): PageElement[] {
  for (const child of root.children) {
    into.push(child)
    elementsOf(child, into)
  }
  return into
}

/** Whether an attribute that is a list of words ("class", "rel") has this one. */
export const hasWord = (element: PageElement, attribute: string, word: string): boolean =>
  (element.getAttribute(attribute) ?? "").split(/\s+/).includes(word)
