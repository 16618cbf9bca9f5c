import type { RequestEvent } from "@sveltejs/kit"
import { ask } from "#lib/api.ts"

/** What the owner put in the place of a file of the site's, else what the site says itself. */
export async function ownOr(event: RequestEvent, name: "robots.txt" | "llms.txt", lines: () => Promise<string[]>) {
  const answer = await ask(event, new Request(new URL(`/api/v1/site/files/${name}`, event.url.origin)))
  const text = answer.ok ? await answer.text() : `${(await lines()).join("\n")}\n`
  return new Response(text, { headers: { "content-type": "text/plain; charset=utf-8" } })
}
