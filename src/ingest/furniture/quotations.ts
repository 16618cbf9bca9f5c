import { elementsOf, type PageDocument, type PageElement } from "../dom.ts"
import { SILENT } from "../walk.ts"
import { namesOf, PULLED } from "./marks.ts"

/** By which a page says what a block quotation is, once `tellQuotations` has been over it. */
const TOLD = "data-type"

/** Names that services give the posts which pages embed; a page without its scripts shows them as block quotations. */
const EMBEDS =
  /\b(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|bluesky-embed|mastodon-embed|reddit-(?:embed|card)|text-post-media|fb-(?:post|xfbml)|imgur-embed|telegram-post|vk-embed|embedly-card|embed(?:ded)?-(?:post|tweet|social))\b/
/** How a post is signed: "— Mara Voss (@maravoss) March 2, 2026". */
const SIGNED = /[—–-]\s*[^()\n]{1,80}\(@[\w.@-]{1,60}\)[^()\n]{0,40}$/

/**
 * Tells embedded posts and pull quotes from the other block quotations of a page, and takes each out of wrappers that it
 * is alone in, so that their names do not condemn it.
 */
export function tellQuotations(document: PageDocument): void {
  for (const quotation of elementsOf(document)) {
    if (quotation.nodeName !== "BLOCKQUOTE") continue
    const names = [quotation, quotation.parentNode, quotation.parentNode?.parentNode].map(around).join(" ")
    const isPost = EMBEDS.test(names) || SIGNED.test(quotation.textContent.trim())
    quotation.removeAttribute("class")
    quotation.setAttribute(TOLD, isPost ? "embed" : PULLED.test(names) ? "pull quote" : "")
    lift(quotation)
  }
}

/** What a block quotation was told to be. */
export const isPost = (element: PageElement): boolean => element.getAttribute(TOLD) === "embed"
export const isPulled = (element: PageElement): boolean => element.getAttribute(TOLD) === "pull quote"

/** An aside that is a quotation and little else lifts a sentence out of the report. */
export function isQuotationOnly(aside: PageElement): boolean {
  const quotation = elementsOf(aside).find(({ nodeName }) => nodeName === "BLOCKQUOTE")
  return quotation !== undefined && quotation.textContent.length > aside.textContent.length * 0.7
}

/** The names of a quotation, and of what is wrapped closely around it; an article's own name says nothing of it. */
const around = (element: PageElement | null | undefined): string =>
  element && /^(?:BLOCKQUOTE|DIV|FIGURE|ASIDE)$/.test(element.nodeName) && element.childNodes.length < 8
    ? namesOf(element)
    : ""

/** What is alone in its wrappers takes their place. */
export function lift(element: PageElement): void {
  let wrapper = element
  while (wrapper.parentNode && isAlone(wrapper)) wrapper = wrapper.parentNode
  if (wrapper !== element) wrapper.parentNode?.replaceChild(element, wrapper)
}

const isAlone = (element: PageElement): boolean =>
  (element.parentNode?.nodeName === "DIV" || (element.parentNode?.nodeName === "FIGURE" && isPost(element))) &&
  element.parentNode.childNodes.every(
    (node) => node === element || SILENT.has(node.nodeName) || !/\S/.test(node.textContent),
  )
