import { error } from "@sveltejs/kit"
import { linesOf, many } from "#lib/news/news.ts"
import type { PageServerLoad } from "./$types"

export const load: PageServerLoad = async (event) => {
  const { month } = event.params
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month)) error(404, "A month is written like 2026-03.")
  const posts = await linesOf(event, { from: `${month}-01`, before: `${after(month)}-01` }, many(event))
  return { month, posts }
}

/** "2027-01" after "2026-12". */
function after(month: string): string {
  const next = new Date(`${month}-01T00:00:00Z`)
  next.setUTCMonth(next.getUTCMonth() + 1)
  return next.toISOString().slice(0, 7)
}
