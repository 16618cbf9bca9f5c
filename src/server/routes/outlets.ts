import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi"
import type { Store } from "../../store/store.ts"
import type { OneOutlet } from "../answers.ts"
import { OUTLETS } from "../columns.ts"
import { sum } from "../counts.ts"
import { answersWith, errors } from "../describe.ts"
import { list } from "../list.ts"
import { fault } from "../problem.ts"
import { ratesOf } from "../rates.ts"
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
  app.openapi(ONE, async (c) => c.json(await oneOutlet(store, c.req.valid("param").name)))
}

const ONE = createRoute({
  method: "get",
  path: "/outlets/{name}",
  summary: "How an outlet sources: counts with their error rates, never a score",
  request: { params: z.object({ name: z.string() }) },
  responses: { 200: answersWith<OneOutlet>("OneOutlet", "The outlet."), ...errors(404) },
})

async function oneOutlet(store: Store, name: string): Promise<OneOutlet> {
  const { readBy, ...profile } = await store.outletProfile(name)
  if (profile.reports === 0) throw fault("not-found", `There is no report of an outlet “${name}” here.`)
  const totals = sum(profile.months.map(({ rows, relayed, ownVoice }) => ({ rows, relayed, ownVoice })))
  const { rows = 0, relayed = 0, ownVoice = 0 } = totals
  const naming = sum(profile.months.map((month) => month.naming))
  const rated = readBy.map((by) => {
    const rates = ratesOf(by)
    return { ...by, ...(rates && { rates }) }
  })
  return { name, ...profile, rows, naming, relayed: { true: relayed, false: rows - relayed }, ownVoice, readBy: rated }
}
