import { error } from "@sveltejs/kit"
import { drawnHere } from "#lib/drawn.ts"
import { linesOf, many } from "#lib/news/news.ts"
import type { PageServerLoad } from "./$types"

export const load: PageServerLoad = async (event) => {
  const { topic } = event.params
  const posts = await linesOf(event, { topic }, many(event))
  if (!posts.items.length && !event.url.searchParams.has("after")) error(404, "No report is of that topic.")
  return drawnHere(event, { topic, posts })
}
