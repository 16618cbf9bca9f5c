import { linesOf } from "#lib/news/news.ts"
import type { PageServerLoad } from "./$types"

export const load: PageServerLoad = async (event) => {
  const words = (event.url.searchParams.get("words") ?? "").trim().slice(0, 500)
  return { words, posts: words === "" ? undefined : await linesOf(event, { words }) }
}
