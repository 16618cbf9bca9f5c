import type { Block } from "../blocks.ts"
import { isHeading, type Kinds } from "./signs.ts"

/** Fewer words than these are said twice in many a report. */
const FEW = 7
/** More characters than these nobody lifts out. */
const LONG = 320

/**
 * A sentence that stands in the body, and again in large letters beside it: a paragraph whose words another, longer
 * one holds. It is the copy that goes. In plain text only what is put in quotation marks is taken for one.
 */
export function pullQuotes(blocks: readonly Block[], kinds: Kinds): void {
  const bodies = blocks.map(({ text }, at) => (kinds[at] ? "" : plain(text)))
  for (const [at, block] of blocks.entries()) {
    if (kinds[at] || !mayBePulled(block)) continue
    const words = plain(block.text.replace(SIGNED, ""))
    if (words.split(" ").length < FEW) continue
    if (bodies.some((body, other) => other !== at && body.length > words.length + 10 && body.includes(words)))
      kinds.fill("pull quote", at, block.quoted && isSignature(blocks[at + 1]) ? at + 2 : at + 1)
  }
}

const mayBePulled = (block: Block): boolean =>
  block.text.length <= LONG &&
  !block.post &&
  (block.quoted === true || isHeading(block) || /^["“«„].*["”»]$|^["“«„].*["”»]\s*[—–-]/s.test(block.text))

/** A short line right under a pull quote that is no sentence: who said it. */
const isSignature = (block: Block | undefined): boolean =>
  block !== undefined &&
  block.tag !== "LI" &&
  !isHeading(block) &&
  block.text.length <= 80 &&
  !/[.!?:"”’)]$/.test(block.text)

/** Who said it, under or behind the quotation. */
const SIGNED = /\s*[—–-]\s*[^—–\n]{2,60}$/
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
