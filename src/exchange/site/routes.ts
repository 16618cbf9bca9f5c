/**
 * Where the site has a page or a file of its own, "*" for any word: what people write is not found at such an address.
 * The one list of them; `routes.test.ts` compares it with the pages that there are.
 */
export const ROUTES = `
/about /account /card.js /desk /desk/* /desk/*/preview /desk/*/revisions /desk/profile /desk/replies /indexnow-key.txt /jobs /jobs/* /join /llms.txt
/news /news-sitemap.xml /news/*/card-*.png /news/archive /news/archive/* /news/by /news/by/* /news/by/*/feed.* /news/corrections /news/feed.*
/news/privacy /news/search /news/topics /news/topics/* /news/topics/*/feed.* /outlets /outlets/* /reports /reports/* /robots.txt /search
/sign-in /sitemap.xml /sources /sources/* /stories /stories/* /stories/*/claims/* /ties/*.css`
  .trim()
  .split(/\s+/)

/** Whether a page of the site itself is at this address of a post: "archive". */
export const isReserved = (slug: string): boolean => ROUTES.includes(`/news/${slug}`)

const OWN = ROUTES.map((route) => new RegExp(`^${route.replaceAll(".", "\\.").replaceAll("*", "[^/]+")}/?$`))

/** Whether a path is one of the site's own, so that nothing of before can lead on from there. */
export const isOwnPath = (path: string): boolean => OWN.some((own) => own.test(path))
