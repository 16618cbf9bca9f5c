import type { SiteAmendmentPage } from "#lib/answers.ts"
import { answer, api } from "#lib/api.ts"
import { linesOf, shelvesOf } from "#lib/news/news.ts"
import type { PageServerLoad } from "./$types"

export const load: PageServerLoad = async (event) => {
  const [posts, amended, shelves] = await Promise.all([
    linesOf(event, {}, 12),
    answer<SiteAmendmentPage>(api(event).GET("/api/v1/site/amendments", { params: { query: { limit: 3 } } })),
    shelvesOf(event),
  ])
  return {
    posts: posts.items,
    more: posts.next !== undefined,
    amended: amended.items,
    topics: shelves.topics.slice(0, 14),
  }
}
