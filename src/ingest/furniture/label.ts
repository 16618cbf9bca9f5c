import type { FurnitureKind } from "../../model/index.ts"
import type { Block } from "../blocks.ts"
import { isBoilerplate, subjectOf } from "./biography.ts"
import { ANYWHERE, LISTS, type Phrase, SECTIONS, TAIL } from "./phrases.ts"

/** A paragraph, and what it is when it is not the body. */
export interface Labelled {
  readonly text: string
  readonly kind?: FurnitureKind
}

type Kinds = (FurnitureKind | undefined)[]

/** A paragraph longer than this is prose, whatever it begins with. */
const LONG = 600
const isHeading = ({ tag }: Block): boolean => /^H[1-6]$/.test(tag ?? "")
const isSentence = (text: string): boolean => /[.!?…]["'”’)\]]*$/.test(text)
/** A line of a list of links: short and no sentence; or where markup tells, all link. */
const isLink = ({ text, links = 0 }: Block): boolean => links > 0.85 || (text.length <= 160 && !isSentence(text))
const isAllLink = (block: Block): boolean =>
  (block.links ?? 0) > 0.8 && (isHeading(block) || (!isSentence(block.text) && block.text.length > 15))
/** What a paragraph says that it is, by these wordings. */
export const match = (phrases: readonly Phrase[], text: string): FurnitureKind | undefined =>
  text.length > LONG
    ? undefined
    : phrases.find(({ words, longest }) => text.length <= longest && words.test(text))?.kind

/** Tells a body's paragraphs from the furniture that runs in below them and between them. Nothing is lost. */
export function labelled(blocks: readonly Block[], authors: readonly string[] = []): Labelled[] {
  const kinds: Kinds = blocks.map(({ text }) => match(ANYWHERE, text))
  const end = sections(blocks, kinds)
  lists(blocks, kinds, end)
  linked(blocks, kinds, end)
  bars(blocks, kinds, end)
  cards(blocks, kinds, end)
  peel(blocks, kinds, end, authors)
  // A text that is all furniture has been misread: it is left whole.
  const guard = kinds.every((kind) => kind !== undefined)
  return blocks.map(({ text }, at) => ({ text, ...(kinds[at] && !guard && { kind: kinds[at] }) }))
}

/** From the first section opener on, everything is furniture: what it says it is, else what its section is. */
function sections(blocks: readonly Block[], kinds: Kinds): number {
  const first = blocks.findIndex(({ text }, at) => at > 0 && match(SECTIONS, text) !== undefined)
  if (first < 0) return blocks.length
  let section: FurnitureKind = "other"
  for (let at = first; at < blocks.length; at++) {
    const { text } = blocks[at] as Block
    section = match(SECTIONS, text) ?? section
    kinds[at] = subjectOf(text) && section === "tabs" ? "biography" : section
  }
  return first
}

/** A heading such as "Related" takes the short lines under it along. */
function lists(blocks: readonly Block[], kinds: Kinds, end: number): void {
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
function linked(blocks: readonly Block[], kinds: Kinds, end: number): void {
  if (blocks.filter(isAllLink).length > blocks.length * 0.25) return
  for (let at = 1; at < end; at++) {
    let run = at
    while (run < end && !kinds[run] && isAllLink(blocks[run] as Block)) run++
    if (run - at >= 3 || (run > at && isLeadAway(blocks[at] as Block))) kinds.fill("related", at, run)
    at = Math.max(at, run)
  }
}

/**
 * On a page of several pieces each has the same bar of links ("Share Save Print"): the page is about the first piece.
 */
function bars(blocks: readonly Block[], kinds: Kinds, end: number): void {
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
function cards(blocks: readonly Block[], kinds: Kinds, end: number): void {
  const headings = blocks.flatMap((block, at) => (at < end && isHeading(block) ? [at] : []))
  const lastOwn = headings.findLastIndex((at) => !isAllLink(blocks[at] as Block))
  const first = headings[lastOwn + 1]
  if (first === undefined || headings.length - lastOwn - 1 < 3 || first < end * 0.3) return
  const kicker = blocks[first - 1] as Block
  kinds.fill("related", kicker.text.length < 60 && !isSentence(kicker.text) ? first - 1 : first, end)
}

/** From the end inward, as long as each paragraph is furniture. */
function peel(blocks: readonly Block[], kinds: Kinds, end: number, authors: readonly string[]): void {
  for (let at = end - 1; at > 0; at--) {
    const block = blocks[at] as Block
    kinds[at] ??=
      match(TAIL, block.text) ?? biography(blocks, at, authors) ?? aboutItself(blocks, at) ?? dangling(block)
    if (!kinds[at] && /[\p{L}\p{N}]/u.test(block.text)) return
  }
}

/** A heading, or a link, with nothing under it. */
function dangling(block: Block): FurnitureKind | undefined {
  if ((block.links ?? 0) > (isSentence(block.text) ? 0.9 : 0.6)) return "related"
  return isHeading(block) ? "other" : undefined
}

const ABOUT = /^about (?:the )?\p{Lu}[^.!?]{0,50}$/iu

/** A company's description of itself closes what it sends to the press, often under a heading ("About Tolland"). */
function aboutItself(blocks: readonly Block[], at: number): FurnitureKind | undefined {
  const { text } = blocks[at] as Block
  if (text.length > 1200) return undefined
  return ABOUT.test(text) || ABOUT.test(blocks[at - 1]?.text ?? "") || isBoilerplate(text) ? "other" : undefined
}

/** A biography is of the one who wrote it, or of somebody whom the report above has not named. */
function biography(blocks: readonly Block[], at: number, authors: readonly string[]): FurnitureKind | undefined {
  const name = subjectOf((blocks[at] as Block).text)
  if (name === undefined) return undefined
  const last = name.split(" ").at(-1) as string
  const theirs = authors.some((author) => author.endsWith(last))
  return theirs || !blocks.slice(0, at).some(({ text }) => text.includes(last)) ? "biography" : undefined
}
