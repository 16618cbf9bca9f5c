import type { AttributionPage, ReportPage, SourcePage } from "#lib/answers.ts"
import { answer, api, given } from "#lib/api.ts"
import { drawnHere } from "#lib/drawn.ts"
import { statementsOf } from "#lib/statements.ts"
import { ACTS, NAMINGS } from "#lib/words.ts"
import type { PageServerLoad } from "./$types"

const FIELDS = ["words", "source", "body", "outlet", "act", "naming", "relayed", "from", "before"] as const

/** What a search asks for: words, and what the facets of the page narrow it to. */
export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url
  const query = given(Object.fromEntries(FIELDS.map((field) => [field, searchParams.get(field)?.trim()]))) as Partial<
    Record<(typeof FIELDS)[number], string>
  >
  if (query.act && !ACTS.some((act) => act === query.act)) delete query.act
  if (query.naming && !NAMINGS.some((naming) => naming === query.naming)) delete query.naming
  if (Object.keys(query).length === 0)
    return { query, rows: undefined, facets: undefined, reports: undefined, sources: undefined }
  const after = given({ after: searchParams.get("after") })
  const { words, outlet, from, before } = query
  const alone = Object.keys(query).every((field) => ["words", "outlet", "from", "before"].includes(field)) && words
  const ask = api(event)
  const [rows, reports, sources] = await Promise.all([
    answer<AttributionPage>(
      ask.GET("/api/v1/attributions", {
        params: { query: { ...query, ...after, facets: "true", limit: 20 } as never },
      }),
    ),
    alone && !after.after
      ? answer<ReportPage>(
          ask.GET("/api/v1/reports", { params: { query: { ...given({ words, outlet, from, before }), limit: 5 } } }),
        )
      : undefined,
    alone && !after.after
      ? answer<SourcePage>(ask.GET("/api/v1/sources", { params: { query: { words, limit: 8 } } }))
      : undefined,
  ])
  return drawnHere(event, { query, rows: statementsOf(rows), facets: rows.facets, reports, sources })
}
