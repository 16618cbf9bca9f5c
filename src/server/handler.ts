import { existsSync } from "node:fs"
import type { RequestListener } from "node:http"

/** The pages as they were built, whether this runs from src/server or from dist; undefined when they were not. */
export async function pagesAt(given?: URL): Promise<RequestListener | undefined> {
  const places = given
    ? [given]
    : ["../web/build/handler.js", "../../web/build/handler.js"].map((path) => new URL(path, import.meta.url))
  const found = places.find((place) => existsSync(place))
  if (!found) return undefined
  // As SvelteKit's adapter reads them: what a page's address begins with, and how much may be sent to it.
  process.env.HEARSAY_WEB_PROTOCOL_HEADER ??= "x-hearsay-protocol"
  process.env.HEARSAY_WEB_BODY_SIZE_LIMIT ??= "20M"
  return ((await import(found.href)) as { handler: RequestListener }).handler
}
