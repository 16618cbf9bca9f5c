import { error } from "@sveltejs/kit"
import { drawnHere } from "#lib/drawn.ts"
import { ledgerOf, postOf, siteOf } from "#lib/news/news.ts"
import type { PageServerLoad } from "./$types"

export const load: PageServerLoad = async (event) => {
  const { slug } = event.params
  const [site, { post }] = await Promise.all([siteOf(event), postOf(event, slug)])
  const view = await ledgerOf(event, site, slug)
  if (!view) error(404, "The ledger of this report is not there yet: it is worked out after a report is published.")
  return drawnHere(event, { post, view })
}
