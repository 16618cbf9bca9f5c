import type { IncomingMessage, RequestListener } from "node:http"
import { asFault } from "../pipeline/fault.ts"
import type { createApp } from "./app.ts"
import { callerOf } from "./caller.ts"
import { isFromElsewhere } from "./guards/site.ts"

/** What a page finds at `event.platform.req.hearsay`: the API, in this very process. */
interface InProcess {
  /** Answers as over HTTP, for whoever asked for the page, JSON as it is (`handed`); its cookies are theirs unless it brings its own. */
  fetch(request: Request): Promise<Response>
}

/** The readers' pages, with the API at hand. */
export function pagesWith(
  app: ReturnType<typeof createApp>,
  pages: RequestListener | undefined,
  hosts: readonly string[],
): RequestListener {
  return (request, response) => {
    const { headers, method = "" } = request
    response.setHeader("x-content-type-options", "nosniff")
    response.setHeader("referrer-policy", "no-referrer")
    response.setHeader("x-frame-options", "DENY")
    if (!["GET", "HEAD"].includes(method) && isFromElsewhere(new Headers(plain(headers)), headers.host)) {
      response
        .writeHead(403, PLAIN)
        .end("This was sent by a page of another site. Open Hearsay itself, and do it there.\n")
    } else if (!pages) {
      response.setHeader("content-security-policy", "default-src 'none'; frame-ancestors 'none'")
      response.writeHead(503, PLAIN).end(UNBUILT)
    } else {
      headers["x-hearsay-protocol"] = protocolOf(request, hosts)
      Object.assign(request, { hearsay: inProcess(app, request, hosts) })
      // SvelteKit answers its own faults; one that escaped it would end the process.
      Promise.resolve(pages(request, response) as unknown).catch((error: unknown) => {
        console.error(asFault(error, "A page").message)
        if (!response.headersSent) response.writeHead(500, PLAIN)
        response.end()
      })
    }
  }
}

const PLAIN = { "content-type": "text/plain; charset=utf-8" }
const UNBUILT = `Hearsay is here, and its readers' pages are not built.

In a clone of the repository:  npm run build:web
The API is there without them:  /api
`

function inProcess(app: ReturnType<typeof createApp>, request: IncomingMessage, hosts: readonly string[]): InProcess {
  const { headers } = request
  const caller = callerOf(request, hosts)
  return {
    fetch: async (asked) => {
      const own = new Headers(asked.headers)
      own.set("host", headers.host as string)
      if (!own.has("cookie") && headers.cookie !== undefined) own.set("cookie", headers.cookie)
      return app.fetch(new Request(asked, { headers: own }), { caller, page: true })
    },
  }
}

/** What SvelteKit takes a page's own address to begin with; a proxy of ours says what it spoke. */
function protocolOf({ headers }: IncomingMessage, hosts: readonly string[]): string {
  const told = headers["x-forwarded-proto"]
  return hosts.length > 0 && told === "https" ? "https" : "http"
}

const plain = (headers: IncomingMessage["headers"]) =>
  Object.entries(headers).flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value] as [string, string]] : [],
  )
