import type { OutletPage } from "#lib/answers.ts"
import { answer, api, given } from "#lib/api.ts"
import { drawnHere } from "#lib/drawn.ts"
import type { PageServerLoad } from "./$types"

export const load: PageServerLoad = async (event) => {
  const query = given({ after: event.url.searchParams.get("after") })
  return drawnHere(event, {
    outlets: await answer<OutletPage>(api(event).GET("/api/v1/outlets", { params: { query } })),
  })
}
