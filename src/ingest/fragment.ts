import type { Finding, Report } from "../model/index.ts"
import { type Block, blocksOf } from "./blocks.ts"
import { corrected } from "./corrections.ts"
import { parsed } from "./dom.ts"
import { datelineOf } from "./furniture/head.ts"
import { labelled } from "./furniture/label.ts"
import { prune } from "./furniture/prune.ts"
import { idOfText } from "./identity.ts"
import { foreign, languageOf } from "./language.ts"
import { paragraphsOf } from "./paragraphs.ts"
import { bodyOf, embedsOf, furnitureOf, undated, withBiographies } from "./plain-text.ts"
import { slim } from "./slim.ts"

/** What a feed, an archive or a table knows of a report beside its body. */
export interface About
  extends Partial<Pick<Report, "id" | "title" | "deck" | "url" | "outlet" | "published" | "modified" | "section">> {
  readonly names?: readonly string[]
  readonly findings?: readonly Finding[]
  readonly furniture?: Report["furniture"]
}

/** The report whose body is handed in as a piece of HTML, or as text: there is no page around it to look through. */
export async function reportOf(body: string, about: About): Promise<Report> {
  const { blocks, furniture } = await bodyBlocks(body)
  const { names = [], id, findings = [], ...known } = about
  const parts = labelled(blocks, names)
  const text = bodyOf(parts) || (about.title ?? "")
  const language = languageOf(text)
  const dateline = datelineOf(text)
  const given = Object.fromEntries(Object.entries(known).filter(([, value]) => value)) as typeof known
  return {
    ...given,
    id: id ?? about.url ?? idOfText(text),
    text,
    ...(language && { language }),
    ...(dateline && { dateline }),
    ...corrected(parts),
    ...embedsOf(parts),
    contributors: withBiographies(names, [...furniture, ...parts]),
    furniture: [...furniture, ...furnitureOf(parts), ...(about.furniture ?? [])],
    findings: [...findings, ...bodiless(parts.length, text), ...undated(about.published), ...foreign(language)],
  }
}

async function bodyBlocks(body: string): Promise<{ blocks: Block[]; furniture: Report["furniture"] }> {
  if (!/<[a-z!/][^>]*>/i.test(body)) return { blocks: paragraphsOf(body).map((text) => ({ text })), furniture: [] }
  const document = await parsed((await slim(body)).html)
  const furniture = prune(document)
  return { blocks: blocksOf(document.body), furniture }
}

/** The finding for a member that has a headline and no words under it. */
function bodiless(paragraphs: number, text: string): Finding[] {
  if (paragraphs > 0) return []
  return [
    {
      code: "headline-only",
      message: `There is no text but the headline “${text.slice(0, 80)}”: fetch the page itself.`,
    },
  ]
}
