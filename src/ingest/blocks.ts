const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL".split(
    " ",
  ),
)
const SILENT = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG MATH BUTTON SELECT TEXTAREA INPUT HEAD".split(" "),
)

/** The paragraphs of an element as a reader sees them: a block element, or two line breaks, part them. */
export function blocksOf(root: Node): string[] {
  const blocks: string[] = []
  let line = ""
  const close = () => {
    const text = line
      .replace(/[^\S\n]+/g, " ")
      .replace(/ ?\n ?/g, "\n")
      .trim()
    blocks.push(...text.split(/\n{2,}/).filter((piece) => piece.trim() !== ""))
    line = ""
  }
  for (const step of walk(root)) {
    if (step.text !== undefined) line += step.text
    else close()
  }
  close()
  return blocks
}

/** The text of a tree in order, and where blocks begin and end; without recursion, for pages nest without end. */
function* walk(root: Node): Generator<{ text?: string }> {
  let node: Node | null = root
  while (node) {
    if (node.nodeType === 3) yield { text: (node.nodeValue ?? "").replace(/\s+/g, " ") }
    else if (node.nodeName === "BR") yield { text: "\n" }
    if (BLOCKS.has(node.nodeName)) yield {}
    const inside: Node | null = SILENT.has(node.nodeName.toUpperCase()) ? null : node.firstChild
    if (inside) {
      node = inside
      continue
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      if (node && BLOCKS.has(node.nodeName)) yield {}
    }
    if (!node || node === root) return
    node = node.nextSibling
  }
}
