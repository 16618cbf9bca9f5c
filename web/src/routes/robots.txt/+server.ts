import { siteOf } from "#lib/news/news.ts"
import type { RequestHandler } from "./$types"

/** Reports may be found; what is for those who work here, and lists without an end, need not. */
export const GET: RequestHandler = async (event) => {
  const { origin } = await siteOf(event)
  const closed = ["/api/", "/desk", "/account", "/jobs", "/join", "/sign-in", "/search", "/news/search"]
  const lines = [
    "User-agent: *",
    ...closed.map((path) => `Disallow: ${path}`),
    // Pictures are asked for there.
    "Allow: /api/v1/images/",
    "",
    `Sitemap: ${origin}/sitemap.xml`,
    `Sitemap: ${origin}/news-sitemap.xml`,
    "",
  ]
  return new Response(lines.join("\n"), { headers: { "content-type": "text/plain; charset=utf-8" } })
}
