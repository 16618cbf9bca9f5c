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
  return {
    name,
    act: ACTS.find((other) => other === act),
    acts: source.acts,
    bodies: tallied(all.items.map(({ shown }) => shown.body)),
    outlets: tallied(all.items.map(outletOf)),
    points: all.items.flatMap(pointOf),
    undated: all.items.filter(({ published }) => published === undefined).length,
    more: all.next !== undefined,
    statements,
  }
}

const outletOf = ({ outlet, url }: RowLine) => outlet ?? (url === undefined ? "outlet not known" : siteOf(url))

function pointOf(line: RowLine) {
  const { published, shown } = line
  return published === undefined ? [] : [{ day: published.slice(0, 10), lane: outletOf(line), act: shown.act }]
}

/** Each word with how often it came, most first. */
function tallied(words: readonly (string | undefined)[]) {
  const counts = new Map<string, number>()
  for (const word of words) if (word !== undefined) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].map(([word, count]) => ({ word, count })).sort((a, b) => b.count - a.count)
}
