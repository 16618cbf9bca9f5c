import type { RequestEvent } from "@sveltejs/kit"
import { siteOf } from "#lib/news/news.ts"
import { ownOr } from "#lib/news/own.ts"
import type { RequestHandler } from "./$types"

/** Reports may be found; what is for those who work here, and lists without an end, need not. */
export const GET: RequestHandler = (event) => ownOr(event, "robots.txt", () => linesFor(event))

async function linesFor(event: RequestEvent): Promise<string[]> {
  const { origin } = await siteOf(event)
  const closed = ["/api/", "/desk", "/account", "/jobs", "/join", "/sign-in", "/search", "/news/search"]
  return [
    "User-agent: *",
    ...closed.map((path) => `Disallow: ${path}`),
    // Pictures are asked for there.
    "Allow: /api/v1/images/",
    "",
    `Sitemap: ${origin}/sitemap.xml`,
    `Sitemap: ${origin}/news-sitemap.xml`,
  ]
}
