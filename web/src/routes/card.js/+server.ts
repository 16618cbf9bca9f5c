import element from "#lib/card/element.js?raw"
import type { RequestHandler } from "./$types"

/** The script that draws a claim's card on pages of other sites: they may load it, and it asks for nothing but the card. */
export const GET: RequestHandler = () =>
  new Response(element, {
    headers: {
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "public, max-age=3600",
      "access-control-allow-origin": "*",
      "cross-origin-resource-policy": "cross-origin",
    },
  })
