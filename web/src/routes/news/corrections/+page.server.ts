import type { SiteAmendmentPage } from "#lib/answers.ts"
import { answer, api, given } from "#lib/api.ts"
import { many } from "#lib/news/news.ts"
import type { PageServerLoad } from "./$types"

export const load: PageServerLoad = async (event) => {
  const query = { limit: many(event), ...given({ after: event.url.searchParams.get("after") }) }
  return { page: await answer<SiteAmendmentPage>(api(event).GET("/api/v1/site/amendments", { params: { query } })) }
}
