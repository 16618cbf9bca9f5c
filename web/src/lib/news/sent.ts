import { error, type RequestEvent } from "@sveltejs/kit"
import { ask } from "#lib/api.ts"

/** Hands on what the API answers at this path, as it is: a feed, a sitemap. */
export async function handedOn(event: RequestEvent, path: string, query: Readonly<Record<string, string>> = {}) {
  const asked = new URL(`/api/v1/site/${path}`, event.url.origin)
  for (const [name, value] of Object.entries(query)) asked.searchParams.set(name, value)
  const answer = await ask(event, new Request(asked))
  if (!answer.ok) error(answer.status, "There is no such list here.")
  const type = answer.headers.get("content-type") ?? "text/plain"
  const headers = new Headers({ "content-type": type, "cache-control": "public, max-age=300" })
  const link = answer.headers.get("link")
  if (link) headers.set("link", link)
  return new Response(answer.body, { headers })
}
