import type { RequestEvent } from "@sveltejs/kit"
import { answer, api } from "#lib/api.ts"
import type { OnePost, Revisions } from "#lib/desk/answers.ts"
import { differences } from "#lib/desk/differences.ts"
import { wordsOfHtml } from "../../../../../../src/exchange/site/clean.ts"
import type { PageServerLoad } from "./$types"

/** A post's revisions, and what is different between two of them: the last two when nobody says which. */
export const load: PageServerLoad = async (event) => {
  const path = { path: { id: event.params.id } }
  const { items } = await answer<Revisions>(api(event).GET("/api/v1/posts/{id}/revisions", { params: path }))
  const asked = (name: string) => Number(event.url.searchParams.get(name)) || undefined
  const to = asked("to") ?? items[0]?.revision ?? 1
  const from = asked("from") ?? to - 1
  const [old, now] = await Promise.all([from > 0 ? revisionOf(event, from) : undefined, revisionOf(event, to)])
  const parts = old && [
    { name: "Headline", differences: differences(old.title, now.title) },
    { name: "The line under it", differences: differences(old.deck ?? "", now.deck ?? "") },
    { name: "Text", differences: differences(wordsOfHtml(old.body), wordsOfHtml(now.body)) },
    { name: "Topics", differences: differences(old.topics.join(", "), now.topics.join(", ")) },
  ]
  const changed = parts?.filter((part) => part.differences.some(({ is }) => is === "new" || is === "old"))
  return { id: event.params.id, title: now.title, items, from, to, changed }
}

function revisionOf(event: RequestEvent, revision: number): Promise<OnePost> {
  const path = { id: event.params.id as string, revision }
  return answer<OnePost>(api(event).GET("/api/v1/posts/{id}/revisions/{revision}", { params: { path } }))
}
