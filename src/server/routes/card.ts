import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi"
import { createMiddleware } from "hono/factory"
import { cardOf } from "../../exchange/card/card.ts"
import { claimNamed } from "../../ledger/claims/named.ts"
import type { ClaimsInStory } from "../../pipeline/story-claims.ts"
import type { OneCard } from "../answers.ts"
import { answersWith, errors } from "../describe.ts"
import { fault } from "../problem.ts"
import type { Env, World } from "../world.ts"

const PATH = "/stories/{id}/claims/{claim}/card"
/** A page that many read asks for it as often: browsers, and what stands in front, keep it for a while. */
const KEPT = "public, max-age=300"

/** A claim as pages elsewhere show it. Nothing but what the claim's own page shows to everybody. */
export function readCard(app: OpenAPIHono<Env>, { clock }: World, claimsIn: ClaimsInStory): void {
  app.openapi(CARD, async (c) => {
    const { id, claim: asked } = c.req.valid("param")
    const found = await claimsIn(id)
    const claim = found && claimNamed(found.claims, asked)
    if (!found || !claim)
      throw fault("not-found", "There is no such claim now: claims are worked out from what is kept.")
    c.header("cache-control", KEPT)
    return c.json(cardOf(claim, found.story.story, clock()))
  })
}

/**
 * Lets pages of other sites read a card, and nothing else. Not of a server for this machine alone: there any page in its
 * browser could ask, and what somebody reads for themselves is nobody else's.
 */
export const elsewhere = ({ cards = false }: World) =>
  createMiddleware<Env>(async (c, next) => {
    await next()
    if (!cards || c.env?.page || c.req.method !== "GET") return
    c.header("access-control-allow-origin", "*")
    c.header("cross-origin-resource-policy", "cross-origin")
  })

/** The path of a card as Hono matches it. */
export const CARDS = `/v1${PATH.replace(/\{(\w+)\}/g, ":$1")}`

const CARD = createRoute({
  method: "get",
  path: PATH,
  summary: "A claim's card: what a page of another site shows of it",
  description:
    "Where the server was started for others than this machine, pages of every origin may read it. A claim goes by its id, and by one that it had before further passages came.",
  request: { params: z.object({ id: z.string().min(1).max(1000), claim: z.string().min(1).max(4000) }) },
  responses: { 200: answersWith<OneCard>("OneCard", "The card."), ...errors(404) },
})
