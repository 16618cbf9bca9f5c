import type { FurnitureKind } from "../../model/index.ts"
import type { Block } from "../blocks.ts"
import type { Phrase } from "./phrase.ts"

/** What each paragraph is when it is not the body, in their order; the passes fill it in. */
export type Kinds = (FurnitureKind | undefined)[]

/** A paragraph longer than this is prose, whatever it begins with. */
const LONG = 600
export const isHeading = ({ tag }: Block): boolean => /^H[1-6]$/.test(tag ?? "")
export const isSentence = (text: string): boolean => /[.!?…]["'”’)\]]*$/.test(text)
/** A line of a list of links: short and no sentence; or where markup tells, all link. */
export const isLink = ({ text, links = 0 }: Block): boolean => links > 0.85 || (text.length <= 160 && !isSentence(text))
export const isAllLink = (block: Block): boolean =>
  (block.links ?? 0) > 0.8 && (isHeading(block) || (!isSentence(block.text) && block.text.length > 15))
/** What a paragraph says that it is, by these wordings. */
export function match(phrases: readonly Phrase[], text: string): FurnitureKind | undefined {
  if (text.length > LONG) return undefined
  const lower = text.toLowerCase()
  const inner = lower.replace(EDGES, "")
  return phrases.find(({ words, bare, longest }) => text.length <= longest && words.test(bare ? inner : lower))?.kind
}
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu
