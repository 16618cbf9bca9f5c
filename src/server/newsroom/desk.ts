import { createRoute, type OpenAPIHono } from "@hono/zod-openapi"
import { lookAt } from "../../pipeline/draft.ts"
import type { LookedAt } from "../answers.ts"
import { answersWith, asJson, errors } from "../describe.ts"
import { given } from "../filters.ts"
import { often } from "../guards/often.ts"
import { may } from "../may.ts"
import { fault } from "../problem.ts"
import type { Env, World } from "../world.ts"
import { WRITING } from "./shapes.ts"
import { siteOf } from "./site.ts"

/** Reads a draft while it is written: its ledger, and what an editor would ask. Nothing of it is kept. */
export function desk(app: OpenAPIHono<Env>, world: World): void {
  const { store, extractor } = world
  const looking = often({ points: 600, duration: 60 })
  app.openapi(LOOK, async (c) => {
    const { id } = may(c, "contributor")
    await looking(id, "You ask for your draft to be read too often.")
    if (!extractor) throw fault("no-extractor", "This server reads no drafts: it was started without an extractor.")
    const writing = { outlet: siteOf(world).name, ...given(c.req.valid("json")) }
    return c.json(await lookAt(writing, await extractor(), store))
  })
}

const LOOK = createRoute({
  method: "post",
  path: "/desk/look",
  summary: "The ledger of a draft, and what an editor would ask about it",
  request: asJson(WRITING),
  responses: { 200: answersWith<LookedAt>("LookedAt", "What was read and seen."), ...errors(400, 401, 403, 429) },
})
