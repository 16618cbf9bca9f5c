import { error } from "@sveltejs/kit"
import { ask } from "#lib/api.ts"
import type { RequestHandler } from "./$types"

/** A post's picture. Under the key of what stands on it now it never changes; an older key gives what stands on it now. */
export const GET: RequestHandler = async (event) => {
  const { slug, key } = event.params
  const asked = new URL(`/api/v1/site/posts/${encodeURIComponent(slug)}/card`, event.url.origin)
  const answer = await ask(event, new Request(asked))
  if (!answer.ok) error(answer.status, "There is no such picture here.")
  const good =
    answer.headers.get("x-hearsay-card") === key ? "public, max-age=31536000, immutable" : "public, max-age=300"
  return new Response(answer.body, { headers: { "content-type": "image/png", "cache-control": good } })
}
