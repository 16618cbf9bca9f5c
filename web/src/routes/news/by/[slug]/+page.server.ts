import type { SiteContributor } from "#lib/answers.ts"
import { answer, api } from "#lib/api.ts"
import { linesOf, many } from "#lib/news/news.ts"
import type { PageServerLoad } from "./$types"

export const load: PageServerLoad = async (event) => {
  const path = { id: event.params.slug }
  const who = await answer<SiteContributor>(api(event).GET("/api/v1/site/contributors/{id}", { params: { path } }))
  return { who, posts: await linesOf(event, { contributor: who.id }, many(event)) }
}
