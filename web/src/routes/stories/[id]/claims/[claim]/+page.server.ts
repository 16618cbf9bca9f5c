import { error } from "@sveltejs/kit"
import type { Claim, StoryClaims } from "#lib/answers.ts"
import { answer, api } from "#lib/api.ts"
import { drawnHere } from "#lib/drawn.ts"
import { siteOf } from "#lib/news/news.ts"
import { snippetsOf } from "#lib/story/elsewhere.ts"
import { pictureOf } from "#lib/story/layout.ts"
import { claimNamed } from "#lib/story/standing.ts"
import type { PageServerLoad } from "./$types"

export const load: PageServerLoad = async (event) => {
  const { id, claim: asked } = event.params
  const [relay, body] = ["relay", "body"].map((key) => event.url.searchParams.getAll(key).filter(Boolean))
  const claims = async (query: object) =>
    (
      await answer<StoryClaims>(
        api(event).GET("/api/v1/stories/{id}/claims", { params: { path: { id }, query } as never }),
      )
    ).claims
  const found = (list: readonly Claim[]) => claimNamed(list, asked)
  const claim = found(await claims({}))
  if (!claim) error(404, "This story has no such claim now: what is claimed is worked out from what is kept.")
  const trying = (relay?.length ?? 0) + (body?.length ?? 0) > 0
  const tried = trying
    ? found(await claims({ ...(relay?.length && { relay }), ...(body?.length && { body }) }))
    : undefined
  const { cards } = await siteOf(event)
  return drawnHere(event, {
    story: id,
    claim,
    ...(tried && { tried: tried.roots }),
    chosen: { relay: relay ?? [], body: body ?? [] },
    relays: [...new Set(claim.mentions.flatMap(({ via }) => via))].sort(),
    sources: [...new Set(claim.mentions.flatMap(({ ends }) => ends.map(({ name }) => name)))].sort(),
    bodies: [...new Set(claim.mentions.flatMap(({ ends }) => ends.flatMap(({ body }) => body ?? [])))].sort(),
    picture: pictureOf(claim.graph),
    snippets: cards ? snippetsOf(claim, id, event.url.origin) : undefined,
  })
}
