import type { Node } from "prosemirror-model"
import type { Span } from "../../../../src/model/index.ts"

/** A document as plain text, and the way from places in one to places in the other. */
export interface Plain {
  /** Blocks parted by blank lines: what the ledger's spans count in. */
  readonly text: string
  /** Where a span of the text stands in the document. */
  place(span: Span): { readonly from: number; readonly to: number }
  /** Where a place of the document stands in the text; the nearest one for a place between blocks. */
  offset(position: number): number
}

/** A block of text: where it begins in the text and in the document; a letter is one step in both. */
interface Block {
  readonly start: number
  readonly at: number
  readonly length: number
}

/** Reads a document as plain text. Empty blocks are left out; a line break is "\n". */
export function plainOf(doc: Node): Plain {
  const blocks: Block[] = []
  const words: string[] = []
  let start = 0
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true
    const here = node.textBetween(0, node.content.size, "", "\n")
    if (here.trim() === "") return false
    blocks.push({ start, at: position + 1, length: here.length })
    words.push(here)
    start += here.length + 2
    return false
  })
  const position = (offset: number) => {
    const block = lastOf(blocks, (one) => one.start <= offset)
    return block ? block.at + Math.min(offset - block.start, block.length) : 0
  }
  return {
    text: words.join("\n\n"),
    place: ([from, to]) => ({ from: position(from), to: position(to) }),
    offset: (at) => {
      const block = lastOf(blocks, (one) => one.at <= at)
      return block ? block.start + Math.min(at - block.at, block.length) : 0
    },
  }
}

/** The last of the sorted blocks for which it holds, by halving; the first where it holds for none. */
function lastOf(blocks: readonly Block[], holds: (block: Block) => boolean): Block | undefined {
  let [low, high] = [0, blocks.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (holds(blocks[middle] as Block)) low = middle
    else high = middle - 1
  }
  return blocks[low]
}
