import type { SourcePage } from "#lib/answers.ts"
import { answer, api, given } from "#lib/api.ts"
import { drawnHere } from "#lib/drawn.ts"
import type { PageServerLoad } from "./$types"

export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url
  const words = searchParams.get("words") ?? ""
  const query = given({ words: words.trim(), after: searchParams.get("after") })
  const sources = await answer<SourcePage>(api(event).GET("/api/v1/sources", { params: { query } }))
  return drawnHere(event, { words, sources })
}
