import type { FurnitureKind } from "../../model/index.ts"
import type { Block } from "../blocks.ts"
import type { Quirk } from "../outlets/quirk.ts"
import { isBoilerplate, subjectOf } from "./biography.ts"
import { bars, cards, linked, lists } from "./links.ts"
import { ANYWHERE, SECTIONS, TAIL } from "./phrases.ts"
import { pullQuotes } from "./pull-quotes.ts"
import { isHeading, isSentence, type Kinds, match } from "./signs.ts"

/** A paragraph, and what it is when it is not the body. */
export interface Labelled {
  readonly text: string
  readonly kind?: FurnitureKind
  /** Which embedded post it belongs to, counted from one. */
  readonly post?: number
}

/** Tells a body's paragraphs from the furniture that runs in below them and between them. Nothing is lost. */
export function labelled(blocks: readonly Block[], authors: readonly string[] = [], quirk?: Quirk): Labelled[] {
  const kinds: Kinds = blocks.map(({ text }) => match(ANYWHERE, text) ?? worded(quirk, text))
  const end = sections(blocks, kinds)
  lists(blocks, kinds, end)
  linked(blocks, kinds, end)
  bars(blocks, kinds, end)
  cards(blocks, kinds, end)
  pullQuotes(blocks, kinds)
  peel(blocks, kinds, end, authors)
  // A text that is all furniture has been misread: it is left whole.
  const guard = kinds.every((kind) => kind !== undefined)
  return blocks.map(({ text, post }, at) => ({
    text,
    ...(post && { post }),
    ...(kinds[at] && !guard && { kind: kinds[at] }),
  }))
}

const worded = (quirk: Quirk | undefined, text: string): FurnitureKind | undefined =>
  quirk?.wordings?.find(([, words]) => words.test(text))?.[0]

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
