import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi"
import type { Found } from "../answers.ts"
import { answersWith, errors } from "../describe.ts"
import { PUBLISHED } from "../filters.ts"
import type { Env, World } from "../world.ts"

const FEW = { limit: 10 }

/** One search over everything: the first few reports, rows and sources; each of the three lists goes on from there. */
export function search(app: OpenAPIHono<Env>, { store }: World): void {
  app.openapi(SEARCH, async (c) => {
    const { words } = c.req.valid("query")
    const [reports, attributions, sources] = await Promise.all([
      store.reports({ words }, FEW),
      store.rows({ words }, FEW),
      store.sources({ words }, FEW),
    ])
    return c.json({ words, reports, attributions, sources } satisfies Found)
  })
}

const SEARCH = createRoute({
  method: "get",
  path: "/search",
  summary: "The first few reports, rows and sources that have the words",
  request: { query: z.strictObject({ words: PUBLISHED.words.unwrap() }) },
  responses: { 200: answersWith<Found>("Found", "What was found."), ...errors(400) },
})
