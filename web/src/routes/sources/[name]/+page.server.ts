import type { AttributionPage, OneSource } from "#lib/answers.ts"
import { answer, api, given } from "#lib/api.ts"
import { drawnHere } from "#lib/drawn.ts"
import { statementsOf } from "#lib/statements.ts"
import { ACTS, siteOf } from "#lib/words.ts"
import type { PageServerLoad } from "./$types"

export const load: PageServerLoad = async (event) => {
  const { name } = event.params
  const [asked, after] = ["act", "after"].map((key) => event.url.searchParams.get(key))
  const act = ACTS.find((other) => other === asked)
  const query = given({ after, act })
  const [source, further] = await Promise.all([
    answer<OneSource>(api(event).GET("/api/v1/sources/{name}", { params: { path: { name } } })),
    Object.keys(query).length > 0 &&
      answer<AttributionPage>(
        api(event).GET("/api/v1/attributions", { params: { query: { source: name, ...query } as never } }),
      ),
  ])
  const { days, statements, months: _, ...profile } = source
  const points = days.flatMap(pointOf)
  const [drawn, told] = [sum(points), sum(days)]
  return drawnHere(event, {
    ...profile,
    name,
    act,
    points,
    drawn,
    undated: told - drawn,
    more: told < source.counted || !source.whole,
    statements: statementsOf(further || statements),
  })
}

const sum = (all: readonly { readonly count: number }[]) => all.reduce((total, { count }) => total + count, 0)

function pointOf({ day, outlet, url, act, count }: OneSource["days"][number]) {
  const lane = outlet ?? (url === undefined ? "outlet not known" : siteOf(url))
  return day === undefined ? [] : [{ day, lane, act, count }]
}
