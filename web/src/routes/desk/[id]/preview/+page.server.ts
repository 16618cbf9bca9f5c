import { accepted, answer, api } from "#lib/api.ts"
import type { Image, LookedAt, OnePost, Profiles } from "#lib/desk/answers.ts"
import { viewOf } from "#lib/desk/looked.ts"
import { byline } from "#lib/desk/words.ts"
import { clean, wordsOfHtml } from "../../../../../../src/exchange/site/clean.ts"
import type { PageServerLoad } from "./$types"

/** A post, or one of its revisions, as readers would see it. */
export const load: PageServerLoad = async (event) => {
  const { id } = event.params
  const revision = Number(event.url.searchParams.get("revision")) || undefined
  const ask = api(event)
  const asked =
    revision === undefined
      ? ask.GET("/api/v1/posts/{id}", { params: { path: { id } } })
      : ask.GET("/api/v1/posts/{id}/revisions/{revision}", { params: { path: { id, revision } } })
  const [post, { items }] = await Promise.all([answer<OnePost>(asked), answer<Profiles>(ask.GET("/api/v1/profiles"))])
  const { title, deck, body, ties, dismissed = [], cover, topics, state, contributors } = post
  const sent = { id, title, text: wordsOfHtml(body), ties, dismissed } as never
  const [looked, picture] = await Promise.all([
    accepted<LookedAt>(ask.POST("/api/v1/desk/look", { body: sent })).catch(() => undefined),
    cover &&
      accepted<Image>(ask.GET("/api/v1/images/{id}/about", { params: { path: { id: cover } } })).catch(() => undefined),
  ])
  const shown = { id, title, deck, topics, state, revision: post.revision, by: byline(contributors, items) }
  return { shown, old: revision !== undefined, html: clean(body), picture, looked: looked && viewOf(looked) }
}
