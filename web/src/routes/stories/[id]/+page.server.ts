import type { Claim, StoryClaims } from "#lib/answers.ts"
import { answer, api } from "#lib/api.ts"
import { drawnHere } from "#lib/drawn.ts"
import { mapOf } from "#lib/story/map.ts"
import { STANDINGS, standingOf } from "#lib/story/standing.ts"
import type { PageServerLoad } from "./$types"

/** Of those that rest on one root as many are shown; the others are a click away. */
const SHOWN = 30

export const load: PageServerLoad = async (event) => {
  const { id } = event.params
  const found = await answer<StoryClaims>(
    api(event).GET("/api/v1/stories/{id}/claims", { params: { path: { id } } as never }),
  )
  const { story, claims, suggestions, compared, places, readBy } = found
  const since = sinceLast(event)
  const all = event.url.searchParams.has("all")
  const newest = story.reports.at(-1)
  return drawnHere(event, {
    id: story.story,
    title: newest?.title,
    reports: story.reports,
    outlets: [...new Set(story.reports.flatMap(({ outlet }) => (outlet === undefined ? [] : [outlet])))],
    compared,
    readBy,
    suggestions: suggestions.length,
    since,
    groups: STANDINGS.map(([standing, name, means]) => {
      const theirs = claims.filter((claim) => standingOf(claim) === standing)
      const shown = all ? theirs : theirs.slice(0, SHOWN)
      return { standing, name, means, count: theirs.length, claims: shown.map((claim) => lineOf(claim, since)) }
    }).filter(({ count }) => count > 0),
    places: mapOf(places),
    points: claims.flatMap(({ mentions }) =>
      mentions.flatMap(({ published, outlet, act }) =>
        published === undefined ? [] : [{ day: published.slice(0, 10), lane: outlet ?? "outlet not known", act }],
      ),
    ),
  })
}

/** A claim as a line; the graph and the wordings are on its own page. */
function lineOf({ id, gist, mentions, roots, contested, relations }: Claim, since: string | undefined) {
  const denied = relations.filter(({ is }) => is === "denies" || is === "doubts").map(({ because }) => because)
  const differs = relations.flatMap(({ differs }) => (differs ? [`${differs.here} or ${differs.there}`] : []))
  const isNew = since !== undefined && mentions.every(({ published = "" }) => published > since)
  return { id, gist, mentions, roots, contested, denied, differs: [...new Set(differs)], isNew }
}

/** When whoever asks last looked at this story: a cookie of this page alone says so. */
function sinceLast({ cookies, url }: Parameters<PageServerLoad>[0]): string | undefined {
  const seen = cookies.get("seen")
  cookies.set("seen", new Date().toISOString(), {
    path: url.pathname,
    httpOnly: true,
    sameSite: "lax",
    secure: url.protocol === "https:",
    maxAge: 90 * 24 * 3600,
  })
  return seen !== undefined && !Number.isNaN(Date.parse(seen)) ? seen : undefined
}
