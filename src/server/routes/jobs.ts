import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi"
import type { OneJob } from "../answers.ts"
import { JOBS } from "../columns.ts"
import { answersWith, errors } from "../describe.ts"
import { given } from "../filters.ts"
import { shown } from "../job.ts"
import { list } from "../list.ts"
import { may } from "../may.ts"
import { fault } from "../problem.ts"
import type { Env, World } from "../world.ts"

const FILTER = {
  state: z.enum(["waiting", "running", "done", "dead"]).optional(),
  kind: z.string().min(1).max(100).optional(),
}

/** Work in the background; the dead ones wait for a person to look at them. */
export function workJobs(app: OpenAPIHono<Env>, { store, worker }: World): void {
  list(app, {
    path: "/jobs",
    about: "Work in the background, in the order in which it was asked for",
    query: FILTER,
    answers: "JobPage",
    columns: JOBS,
    role: "contributor",
    find: async (query, page) => {
      const { items, ...next } = await store.jobs.list(given(query), page)
      return { items: items.map(shown), ...next }
    },
  })
  app.openapi(ONE, async (c) => {
    may(c, "contributor")
    const { id } = c.req.valid("param")
    const job = await store.jobs.get(id)
    if (!job) throw fault("not-found", `There is no job ${id}.`)
    return c.json(shown(job))
  })
  app.openapi(AGAIN, async (c) => {
    may(c, "contributor")
    const job = await store.jobs.again(c.req.valid("param").id)
    worker?.poke()
    return c.json(shown(job), 202)
  })
}

const ID = z.object({ id: z.coerce.number().int().min(1).max(2_147_483_647) })

const ONE = createRoute({
  method: "get",
  path: "/jobs/{id}",
  summary: "A piece of work: where it stands, and the reports that it gave",
  request: { params: ID },
  responses: { 200: answersWith<OneJob>("OneJob", "The job."), ...errors(401, 403, 404) },
})

const AGAIN = createRoute({
  method: "post",
  path: "/jobs/{id}/again",
  summary: "Tries a piece of work again that was given up",
  request: { params: ID },
  responses: { 202: answersWith<OneJob>("OneJob", "It is tried again."), ...errors(401, 403, 404) },
})
