import type { Furniture, FurnitureKind } from "../../model/index.ts"
import { elementsOf, type PageDocument, type PageElement, type PageNode } from "../dom.ts"
import type { Quirk } from "../outlets/quirk.ts"
import { SILENT } from "../walk.ts"
import { MARKS, namesOf, PULLED } from "./marks.ts"
import { isPulled, isQuotationOnly, lift, tellQuotations } from "./quotations.ts"

const TAGS: Readonly<Record<string, FurnitureKind>> = {
  FIGURE: "caption",
  FIGCAPTION: "caption",
  ASIDE: "related",
  NAV: "navigation",
  FORM: "other",
  FOOTER: "navigation",
  BUTTON: "other",
  DIALOG: "other",
  AUDIO: "other",
  VIDEO: "other",
  TIME: "dateline",
}
/** Never furniture themselves, whatever names they carry: pages hang state on them ("has-sidebar"). */
const KEPT = new Set("HTML BODY MAIN ARTICLE HEAD BLOCKQUOTE TABLE TBODY TR TD STRONG EM B I".split(" "))
const INLINE = new Set(["A", "SPAN", "MARK", "ABBR", "CITE", "Q", "FONT", "U", "TIME"])
/** Furniture holds no more of a page's prose than this: what holds more is the report, badly named. */
const SHARE = 0.35

/** Takes furniture out of a page by what its makers call it, and returns it with its kind, in order. */
export function prune(document: PageDocument, quirk?: Quirk): Furniture[] {
  tellQuotations(document)
  const prose = new Map<PageElement, number>()
  const all = weigh(document.documentElement, prose)
  const furniture: Furniture[] = []
  const hasMain = elementsOf(document).some((element) => MAIN.test(element.nodeName) && (prose.get(element) ?? 0) > 50)
  const visit = (element: PageElement): void => {
    for (const child of [...element.children]) {
      const kind = kindOf(child, quirk)
      if (SILENT.has(child.nodeName)) child.remove()
      else if (kind && ((prose.get(child) ?? 0) <= all * SHARE || (hasMain && isOutside(child)))) {
        const text = child.textContent.replace(/\s+/g, " ").trim()
        if (text) furniture.push({ kind, text })
        child.remove()
      } else if (child.nodeName !== "BLOCKQUOTE") visit(child)
    }
  }
  visit(document.documentElement)
  // Readability throws a lone paragraph away when its wrapper is mostly link; without a wrapper it counts as prose.
  for (const paragraph of elementsOf(document)) if (paragraph.nodeName === "P") lift(paragraph)
  return furniture
}

const MAIN = /^(?:ARTICLE|MAIN)$/

/** Where a page says which part of it is the article, an aside beside that is furniture however long it is. */
function isOutside(element: PageElement): boolean {
  if (!/^(?:ASIDE|NAV|FOOTER)$/.test(element.nodeName)) return false
  if (elementsOf(element).some(({ nodeName }) => MAIN.test(nodeName))) return false
  for (let around = element.parentNode; around; around = around.parentNode) if (MAIN.test(around.nodeName)) return false
  return true
}

/** How many characters of prose each element holds: text outside links, in pieces of some length. */
function weigh(element: PageElement, prose: Map<PageElement, number>): number {
  let sum = 0
  for (const node of element.childNodes) {
    if (node.nodeType === 3) sum += lengthOf(node) > 20 ? lengthOf(node) : 0
    else if (!SILENT.has(node.nodeName)) sum += weigh(node as PageElement, prose)
  }
  const own = element.nodeName === "A" ? 0 : sum
  prose.set(element, own)
  return own
}

function kindOf(element: PageElement, quirk?: Quirk): FurnitureKind | undefined {
  const own = quirk && quirkOf(element, quirk)
  if (own) return own === "body" ? undefined : own
  if (isPulled(element)) return "pull quote"
  if (KEPT.has(element.nodeName) || isWord(element)) return undefined
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return "other"
  const tag = TAGS[element.nodeName]
  const names = namesOf(element)
  if (tag) return pulled(element, names) ?? (holdsQuotation(element) ? undefined : tag)
  return names ? MARKS.find((mark) => mark.names.test(names))?.kind : undefined
}

/** What the outlet's own file says of an element. */
function quirkOf(element: PageElement, { body, furniture = [] }: Quirk): FurnitureKind | "body" | undefined {
  const names = namesOf(element)
  return body?.test(names) ? "body" : furniture.find(([, mark]) => mark.test(names))?.[0]
}

const pulled = (element: PageElement, names: string): FurnitureKind | undefined =>
  PULLED.test(names) || (element.nodeName === "ASIDE" && isQuotationOnly(element)) ? "pull quote" : undefined

/** A figure may be a quotation with its author as the caption, or an embedded post. */
const holdsQuotation = (element: PageElement): boolean =>
  element.nodeName === "FIGURE" && elementsOf(element).some(({ nodeName }) => nodeName === "BLOCKQUOTE")

/** A link or a stretch inside a sentence is part of it, whatever its name ("tag-link"). */
function isWord(element: PageElement): boolean {
  const around = element.parentNode
  if (!around || !INLINE.has(element.nodeName) || element.textContent.length > 60) return false
  return around.childNodes.some((node) => node.nodeType === 3 && lengthOf(node) > 20)
}

const lengthOf = (node: PageNode): number => node.textContent.trim().length
