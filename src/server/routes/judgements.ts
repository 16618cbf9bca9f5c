import { type OpenAPIHono, z } from "@hono/zod-openapi"
import { JUDGEMENTS } from "../columns.ts"
import { given } from "../filters.ts"
import { list } from "../list.ts"
import type { Env, World } from "../world.ts"

const FILTER = {
  about: z.enum(["row", "source", "report", "outlet"]).optional(),
  id: z.string().min(1).max(1000).optional().openapi({ description: "One of the pair, or the row that is corrected." }),
  hand: z.enum(["person", "machine"]).optional(),
  by: z.string().min(1).max(500).optional(),
}

/** Everything that was ever judged. */
export function readJudgements(app: OpenAPIHono<Env>, { store }: World): void {
  list(app, {
    path: "/judgements",
    about: "Everything that was ever judged, oldest first; what was undone stays in the list",
    query: FILTER,
    answers: "JudgementPage",
    columns: JUDGEMENTS,
    find: (query, page) => store.judgements(given(query), page),
  })
}
