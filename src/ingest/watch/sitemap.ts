import { dateIn } from "../dates.ts"
import type { Entry } from "../entries.ts"

/** Whether a text is a sitemap, or an index of sitemaps. */
export const isSitemap = (text: string): boolean => /<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/.test(text.slice(0, 4096))

/** A sitemap's addresses, with what Google's news extension says of them. The protocol allows 50,000. */
export async function sitemapEntries(text: string): Promise<Entry[]> {
  const { SaxesParser } = await import("saxes")
  const parser = new SaxesParser()
  const entries: Entry[] = []
  let fields = new Map<string, string>()
  let words = ""
  // A damaged sitemap is read as far as it can be.
  parser.on("error", () => {})
  parser.on("opentag", () => {
    words = ""
  })
  const add = (piece: string) => {
    words += piece
  }
  parser.on("text", add)
  parser.on("cdata", add)
  parser.on("closetag", ({ name }) => {
    fields.set(name.replace(/^(?!news:)\w+:/, ""), words.trim())
    words = ""
    if (!/^(?:\w+:)?(?:url|sitemap)$/.test(name)) return
    if (entries.length < 50_000) entries.push(...entry(fields))
    fields = new Map()
  })
  parser.write(text).close()
  return entries
}

function entry(fields: ReadonlyMap<string, string>): Entry[] {
  const url = fields.get("loc")
  if (!url || !/^https?:/.test(url)) return []
  const found = {
    title: fields.get("news:title"),
    outlet: fields.get("news:name"),
    published: dateIn(fields.get("news:publication_date") ?? ""),
    modified: dateIn(fields.get("lastmod") ?? ""),
  }
  const known = Object.fromEntries(Object.entries(found).filter(([, value]) => value))
  return [{ id: url, url, ...known, names: [], body: "", summary: true }]
}
