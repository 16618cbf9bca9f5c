import type { FurnitureKind } from "../../model/index.ts"
import type { Block } from "../blocks.ts"
import { dateIn } from "../dates.ts"
import { isNames } from "../names.ts"
import { kindOf } from "./head.ts"
import type { Labelled } from "./label.ts"
import { ANYWHERE } from "./phrases.ts"
import { match } from "./signs.ts"

/** How many paragraphs may stand between the headline and the first sentence. */
const DEPTH = 8

/** Parts what stands above an article's first sentence from it: a headline again, a deck, names and dates. */
export function pageHead(
  blocks: readonly Block[],
  titles: readonly string[],
): { furniture: Labelled[]; rest: readonly Block[] } {
  const furniture: Labelled[] = []
  // A page of links begins with one, and it is no menu.
  const isList = blocks.filter(isLinks).length > blocks.length * 0.3
  let at = 0
  for (; at < Math.min(DEPTH, blocks.length - 1); at++) {
    const block = blocks[at] as Block
    const kind = kindOfBlock(block, titles.map(plain)) ?? (isLinks(block) && !isList ? "navigation" : undefined)
    if (!kind) break
    furniture.push({ text: block.text, kind })
  }
  return { furniture, rest: blocks.slice(at) }
}

/** Several lines, each of them a link: a menu. */
const isLinks = ({ text, links = 0 }: Block): boolean => links > 0.9 && text.includes("\n")

function kindOfBlock(block: Block, titles: readonly string[]): FurnitureKind | undefined {
  if (block.tag === "H1" || titles.includes(plain(block.text))) return "headline"
  if (/^H[2-6]$/.test(block.tag ?? "") && block.text.length > 60) return "deck"
  return (
    match(ANYWHERE, block.text) ??
    kindOf(block.text) ??
    (isNames(block.text) ? "byline" : undefined) ??
    dated(block.text)
  )
}

/** A short line with a date that is no sentence. */
function dated(text: string): FurnitureKind | undefined {
  const hasDate = dateIn(text) || /\b\d{1,2}[./]\d{1,2}[./]\d{4}\b/.test(text)
  return hasDate && text.length < 160 && !/[.!?]["”’)]?$/.test(text) ? "dateline" : undefined
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
