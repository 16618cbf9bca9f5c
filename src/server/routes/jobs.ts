import { type OpenAPIHono, z } from "@hono/zod-openapi"
import { JOBS } from "../columns.ts"
import { given } from "../filters.ts"
import { list } from "../list.ts"
import type { Env, World } from "../world.ts"

const FILTER = {
  state: z.enum(["waiting", "running", "done", "dead"]).optional(),
  kind: z.string().min(1).max(100).optional(),
}

/** Work in the background; the dead ones wait for a person to look at them. */
export function readJobs(app: OpenAPIHono<Env>, { store }: World): void {
  list(app, {
    path: "/jobs",
    about: "Work in the background, in the order in which it was asked for",
    query: FILTER,
    answers: "JobPage",
    columns: JOBS,
    find: (query, page) => store.jobs.list(given(query), page),
  })
}
