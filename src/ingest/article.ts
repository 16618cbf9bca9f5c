import type { Furniture } from "../model/index.ts"
import { type Block, blocksOf } from "./blocks.ts"
import { prune } from "./furniture/prune.ts"
import { slim } from "./slim.ts"
import { type Metadata, metadataOf } from "./metadata.ts"

/** What a page holds: what it says of itself, its article's paragraphs, and the furniture that its markup names. */
export interface Article {
  readonly meta: Metadata
  readonly blocks: readonly Block[]
  readonly furniture: readonly Furniture[]
}

/** Takes the article out of a page: furniture by meaning first, then Readability on what is left. */
export async function articleOf(html: string, address?: string): Promise<Article> {
  const [{ parseHTML }, { Readability }] = await Promise.all([import("linkedom"), import("@mozilla/readability")])
  const document = parseHTML(await slim(html)).document as unknown as Document
  const meta = metadataOf(document, address)
  const furniture = prune(document)
  const found = new Readability(document, { serializer: (element) => element as Element }).parse()
  return { meta, furniture, blocks: found?.content ? blocksOf(found.content) : [] }
}
