import type { Block } from "../blocks.ts"
import { LISTS } from "./phrases.ts"
import { isAllLink, isHeading, isLink, isSentence, type Kinds, match } from "./signs.ts"

/** A heading such as "Related" takes the short lines under it along. */
export function lists(blocks: readonly Block[], kinds: Kinds, end: number): void {
  for (let at = 1; at < end; at++) {
    const block = blocks[at] as Block
    const kind = match(LISTS, block.text)
    if (!kind || !isLink(block)) continue
    kinds[at] = kind
    while (at + 1 < end && !kinds[at + 1] && goesWith(blocks[at + 1] as Block)) kinds[++at] = kind
  }
}

/** A paragraph of its own with the words of a headline, all link; a product's name or an address is less than that. */
const isLeadAway = ({ tag, text }: Block): boolean => tag === "P" && text.split(" ").length > 3

const goesWith = (block: Block): boolean => isLink(block) || (block.tag === "LI" && (block.links ?? 0) > 0.25)

/**
 * Paragraphs that are nothing but a link lead away from the report: one by itself, or three lines in a row. Where many
 * are, the report is a list of links itself.
 */
export function linked(blocks: readonly Block[], kinds: Kinds, end: number): void {
  if (blocks.filter(isAllLink).length > blocks.length * 0.25) return
  for (let at = 1; at < end; at++) {
    let run = at
    while (run < end && !kinds[run] && isAllLink(blocks[run] as Block)) run++
    if (!kinds[at] && isCard(blocks, at, end)) run = Math.max(run, at + 2)
    if (run - at >= 3 || isCard(blocks, at, end) || (run > at && isLeadAway(blocks[at] as Block)))
      kinds.fill("related", at, run)
    at = Math.max(at, run)
  }
}

/** The headline of another report with its first words under it, both of them one link. */
const isCard = (blocks: readonly Block[], at: number, end: number): boolean =>
  at + 1 < end &&
  isHeading(blocks[at] as Block) &&
  [at, at + 1].every((one) => ((blocks[one] as Block).links ?? 0) > 0.95)

/**
 * On a page of several pieces each has the same bar of links ("Share Save Print"): the page is about the first piece.
 */
export function bars(blocks: readonly Block[], kinds: Kinds, end: number): void {
  const places = new Map<string, number[]>()
  let prose = end
  for (let at = 0; at < end; at++) {
    const { text, links = 0 } = blocks[at] as Block
    if (links < 0.2 && text.length > 100) prose = Math.min(prose, at)
    if (links <= 0.7) continue
    const seen = places.get(text)
    if (seen) seen.push(at)
    else places.set(text, [at])
  }
  const repeated = [...places.values()].find((bar) => bar.length >= 4)
  const stop = repeated?.find((at) => at > prose)
  if (repeated) for (const at of repeated) kinds[at] = "share"
  if (stop) kinds.fill("related", stop, end)
}

/**
 * Below the report some pages show cards of other ones: a heading that is a link, a line of text, and so on to the end.
 * A list page is made of such headings from its beginning, and is left alone.
 */
export function cards(blocks: readonly Block[], kinds: Kinds, end: number): void {
  const headings = blocks.flatMap((block, at) => (at < end && isHeading(block) ? [at] : []))
  const lastOwn = headings.findLastIndex((at) => !isAllLink(blocks[at] as Block))
  const first = headings[lastOwn + 1]
  if (first === undefined || headings.length - lastOwn - 1 < 3 || first < end * 0.3) return
  const kicker = blocks[first - 1] as Block
  kinds.fill("related", kicker.text.length < 60 && !isSentence(kicker.text) ? first - 1 : first, end)
}
