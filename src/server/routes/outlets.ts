import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi"
import type { OneOutlet } from "../answers.ts"
import { OUTLETS } from "../columns.ts"
import { answersWith, errors } from "../describe.ts"
import { list } from "../list.ts"
import { fault } from "../problem.ts"
import type { Env, World } from "../world.ts"

/** Outlets: the list of them, and how one of them sources. */
export function readOutlets(app: OpenAPIHono<Env>, { store }: World): void {
  list(app, {
    path: "/outlets",
    about: "Outlets by name",
    query: {},
    answers: "OutletPage",
    columns: OUTLETS,
    find: (_, page) => store.outlets(page),
  })
  app.openapi(ONE, async (c) => {
    const { name } = c.req.valid("param")
    const { items } = await store.reports({ outlet: name }, { limit: 1 })
    if (items.length === 0) throw fault("not-found", `There is no report of an outlet “${name}” here.`)
    const of = { outlet: name }
    const answer: OneOutlet = {
      name,
      naming: await store.tally("naming", of),
      relayed: await store.tally("relayed", of),
    }
    return c.json(answer)
  })
}

const ONE = createRoute({
  method: "get",
  path: "/outlets/{name}",
  summary: "How an outlet sources: counts with their error rates, never a score",
  request: { params: z.object({ name: z.string() }) },
  responses: { 200: answersWith<OneOutlet>("OneOutlet", "The outlet."), ...errors(404) },
})
