import { randomUUID } from "node:crypto"
import { createRoute, type OpenAPIHono } from "@hono/zod-openapi"
import type { Amendment } from "../../model/index.ts"
import type { AmendmentPage } from "../answers.ts"
import { answersWith, asJson, errors } from "../describe.ts"
import { given } from "../filters.ts"
import { list } from "../list.ts"
import { may } from "../may.ts"
import { announce } from "../outgoing/pings.ts"
import { fault } from "../problem.ts"
import type { Env, World } from "../world.ts"
import { AMENDMENTS } from "./columns.ts"
import { AMENDMENT, PARAM } from "./shapes.ts"

/** What was changed in published posts: what, when and why, for everybody to see. */
export function amendments(app: OpenAPIHono<Env>, world: World): void {
  const { clock } = world
  const { newsroom } = world.store
  list(app, {
    path: "/amendments",
    about: "Corrections and updates of public posts, the last first",
    query: {},
    answers: "AmendmentPage",
    columns: AMENDMENTS,
    find: (_, page) => newsroom.amendments(undefined, page),
  })
  app.openapi(OF, async (c) => c.json(await newsroom.amendments(c.req.valid("param").id, { limit: 1000 })))
  app.openapi(ADD, async (c) => {
    const { name: by } = may(c, "editor")
    const { id: post } = c.req.valid("param")
    const held = await newsroom.post(post)
    if (held?.state !== "published") throw fault("not-found", `There is no published post ${post} to correct.`)
    const sent = given(c.req.valid("json"))
    const amended = await newsroom.amend({ id: randomUUID(), post, at: clock().toISOString(), by, ...sent })
    await announce(world, held)
    return c.json(amended, 201)
  })
}

const OF = createRoute({
  method: "get",
  path: "/posts/{id}/amendments",
  summary: "What was changed in a post after it was published, in order",
  request: { params: PARAM },
  responses: { 200: answersWith<AmendmentPage>("AmendmentPage", "Corrections and updates.") },
})

const ADD = createRoute({
  method: "post",
  path: "/posts/{id}/amendments",
  summary: "Tells readers what was changed, and why",
  request: { params: PARAM, ...asJson(AMENDMENT) },
  responses: { 201: answersWith<Amendment>("Amendment", "As it was kept."), ...errors(400, 401, 403, 404) },
})
