import type { PageElement, PageNode } from "./dom.ts"
import { isPost } from "./furniture/quotations.ts"
import { walk } from "./walk.ts"

/** A paragraph as a reader sees it, with what its markup tells. */
export interface Block {
  readonly text: string
  /** Share of its characters that are links, 0 to 1; absent in plain text. */
  readonly links?: number
  /** The words of its first link, where it has other words too. */
  readonly firstLink?: string
  /** The element that holds it: "P", "LI", "H2"; absent in plain text. */
  readonly tag?: string
  /** Whether it stands in a block quotation. */
  readonly quoted?: boolean
  /** Which embedded post of the page it belongs to, counted from one. */
  readonly post?: number
}

const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL".split(
    " ",
  ),
)

/** A cell of more characters holds paragraphs: its table lays the page out. */
const CELL = 250

/** The paragraphs under an element: a block element, or two line breaks, part them. */
export function blocksOf(root: PageNode): Block[] {
  const blocks: Block[] = []
  const holders: string[] = []
  let posts = 0
  let post = 0
  let line: Piece[] = []
  let links = 0
  const close = () => {
    blocks.push(...blocksIn(line, holders, post))
    line = []
  }
  for (const [node, enters] of walk(root)) {
    const name = node.nodeName
    if (node.nodeType === 3 && enters) line.push({ text: node.textContent.replace(/\s+/g, " "), linked: links > 0 })
    else if (name === "BR" && enters) line.push({ text: "\n", linked: false })
    // A row of a table is one line, its cells apart.
    else if (name === "TD" || name === "TH") {
      if (node.textContent.length > CELL) close()
      else line.push({ text: " ", linked: false })
    } else if (name === "A") links += enters ? 1 : -1
    else if (BLOCKS.has(name)) {
      close()
      if (enters) holders.push(name)
      else holders.pop()
      if (name === "BLOCKQUOTE" && isPost(node as PageElement)) post = enters ? ++posts : 0
    }
  }
  close()
  return blocks
}

interface Piece {
  readonly text: string
  readonly linked: boolean
}

function blocksIn(line: readonly Piece[], holders: readonly string[], post: number): Block[] {
  const whole = line.map(({ text }) => text).join("")
  if (!/\S/.test(whole)) return []
  const linked = line.filter((piece) => piece.linked).reduce((sum, { text }) => sum + text.trim().length, 0)
  const links = Math.min(1, linked / whole.trim().length)
  const markup = {
    links,
    ...(links > 0 && links < 1 && { firstLink: firstLink(line) }),
    tag: holders.at(-1) ?? "",
    ...(holders.includes("BLOCKQUOTE") && { quoted: true }),
    ...(post && { post }),
  }
  return tidy(whole)
    .split(/\n{2,}/)
    .filter((text) => text !== "")
    .map((text) => ({ text, ...markup }))
}

function firstLink(line: readonly Piece[]): string {
  const rest = line.slice(line.findIndex(({ text, linked }) => linked && /\S/.test(text)))
  const end = rest.findIndex(({ linked }) => !linked)
  return tidy(
    rest
      .slice(0, end < 0 ? rest.length : end)
      .map(({ text }) => text)
      .join(""),
  )
}

const tidy = (text: string): string =>
  text
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, "")
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim()
