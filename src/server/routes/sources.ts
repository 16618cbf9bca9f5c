import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi"
import type { Store } from "../../store/store.ts"
import type { OneSource } from "../answers.ts"
import { SOURCES } from "../columns.ts"
import { counts } from "../counts.ts"
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
    const { name: asked } = c.req.valid("param")
    const found = (await oneSource(store, asked)) ?? (await oneSource(store, await nameOf(store, asked)))
    if (!found) throw fault("not-found", `No report here names a source “${asked}”.`)
    return c.json(found)
  })
}

const ONE = createRoute({
  method: "get",
  path: "/sources/{name}",
  summary: "A named source: what they say, how, where and when, and for whom",
  description:
    "By the full name, or by the id that a ledger gives somebody whom it names. One who is not named has no page: nobody is to be made of them.",
  request: { params: z.object({ name: z.string() }) },
  responses: { 200: answersWith<OneSource>("OneSource", "The source."), ...errors(404) },
})

async function oneSource(store: Store, name: string | undefined): Promise<OneSource | undefined> {
  if (name === undefined) return undefined
  const [{ acts, ...profile }, statements] = await Promise.all([
    store.sourceProfile(name),
    store.rows({ source: name }),
  ])
  return profile.counted === 0 ? undefined : { name, acts: counts(acts), ...profile, statements }
}

/** The name of the source that has an id in a report's ledger: REPORT@PLACE. */
async function nameOf(store: Store, id: string): Promise<string | undefined> {
  const at = id.lastIndexOf("@")
  const ledger = at > 0 ? await store.ledger(id.slice(0, at)) : undefined
  return ledger?.sources.find((source) => source.id === id && source.naming === "named")?.name
}
