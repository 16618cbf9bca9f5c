import type { FurnitureKind } from "../../model/index.ts"
import { subjectOf } from "./biography.ts"
import { ANYWHERE, LISTS, type Phrase, SECTIONS, TAIL } from "./phrases.ts"

/** A paragraph, and what it is when it is not the body. */
export interface Labelled {
  readonly text: string
  readonly kind?: FurnitureKind
}

/** A paragraph longer than this is prose, whatever it begins with. */
const LONG = 600
/** A line of a list of links: short, and no sentence. */
const isLink = (text: string): boolean => text.length <= 160 && !/[.!?]["”’)]?$/.test(text)
const match = (phrases: readonly Phrase[], text: string): FurnitureKind | undefined =>
  text.length > LONG ? undefined : phrases.find(({ words }) => words.test(text))?.kind

/** Tells a body's paragraphs from the furniture that runs in below them and between them. Nothing is lost. */
export function labelled(paragraphs: readonly string[], authors: readonly string[] = []): Labelled[] {
  const kinds: (FurnitureKind | undefined)[] = paragraphs.map((text) => match(ANYWHERE, text))
  const end = sections(paragraphs, kinds)
  lists(paragraphs, kinds, end)
  peel(paragraphs, kinds, end, authors)
  // A text that is all furniture has been misread: it is left whole.
  const guard = kinds.every((kind) => kind !== undefined)
  return paragraphs.map((text, at) => ({ text, ...(kinds[at] && !guard && { kind: kinds[at] }) }))
}

/** From the first section opener on, everything is furniture: what it says it is, else what its section is. */
function sections(paragraphs: readonly string[], kinds: (FurnitureKind | undefined)[]): number {
  const first = paragraphs.findIndex((text, at) => at > 0 && match(SECTIONS, text) !== undefined)
  if (first < 0) return paragraphs.length
  let section: FurnitureKind = "other"
  for (let at = first; at < paragraphs.length; at++) {
    const text = paragraphs[at] as string
    section = match(SECTIONS, text) ?? section
    kinds[at] = subjectOf(text) && section === "tabs" ? "biography" : section
  }
  return first
}

/** A heading such as "Related" takes the short lines under it along. */
function lists(paragraphs: readonly string[], kinds: (FurnitureKind | undefined)[], end: number): void {
  for (let at = 1; at < end; at++) {
    const kind = match(LISTS, paragraphs[at] as string)
    if (!kind || !isLink(paragraphs[at] as string)) continue
    kinds[at] = kind
    while (at + 1 < end && !kinds[at + 1] && isLink(paragraphs[at + 1] as string)) kinds[++at] = kind
  }
}

/** From the end inward, as long as each paragraph is furniture. */
function peel(
  paragraphs: readonly string[],
  kinds: (FurnitureKind | undefined)[],
  end: number,
  authors: readonly string[],
): void {
  for (let at = end - 1; at > 0; at--) {
    const text = paragraphs[at] as string
    kinds[at] ??= match(TAIL, text) ?? biography(paragraphs, at, authors)
    if (!kinds[at]) return
  }
}

/** A biography is of the one who wrote it, or of somebody whom the report above has not named. */
function biography(paragraphs: readonly string[], at: number, authors: readonly string[]): FurnitureKind | undefined {
  const name = subjectOf(paragraphs[at] as string)
  if (name === undefined) return undefined
  const last = name.split(" ").at(-1) as string
  const theirs = authors.some((author) => author.endsWith(last))
  return theirs || !paragraphs.slice(0, at).some((text) => text.includes(last)) ? "biography" : undefined
}
