import { createRoute, type OpenAPIHono } from "@hono/zod-openapi"
import { drawn, type OpenGraphImage, openGraphImageOf } from "../../exchange/site/index.ts"
import { errors } from "../describe.ts"
import { fault } from "../problem.ts"
import type { Env, World } from "../world.ts"
import { PARAM } from "./shapes.ts"
import { shownOf, siteOf, sitePost } from "./site.ts"

/** The pictures that are made for public posts, kept by what stands on them. */
export function openGraph(app: OpenAPIHono<Env>, world: World): void {
  const { store } = world
  const here = siteOf(world)
  const draw = keeping(drawn)
  app.openapi(CARD, async (c) => {
    const post = await sitePost(store.newsroom, c.req.valid("param").id)
    if (!post) throw fault("not-found", "There is no such report here.")
    const card = openGraphImageOf(here, await shownOf(store, here, post))
    c.header("content-type", "image/png")
    c.header("cache-control", "public, max-age=300")
    c.header("x-hearsay-card", card.key)
    return c.body(new Uint8Array(await draw(card)))
  })
}

/** So many are kept: a few MB. */
const MOST = 100

/** Draws each card once as long as it is kept, and one after the other: who asks for many waits, and nobody else. */
export function keeping(
  draw: (card: OpenGraphImage) => Promise<Uint8Array>,
): (card: OpenGraphImage) => Promise<Uint8Array> {
  const kept = new Map<string, Promise<Uint8Array>>()
  let last: Promise<unknown> = Promise.resolve()
  return (card) => {
    const there = kept.get(card.key)
    const made = there ?? last.then(() => draw(card))
    if (!there) last = made.catch(() => kept.delete(card.key))
    // What was asked for last is forgotten last.
    kept.delete(card.key)
    kept.set(card.key, made)
    for (const oldest of kept.size > MOST ? [...kept.keys()].slice(0, 1) : []) kept.delete(oldest)
    return made
  }
}

const CARD = createRoute({
  method: "get",
  path: "/site/posts/{id}/card",
  summary: "The picture that stands for a public post where its address is passed on, as PNG",
  request: { params: PARAM },
  responses: {
    200: { description: "Its bytes.", content: { "image/png": { schema: { type: "string", format: "binary" } } } },
    ...errors(404),
  },
})
