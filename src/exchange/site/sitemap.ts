import { addresses, type Shown, type Site } from "./site.ts"
import { titleOf } from "./title.ts"
import { inXml } from "./xml.ts"

const escaped = (text: string) => inXml(text).replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** All public posts (sitemaps.org 0.9). */
export function sitemap(site: Site, posts: readonly Pick<Shown["post"], "slug" | "modified">[]): string {
  const { front, post: at } = addresses(site)
  const urls = posts.map((post) => entry(at(post), `<lastmod>${escaped(post.modified)}</lastmod>`))
  return urlset("", [entry(front), ...urls])
}

const TWO_DAYS = 2 * 24 * 3_600_000
/** A news sitemap tells of so many at most. */
const MOST = 1000

/** The posts of the last two days, as news sitemaps ask for (sitemap-news 0.9). */
export function newsSitemap(site: Site, posts: readonly Shown["post"][], now: Date): string {
  const { front, post: at } = addresses(site)
  const recent = posts
    .filter(({ published = "" }) => now.getTime() - new Date(published).getTime() < TWO_DAYS)
    .slice(0, MOST)
  const urls = recent.map((post) =>
    entry(
      at(post),
      `<news:news><news:publication><news:name>${escaped(site.name)}</news:name><news:language>${languageOf(site)}</news:language></news:publication><news:publication_date>${escaped(post.published ?? "")}</news:publication_date><news:title>${escaped(titleOf(post))}</news:title></news:news>`,
    ),
  )
  return urlset(' xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"', urls.length ? urls : [entry(front)])
}

/** Without its region, which news sitemaps know of Chinese alone. */
const languageOf = ({ language }: Site) =>
  /^zh-(?:cn|tw)$/i.test(language) ? language.toLowerCase() : escaped(language.replace(/-.*$/s, "").toLowerCase())

const entry = (address: string, more = "") => `<url><loc>${escaped(address)}</loc>${more}</url>`
/** By its schema it holds one address at least: the front's, when there is nothing to tell. */
const urlset = (names: string, entries: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${names}>\n${entries.join("\n")}\n</urlset>\n`
