import type { Handle } from "@sveltejs/kit/hooks"
import { packed } from "#lib/news/packed.ts"

/** Hands on the cookies that the API set, and says what a page of ours may not be used for. */
export const handle: Handle = async ({ event, resolve }) => {
  event.locals.cookies = []
  const response = packed(event, await resolve(event))
  for (const cookie of event.locals.cookies) response.headers.append("set-cookie", cookie)
  // "no-referrer" would make a browser send every form with `Origin: null`, which is refused as another site's.
  response.headers.set("referrer-policy", "same-origin")
  response.headers.set("x-content-type-options", "nosniff")
  response.headers.set("cross-origin-opener-policy", "same-origin")
  response.headers.set("permissions-policy", "camera=(), microphone=(), geolocation=(), browsing-topics=()")
  return response
}
