import type { Furniture, FurnitureKind } from "../../model/index.ts"
import { elementsOf, type PageDocument, type PageElement, type PageNode } from "../dom.ts"
import { SILENT } from "../walk.ts"
import { MARKS } from "./marks.ts"

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
export function prune(document: PageDocument): Furniture[] {
  for (const quotation of elementsOf(document)) {
    if (quotation.nodeName !== "BLOCKQUOTE") continue
    lift(quotation)
    quotation.removeAttribute("class")
  }
  const prose = new Map<PageElement, number>()
  const all = weigh(document.documentElement, prose)
  const furniture: Furniture[] = []
  const visit = (element: PageElement): void => {
    for (const child of [...element.children]) {
      const kind = kindOf(child)
      if (SILENT.has(child.nodeName)) child.remove()
      else if (kind && (prose.get(child) ?? 0) <= all * SHARE) {
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

/** What is alone in its wrappers (an embedded post) takes their place, so that their names do not condemn it. */
function lift(element: PageElement): void {
  let wrapper = element
  while (wrapper.parentNode && isAlone(wrapper)) wrapper = wrapper.parentNode
  if (wrapper !== element) wrapper.parentNode?.replaceChild(element, wrapper)
}

const isAlone = (element: PageElement): boolean =>
  element.parentNode?.nodeName === "DIV" &&
  element.parentNode.childNodes.every(
    (node) => node === element || SILENT.has(node.nodeName) || !/\S/.test(node.textContent),
  )

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

function kindOf(element: PageElement): FurnitureKind | undefined {
  if (KEPT.has(element.nodeName) || isWord(element)) return undefined
  if (element.hasAttribute("hidden")) return "other"
  const tag = TAGS[element.nodeName]
  if (tag) return tag
  const names = namesOf(element)
  return names ? MARKS.find((mark) => mark.names.test(names))?.kind : undefined
}

/** A link or a stretch inside a sentence is part of it, whatever its name ("tag-link"). */
function isWord(element: PageElement): boolean {
  const around = element.parentNode
  if (!around || !INLINE.has(element.nodeName) || element.textContent.length > 60) return false
  return around.childNodes.some((node) => node.nodeType === 3 && lengthOf(node) > 20)
}

const lengthOf = (node: PageNode): number => node.textContent.trim().length

const NAMING = "class id role itemprop data-component data-module data-type data-testid aria-label".split(" ")

/** All names of an element in one spelling: "storyRelated_box" is "story-related-box". */
function namesOf(element: PageElement): string {
  const raw = NAMING.map((name) => element.getAttribute(name))
    .filter(Boolean)
    .join(" ")
  return raw
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .replaceAll("_", "-")
    .toLowerCase()
}
