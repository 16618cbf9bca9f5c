import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { getRequestListener, type HttpBindings } from "@hono/node-server"
import { HearsayError } from "../model/index.ts"
import type { createApp } from "./app.ts"
import { callerOf } from "./caller.ts"
import { mayBeAsked } from "./guards/hosts.ts"
import { pagesWith } from "./pages.ts"

/** A server that listens. */
export interface Listening {
  /** Where it can be opened here: "http://localhost:8420". */
  readonly address: string
  readonly port: number
  /** Answers what was asked before, and shuts. */
  close(): Promise<void>
}

export interface ListenOptions {
  readonly app: ReturnType<typeof createApp>
  readonly port: number
  readonly host: string
  /** The readers' pages: SvelteKit's handler; without one a plain page says how to make them. */
  readonly pages?: RequestListener
  /** Names besides loopback under which the server is asked for. */
  readonly hosts?: readonly string[]
}

/** Listens: under /api answers the API, everywhere else the readers' pages. */
export async function listen({ app, port, host, pages, hosts = [] }: ListenOptions): Promise<Listening> {
  const api = getRequestListener((request, env) =>
    app.fetch(request, { caller: callerOf((env as HttpBindings).incoming, hosts) }),
  )
  const others = pagesWith(app, pages, hosts)
  const server = createServer({ requestTimeout: 120_000, headersTimeout: 20_000 }, (request, response) => {
    if (refused(request, response, hosts)) return
    if (/^\/api(?:[/?]|$)/.test(request.url as string)) api(request, response)
    else others(request, response)
  })
  server.maxConnections = 1000
  await new Promise<void>((listening, failed) => {
    server.once("error", (error: NodeJS.ErrnoException) => failed(unheard(error, host, port)))
    server.listen(port, host, listening)
  })
  const { port: given } = server.address() as AddressInfo
  return {
    address: `http://${host === "127.0.0.1" ? "localhost" : hostname(host)}:${given}`,
    port: given,
    close: () => shut(server),
  }
}

/** The pages, too, are for those alone who ask for this server by a name of its own. */
function refused(request: IncomingMessage, response: ServerResponse, hosts: readonly string[]): boolean {
  const status = request.url?.startsWith("/") ? (mayBeAsked(request.headers.host, hosts) ? 0 : 421) : 400
  if (status === 0) return false
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8", "x-content-type-options": "nosniff" })
  response.end(
    status === 400
      ? "This is no address of a page here.\n"
      : "This server is not known by that name: see hearsay serve --origin.\n",
  )
  return true
}

const hostname = (host: string) => (host.includes(":") ? `[${host}]` : host)

function unheard({ code, message }: NodeJS.ErrnoException, host: string, port: number): HearsayError {
  if (code === "EADDRINUSE")
    return new HearsayError(
      "port-taken",
      `Port ${port} of ${host} is taken: choose another with --port, or stop what has it.`,
    )
  if (code === "EACCES")
    return new HearsayError(
      "port-taken",
      `Port ${port} is not for ordinary programs: choose one above 1023 with --port.`,
    )
  return new HearsayError("no-listen", `Nobody can be heard at ${host}, port ${port} (${code ?? message}).`)
}

/** Whoever listens to events would keep it open for ever: after a moment they are sent away. */
async function shut(server: ReturnType<typeof createServer>): Promise<void> {
  const shutting = new Promise<void>((done) => server.close(() => done()))
  server.closeIdleConnections()
  const patience = setTimeout(() => server.closeAllConnections(), 2000)
  await shutting
  clearTimeout(patience)
}
