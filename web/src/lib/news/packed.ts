import type { RequestEvent } from "@sveltejs/kit"

/** Pages and lists of the news are sent packed: nothing of whoever asks stands in them that packing could give away. */
export function packed({ url, request }: RequestEvent, response: Response): Response {
  const wanted = /\bgzip\b/.test(request.headers.get("accept-encoding") ?? "")
  const news = /^\/(?:news(?:\/|$)|(?:news-)?sitemap\.xml$)/.test(url.pathname)
  const text = /^text\/|[/+](?:json|xml)\b/.test(response.headers.get("content-type") ?? "")
  if (!wanted || !news || !text || !response.body || response.headers.has("content-encoding")) return response
  const headers = new Headers(response.headers)
  headers.set("content-encoding", "gzip")
  headers.append("vary", "accept-encoding")
  headers.delete("content-length")
  const { status, statusText, body } = response
  return new Response(body.pipeThrough(new CompressionStream("gzip")), { status, statusText, headers })
}
