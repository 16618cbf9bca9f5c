import { addresses, type Shown, type Site } from "./site.ts"

const escaped = (text: string) =>
  text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/[^\P{Cc}\t\n\r]/gu, "")

/** All public posts (sitemaps.org 0.9). */
export function sitemap(site: Site, posts: readonly Pick<Shown["post"], "slug" | "modified">[]): string {
  const { front, post: at } = addresses(site)
  const urls = posts.map((post) => entry(at(post), `<lastmod>${escaped(post.modified)}</lastmod>`))
  return urlset("", [entry(front), ...urls])
}

const TWO_DAYS = 2 * 24 * 3_600_000

/** The posts of the last two days, as news sitemaps ask for (sitemap-news 0.9). */
export function newsSitemap(site: Site, posts: readonly Shown["post"][], now: Date): string {
  const { post: at } = addresses(site)
  const recent = posts.filter(({ published = "" }) => now.getTime() - new Date(published).getTime() < TWO_DAYS)
  const urls = recent.map((post) =>
    entry(
      at(post),
      `<news:news><news:publication><news:name>${escaped(site.name)}</news:name><news:language>${escaped(site.language)}</news:language></news:publication><news:publication_date>${escaped(post.published ?? "")}</news:publication_date><news:title>${escaped(post.title)}</news:title></news:news>`,
    ),
  )
  return urlset(' xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"', urls)
}

const entry = (address: string, more = "") => `<url><loc>${escaped(address)}</loc>${more}</url>`
const urlset = (names: string, entries: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${names}>\n${entries.join("\n")}\n</urlset>\n`
