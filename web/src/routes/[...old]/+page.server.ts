import { error } from "@sveltejs/kit"
import { leadOn } from "#lib/news/news.ts"
import type { PageServerLoad } from "./$types"

/** A slash at the end is looked at below. */
export const trailingSlash = "ignore"

/** An address that nothing is at may be one of before, with a slash at its end or without. */
export const load: PageServerLoad = async (event) => {
  const { pathname, search } = event.url
  const bare = pathname.replace(/\/+$/, "")
  await leadOn(event, ...new Set([pathname + search, pathname, bare, `${bare}/`].filter(Boolean)))
  error(404, "There is nothing at this address.")
}
