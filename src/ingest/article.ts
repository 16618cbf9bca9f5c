import type { Finding, Furniture } from "../model/index.ts"
import { type Block, blocksOf } from "./blocks.ts"
import { type PageDocument, type PageElement, parsed } from "./dom.ts"
import { prune } from "./furniture/prune.ts"
import { type Metadata, metadataOf } from "./metadata.ts"
import { OUTLETS } from "./outlets/index.ts"
import { type Quirk, quirkAt } from "./outlets/quirk.ts"
import { slim } from "./slim.ts"

/** What a page holds: what it says of itself, its article's paragraphs, and the furniture that its markup names. */
export interface Article {
  readonly meta: Metadata
  readonly blocks: readonly Block[]
  readonly furniture: readonly Furniture[]
  readonly findings: readonly Finding[]
  /** What is particular about the outlet's pages. */
  readonly quirk?: Quirk
}

/** A page whose article has fewer characters than this may have lost it with the furniture. */
const SHORT = 50

/** Takes the article out of a page: furniture by meaning first, then Readability on what is left. */
export async function articleOf(html: string, address?: string, outlets: readonly Quirk[] = OUTLETS): Promise<Article> {
  const page = await slim(html)
  const document = await parsed(page.html, address)
  const meta = metadataOf(document, address)
  const quirk = quirkAt(address ?? meta.url, outlets)
  const found = { meta, furniture: prune(document, quirk), findings: page.cut ? [CUT] : [], ...(quirk && { quirk }) }
  const blocks = await bodyBlocks(document)
  if (length(blocks) >= Math.max(SHORT, (found.meta.bodyLength ?? 0) / 2)) return { ...found, blocks }
  // A page that is all asides, or one that says itself that there is more: what was taken out is the article.
  const whole = await bodyBlocks(await parsed(page.html, address))
  return length(whole) > 2 * length(blocks) ? { ...found, furniture: [], blocks: whole } : { ...found, blocks }
}

const CUT: Finding = {
  code: "page-cut",
  message: "The page has more elements than any report; what stands after the first tens of thousands was not read.",
}

async function bodyBlocks(document: PageDocument): Promise<Block[]> {
  const { Readability } = await import("@mozilla/readability")
  try {
    const found = new Readability(document as unknown as Document, {
      serializer: (node) => node as unknown as PageElement,
    }).parse()
    return blocksOf(found?.content ?? document.body)
  } catch {
    // Readability expects what no page must have (a body, a parent); such a page is read as it stands.
    return blocksOf(document.body)
  }
}

const length = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0)
