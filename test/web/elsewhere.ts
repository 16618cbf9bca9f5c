import { createServer } from "node:http"
import type { AddressInfo } from "node:net"

/** A page of somebody else's: another port of this machine, so another origin. */
export interface Elsewhere {
  readonly origin: string
  close(): Promise<void>
}

/** Serves HTML bodies by path, on a page that is light and dark as its reader likes and breaks long words. */
export async function elsewhere(bodies: Readonly<Record<string, string>>): Promise<Elsewhere> {
  const server = createServer(({ url = "/" }, response) => {
    const body = bodies[url.slice(1)]
    response.writeHead(body === undefined ? 404 : 200, { "content-type": "text/html; charset=utf-8" })
    response.end(pageOf(body ?? ""))
  })
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening))
  const { port } = server.address() as AddressInfo
  const close = async () => {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  }
  return { origin: `http://127.0.0.1:${port}`, close }
}

const pageOf = (body: string) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>The Elsewhere Post</title><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><link rel="icon" href="data:,">
<style>
body { margin: 1rem; background: light-dark(#fff, #121212); color: light-dark(#111, #eee); overflow-wrap: anywhere; }
main > article a { color: light-dark(#0b57d0, #a8c7fa); }
</style></head>
<body><main><h1>What the ferry did</h1>
${body}
</main></body></html>`
