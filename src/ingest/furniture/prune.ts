import type { Furniture, FurnitureKind } from "../../model/index.ts"
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
export function prune(document: Document): Furniture[] {
  for (const quotation of document.querySelectorAll("blockquote")) {
    lift(quotation)
    quotation.removeAttribute("class")
  }
  const prose = new Map<Element, number>()
  const all = weigh(document.documentElement, prose)
  const furniture: Furniture[] = []
  const visit = (element: Element): void => {
    for (let child = element.firstElementChild; child; ) {
      const next = child.nextElementSibling
      const kind = kindOf(child)
      if (SILENT.has(child.nodeName.toUpperCase())) child.remove()
      else if (kind && (prose.get(child) ?? 0) <= all * SHARE) {
        const text = child.textContent?.replace(/\s+/g, " ").trim()
        if (text) furniture.push({ kind, text })
        child.remove()
      } else if (child.nodeName !== "BLOCKQUOTE") visit(child)
      child = next
    }
  }
  visit(document.documentElement)
  // Readability throws a lone paragraph away when its wrapper is mostly link; without a wrapper it counts as prose.
  for (const paragraph of document.querySelectorAll("p")) lift(paragraph)
  return furniture
}

/** What is alone in its wrappers (an embedded post) takes their place, so that their names do not condemn it. */
function lift(element: Element): void {
  let wrapper = element
  while (wrapper.parentElement && isAlone(wrapper)) wrapper = wrapper.parentElement
  if (wrapper !== element) wrapper.replaceWith(element)
}

const isAlone = (element: Element): boolean =>
  element.parentElement?.nodeName === "DIV" &&
  [...element.parentElement.childNodes].every(
    (node) => node === element || SILENT.has(node.nodeName.toUpperCase()) || !/\S/.test(node.textContent ?? ""),
  )

/** How many characters of prose each element holds: text outside links, in pieces of some length. */
function weigh(element: Element, prose: Map<Element, number>): number {
  let sum = 0
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) sum += (node.nodeValue ?? "").trim().length > 20 ? (node.nodeValue ?? "").trim().length : 0
    else if (node.nodeType === 1 && !SILENT.has(node.nodeName.toUpperCase())) sum += weigh(node as Element, prose)
  }
  const own = element.nodeName === "A" ? 0 : sum
  prose.set(element, own)
  return own
}

function kindOf(element: Element): FurnitureKind | undefined {
  if (KEPT.has(element.nodeName) || isWord(element)) return undefined
  if (element.hasAttribute("hidden") || /display:\s*none/.test(element.getAttribute("style") ?? "")) return "other"
  const tag = TAGS[element.nodeName]
  if (tag) return tag
  const names = namesOf(element)
  return names ? MARKS.find((mark) => mark.names.test(names))?.kind : undefined
}

/** A link or a stretch inside a sentence is part of it, whatever its name ("tag-link"). */
function isWord(element: Element): boolean {
  const around = element.parentElement
  if (!around || !INLINE.has(element.nodeName) || (element.textContent ?? "").length > 60) return false
  return [...around.childNodes].some((node) => node.nodeType === 3 && (node.nodeValue ?? "").trim().length > 20)
}

const NAMING = "class id role itemprop data-component data-module data-type data-testid aria-label".split(" ")

/** All names of an element in one spelling: "storyRelated_box" is "story-related-box". */
function namesOf(element: Element): string {
  const raw = NAMING.map((name) => element.getAttribute(name))
    .filter(Boolean)
    .join(" ")
  return raw
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .replaceAll("_", "-")
    .toLowerCase()
}
