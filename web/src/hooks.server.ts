import { createHash } from "node:crypto"
import type { RequestEvent } from "@sveltejs/kit"
import type { Handle, ResolveOptions } from "@sveltejs/kit/hooks"
import { packed } from "#lib/news/packed.ts"

/** Hands on the cookies that the API set, and says what a page of ours may not be used for. */
export const handle: Handle = async ({ event, resolve }) => {
  event.locals.cookies = []
  const response = packed(event, await tagged(event, resolve))
  for (const cookie of event.locals.cookies) response.headers.append("set-cookie", cookie)
  // "no-referrer" would make a browser send every form with `Origin: null`, which is refused as another site's.
  response.headers.set("referrer-policy", "same-origin")
  response.headers.set("x-content-type-options", "nosniff")
  response.headers.set("cross-origin-opener-policy", "same-origin")
  response.headers.set("permissions-policy", "camera=(), microphone=(), geolocation=(), browsing-topics=()")
  return response
}

type Resolve = (event: RequestEvent, options: ResolveOptions) => Response | Promise<Response>

/**
 * A page with a tag of its bytes, by which it is asked for again. SvelteKit's own is worked out a letter at a time, a
 * tenth of the work of a report's page: it is handed no text, and the page is put back.
 */
async function tagged(event: RequestEvent, resolve: Resolve): Promise<Response> {
  let page: string | undefined
  const response = await resolve(event, {
    transformPageChunk: ({ html }) => {
      page = html
      return ""
    },
  })
  if (page === undefined) return response
  // SvelteKit gives no tag to a page of which more is to come.
  if (!response.headers.has("etag"))
    throw new Error("A page that comes in pieces has no tag: await what its load returns.")
  response.headers.set("etag", `"${createHash("sha1").update(page).digest("base64url")}"`)
  response.headers.set("content-length", String(Buffer.byteLength(page)))
  return new Response(page, response)
}
