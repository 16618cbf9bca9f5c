import { error, type RequestEvent, redirect } from "@sveltejs/kit"
import type { OneReport, Shelves, Site, SiteLinePage, SitePost } from "#lib/answers.ts"
import { accepted, answer, api, Refused } from "#lib/api.ts"
import { viewOf } from "#lib/report/view.ts"

/** Whether the page is asked for to become a file: nothing can be sent to it then, nor searched for. */
export const isPublishing = ({ request }: RequestEvent): boolean => request.headers.has("x-hearsay-publishing")

/** The site's name and address. */
export const siteOf = (event: RequestEvent): Promise<Site> => answer<Site>(api(event).GET("/api/v1/site"))

/** Topics, months and contributors. */
export const shelvesOf = (event: RequestEvent): Promise<Shelves> =>
  answer<Shelves>(api(event).GET("/api/v1/site/shelves"))

interface Which {
  readonly contributor?: string
  readonly topic?: string
  readonly words?: string
  readonly from?: string
  readonly before?: string
}

/** Public posts, the last first; where the page becomes a file, all of them on one page. */
export function linesOf(event: RequestEvent, which: Which = {}, limit = 30): Promise<SiteLinePage> {
  const after = isPublishing(event) ? null : event.url.searchParams.get("after")
  const query = { ...which, limit, ...(after && { after }) }
  return answer<SiteLinePage>(api(event).GET("/api/v1/site/posts", { params: { query } }))
}

/** How many lines a page of a list has: a file has no next page. */
export const many = (event: RequestEvent): number => (isPublishing(event) ? 1000 : 30)

/** A public post by its address; an old address leads on to where it stands now. */
export async function postOf(event: RequestEvent, slug: string): Promise<SitePost> {
  try {
    return await accepted<SitePost>(api(event).GET("/api/v1/site/posts/{id}", { params: { path: { id: slug } } }))
  } catch (refused) {
    if (!(refused instanceof Refused)) throw refused
    await leadOn(event, `/${slug}`, `/news/${slug}`)
    error(refused.problem.status, "There is no such report here.")
  }
}

/** Leads on to where one of these addresses has moved, if one has. */
export async function leadOn(event: RequestEvent, ...addresses: readonly string[]): Promise<void> {
  for (const from of addresses) {
    const { data } = await api(event).GET("/api/v1/site/moved", { params: { query: { from } } })
    // Only to a page of this site: what an import brought may say anything.
    if (data && /^\/(?![/\\])/.test(data.to)) redirect(301, data.to.startsWith("/news/") ? data.to : `/news${data.to}`)
  }
}

/** The ledger that was read from a post, as people have mended it; undefined when it was not read yet. */
export async function ledgerOf(event: RequestEvent, site: Site, slug: string) {
  const id = `${site.origin}${site.base}/${encodeURIComponent(slug)}`
  try {
    return viewOf(await accepted<OneReport>(api(event).GET("/api/v1/reports/{id}", { params: { path: { id } } })))
  } catch (refused) {
    if (refused instanceof Refused && refused.problem.status === 404) return undefined
    throw refused
  }
}
