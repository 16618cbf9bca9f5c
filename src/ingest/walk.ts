import type { PageNode } from "./dom.ts"

/** Elements whose text nobody reads. */
export const SILENT = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH CANVAS SELECT TEXTAREA INPUT LINK META HEAD".split(" "),
)

/** A tree's nodes as they are entered and left. */
export function* walk(root: PageNode): Generator<readonly [node: PageNode, enters: boolean]> {
  let node = root
  for (;;) {
    yield [node, true]
    const inside = SILENT.has(node.nodeName) ? null : node.firstChild
    if (inside) {
      node = inside
      continue
    }
    for (;;) {
      yield [node, false]
      if (node === root) return
      if (node.nextSibling) break
      node = node.parentNode as PageNode
    }
    node = node.nextSibling
  }
}
