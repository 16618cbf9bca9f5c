import type { RequestEvent } from "@sveltejs/kit"
import { postAt } from "#lib/news/at.ts"
import { linesOf, siteOf } from "#lib/news/news.ts"
import { ownOr } from "#lib/news/own.ts"
import type { RequestHandler } from "./$types"

/** The site in a page of Markdown, for programs that read it for somebody (llmstxt.org). */
export const GET: RequestHandler = (event) => ownOr(event, "llms.txt", () => linesFor(event))

async function linesFor(event: RequestEvent): Promise<string[]> {
  const [site, posts] = await Promise.all([siteOf(event), linesOf(event, {}, 20)])
  return [
    `# ${site.name}`,
    "",
    `> ${site.description ?? "Reports, each with its ledger: who says what, how openly they are named, and through whom it came."}`,
    "",
    "Each report's ledger has its own page, at the report's address with /ledger behind it. It shows who says what, never whether it is true: cite the speaker, not only the report.",
    "",
    "## Reports",
    "",
    ...posts.items.map(
      ({ title, slug, deck }) => `- [${plain(title)}](${site.origin}${postAt(slug)})${deck ? `: ${plain(deck)}` : ""}`,
    ),
    "",
    "## All",
    "",
    `- [Feed](${site.origin}/news/feed.json): the last reports, whole`,
    `- [Sitemap](${site.origin}/sitemap.xml)`,
    `- [Corrections](${site.origin}/news/corrections): what was changed after it was published, when and why`,
  ]
}

const plain = (words: string) => words.replace(/[[\]\n]/g, " ")
