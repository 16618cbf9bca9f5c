import type { AttributionPage, OneSource, RowLine } from "#lib/answers.ts"
import { answer, api, given } from "#lib/api.ts"
import { ACTS, siteOf } from "#lib/words.ts"
import type { PageServerLoad } from "./$types"

/** How many statements the picture shows; the list goes on in pages. */
const DRAWN = 500

export const load: PageServerLoad = async (event) => {
  const { name } = event.params
  const [act, after] = ["act", "after"].map((key) => event.url.searchParams.get(key))
  const rows = (query: object) =>
    answer<AttributionPage>(
      api(event).GET("/api/v1/attributions", { params: { query: { source: name, ...query } as never } }),
    )
  const [source, all, statements] = await Promise.all([
    answer<OneSource>(api(event).GET("/api/v1/sources/{name}", { params: { path: { name } } })),
    rows({ limit: DRAWN }),
    rows({ ...given({ after, act: ACTS.find((other) => other === act) }), limit: 50 }),
  ])
  const { acts, bodies, outlets, roles, counted, whole } = source
  return {
    name,
    act: ACTS.find((other) => other === act),
    acts,
    bodies,
    outlets,
    roles,
    counted,
    whole,
    points: all.items.flatMap(pointOf),
    undated: all.items.filter(({ published }) => published === undefined).length,
    more: all.next !== undefined,
    statements,
  }
}

function pointOf({ published, shown, outlet, url }: RowLine) {
  const lane = outlet ?? (url === undefined ? "outlet not known" : siteOf(url))
  return published === undefined ? [] : [{ day: published.slice(0, 10), lane, act: shown.act }]
}
