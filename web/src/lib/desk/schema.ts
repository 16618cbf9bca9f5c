import { type DOMOutputSpec, Schema } from "prosemirror-model"
import { marks, nodes } from "prosemirror-schema-basic"
import { bulletList, listItem, orderedList } from "prosemirror-schema-list"

const { doc, paragraph, blockquote, horizontal_rule, text, hard_break } = nodes
const { em, strong, code } = marks

/** A picture with its words: its caption is written like any other line, and belongs to the report's text. */
const figure = {
  attrs: { src: {}, alt: { default: "" }, width: { default: null }, height: { default: null } },
  group: "block",
  content: "inline*",
  isolating: true,
  draggable: true,
  parseDOM: [
    { tag: "figure", getAttrs: pictureOf, contentElement: captionOf },
    { tag: "img[src]", getAttrs: pictureOf, contentElement: () => document.createElement("figcaption") },
  ],
  toDOM: ({ attrs: { src, alt, width, height } }: { attrs: Record<string, string | null> }): DOMOutputSpec => [
    "figure",
    ["img", { src, alt, ...(width && { width }), ...(height && { height }) }],
    ["figcaption", 0],
  ],
}

function pictureOf(element: HTMLElement) {
  const picture = element.matches("img") ? element : element.querySelector("img")
  const src = picture?.getAttribute("src")
  if (!picture || !src) return false
  const of = (name: string) => picture.getAttribute(name)
  return { src, alt: of("alt") ?? "", width: of("width"), height: of("height") }
}

function captionOf(element: Node): HTMLElement {
  return (element as HTMLElement).querySelector("figcaption") ?? document.createElement("figcaption")
}

/** A heading of the page is the report's title: those in its text begin below. */
const heading = {
  attrs: { level: { default: 2 } },
  content: "inline*",
  group: "block",
  defining: true,
  parseDOM: [
    { tag: "h1", attrs: { level: 2 } },
    { tag: "h2", attrs: { level: 2 } },
    { tag: "h3", attrs: { level: 3 } },
    { tag: "h4", attrs: { level: 4 } },
    { tag: "h5", attrs: { level: 4 } },
    { tag: "h6", attrs: { level: 4 } },
  ],
  toDOM: ({ attrs }: { attrs: Record<string, number> }): DOMOutputSpec => [`h${attrs.level}`, 0],
}

const link = {
  attrs: { href: {}, title: { default: null } },
  inclusive: false,
  parseDOM: [
    {
      tag: "a[href]",
      getAttrs: (a: HTMLElement) => ({ href: a.getAttribute("href"), title: a.getAttribute("title") }),
    },
  ],
  toDOM: ({ attrs: { href, title } }: { attrs: Record<string, string | null> }): DOMOutputSpec => [
    "a",
    { href, ...(title && { title }) },
    0,
  ],
}

/** What the writing room holds. HTML that it has no place for is written as HTML: see `strange`. */
export const schema = new Schema({
  nodes: {
    doc,
    paragraph,
    heading,
    blockquote,
    bullet_list: { ...bulletList, content: "list_item+", group: "block" },
    ordered_list: { ...orderedList, content: "list_item+", group: "block" },
    list_item: { ...listItem, content: "paragraph block*" },
    figure,
    horizontal_rule,
    text,
    hard_break,
  },
  marks: { link, em, strong, code },
})

const KNOWN = new Set(
  "P H1 H2 H3 H4 H5 H6 BLOCKQUOTE UL OL LI FIGURE FIGCAPTION IMG HR BR A EM I STRONG B CODE".split(" "),
)

/** Names of elements in a post's HTML that the writing room would lose: "table", "video". */
export function strange(body: HTMLElement): string[] {
  const names = [...body.querySelectorAll("*")].map(({ tagName }) => tagName).filter((name) => !KNOWN.has(name))
  return [...new Set(names)].map((name) => name.toLowerCase())
}
