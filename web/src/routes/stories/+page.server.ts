import type { StoriesPage } from "#lib/answers.ts"
import { answer, api, given } from "#lib/api.ts"
import { drawnHere } from "#lib/drawn.ts"
import type { PageServerLoad } from "./$types"

export const load: PageServerLoad = async (event) => {
  const query = given({ after: event.url.searchParams.get("after") })
  return drawnHere(event, {
    stories: await answer<StoriesPage>(api(event).GET("/api/v1/stories", { params: { query } })),
  })
}
