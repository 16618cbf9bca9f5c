import { fail, redirect } from "@sveltejs/kit"
import { trying, wordsOf } from "#lib/act.ts"
import type { NewlySent, OneProfile, Replies } from "#lib/answers.ts"
import { accepted, answer, api } from "#lib/api.ts"
import { drawnHere } from "#lib/drawn.ts"
import { postAt } from "#lib/news/at.ts"
import { mineOf, remember, tokenOf } from "#lib/news/mine.ts"
import { isPublishing, ledgerOf, linesOf, postOf, siteOf } from "#lib/news/news.ts"
import { quoteOf } from "#lib/news/quote.ts"
import type { Actions, PageServerLoad } from "./$types"

export const load: PageServerLoad = async (event) => {
  const { slug } = event.params
  const [site, shown] = await Promise.all([siteOf(event), postOf(event, slug)])
  const { id } = shown.post
  const [view, replies, mine, latest] = await Promise.all([
    ledgerOf(event, site, slug),
    answer<Replies>(api(event).GET("/api/v1/posts/{id}/replies", { params: { path: { id } } })),
    isPublishing(event) ? [] : mineOf(event, id),
    Promise.all(shown.contributors.map(async (who) => (await linesOf(event, { contributor: who.id }, 5)).items)),
  ])
  const { post, html, contributors, amendments, cover, card, jsonLd } = shown
  const others = latest.map((posts) => posts.filter((one) => one.id !== id).slice(0, 4))
  const answered = event.url.searchParams.get("answer")
  const writers = await writersIn(event, replies)
  const own = { post, html, contributors, amendments, cover, card, jsonLd, view }
  return drawnHere(event, { ...own, replies, mine, others, answered, writers })
}

/** The addresses of the contributors who answered their readers. */
async function writersIn(event: Parameters<PageServerLoad>[0], { items }: Replies): Promise<Record<string, string>> {
  const ids = [...new Set(items.flatMap(({ profile }) => profile ?? []))]
  const ask = (id: string) => answer<OneProfile>(api(event).GET("/api/v1/profiles/{id}", { params: { path: { id } } }))
  return Object.fromEntries(await Promise.all(ids.map(async (id) => [id, (await ask(id)).slug])))
}

export const actions: Actions = {
  reply: async (event) => {
    const { about = "", ...words } = await wordsOf(event)
    const sent = { ...words, about }
    const { slug } = event.params
    const { html, post } = await postOf(event, slug)
    const target = about === "" ? undefined : quoteOf(html, about)
    if (about !== "" && !target)
      return fail(422, {
        sent,
        problem: "These words do not stand in the report. Copy them as they stand there, or leave that field empty.",
      })
    const given = ["name", "body", "email", "parent", "website"].flatMap((name) =>
      words[name] ? [[name, words[name]] as const] : [],
    )
    return trying(
      async () => {
        const body = { ...Object.fromEntries(given), ...(target && { target }) } as never
        const path = { id: post.id }
        const newly = await accepted<NewlySent>(
          api(event).POST("/api/v1/posts/{id}/replies", { params: { path }, body }),
        )
        // One of a contributor is shown at once.
        if (newly.reply.profile === undefined) remember(event, newly, postAt(slug))
        const place = newly.reply.profile === undefined ? "mine" : "reply"
        redirect(303, `${postAt(slug)}#${place}-${newly.reply.id}`)
      },
      { sent },
    )
  },
  edit: async (event) => {
    const { id = "", body = "" } = await wordsOf(event)
    const token = tokenOf(event, id)
    const kept = { sent: { body }, edited: id }
    if (token === undefined)
      return fail(403, { ...kept, problem: "A reply can be changed for ten minutes, in the browser that sent it." })
    return trying(async () => {
      await accepted(api(event).PATCH("/api/v1/replies/{id}", { params: { path: { id } }, body: { token, body } }))
      redirect(303, `${postAt(event.params.slug)}#mine-${id}`)
    }, kept)
  },
}
