import { type OpenAPIHono, z } from "@hono/zod-openapi"
import type { RowFilter } from "../../store/find.ts"
import type { Store } from "../../store/store.ts"
import type { AttributionPage, Facets } from "../answers.ts"
import { ATTRIBUTIONS } from "../columns.ts"
import { counts } from "../counts.ts"
import { given, ROWS } from "../filters.ts"
import { list } from "../list.ts"
import type { Env, World } from "../world.ts"

const FACETS = z.enum(["true", "false"]).optional().openapi({ description: "Whether to count rows by label too." })

/** Rows of all reports, by whom and how they are said. */
export function readAttributions(app: OpenAPIHono<Env>, { store }: World): void {
  list(app, {
    path: "/attributions",
    about: "Rows of ledgers, those published last first",
    query: { ...ROWS, facets: FACETS },
    answers: "AttributionPage",
    columns: ATTRIBUTIONS,
    find: async ({ facets, ...query }, page): Promise<AttributionPage> => {
      const filter = given(query) as RowFilter
      const [rows, counted] = await Promise.all([
        store.rows(filter, page),
        facets === "true" && facetsOf(store, filter),
      ])
      return counted ? { ...rows, facets: counted } : rows
    },
  })
}

async function facetsOf(store: Store, filter: RowFilter): Promise<Facets> {
  const { act, naming, kind, relayed, ...rest } = await store.facets(filter)
  return { act: counts(act), naming: counts(naming), kind: counts(kind), relayed: counts(relayed), ...rest }
}
