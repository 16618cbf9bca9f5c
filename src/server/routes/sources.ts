import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi"
import type { OneSource } from "../answers.ts"
import { SOURCES } from "../columns.ts"
import { answersWith, errors } from "../describe.ts"
import { given, WORDS } from "../filters.ts"
import { list } from "../list.ts"
import { fault } from "../problem.ts"
import type { Env, World } from "../world.ts"

/** Those whom reports name: the list of them, and one with everything that they are said to have said. */
export function readSources(app: OpenAPIHono<Env>, { store }: World): void {
  list(app, {
    path: "/sources",
    about: "Named sources by name",
    query: { words: WORDS },
    answers: "SourcePage",
    columns: SOURCES,
    find: (query, page) => store.sources(given(query), page),
  })
  app.openapi(ONE, async (c) => {
    const { name } = c.req.valid("param")
    const statements = await store.rows({ source: name })
    if (statements.items.length === 0) throw fault("not-found", `No report here names a source “${name}”.`)
    return c.json({ name, acts: await store.tally("act", { source: name }), statements } satisfies OneSource)
  })
}

const ONE = createRoute({
  method: "get",
  path: "/sources/{name}",
  summary: "A named source: what they say, how, and for whom",
  request: { params: z.object({ name: z.string() }) },
  responses: { 200: answersWith<OneSource>("OneSource", "The source."), ...errors(404) },
})
