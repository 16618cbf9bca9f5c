import { createServer, type RequestListener, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { gzipSync } from "node:zlib"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { isPublic } from "./addresses.ts"
import { publicAgent } from "./agent.ts"
import { type FetchOptions, fetchPage } from "./fetch.ts"

const ANSWERS: Readonly<Record<string, RequestListener>> = {
  "/page": (_, answer) => answer.setHeader("content-type", "text/html; charset=utf-8").end("<p>Hello</p>"),
  "/moved": (_, answer) => answer.writeHead(301, { location: "/page" }).end(),
  "/loop": (_, answer) => answer.writeHead(302, { location: "/loop" }).end(),
  "/silent": () => {},
  "/drip": (_, answer) => void setInterval(() => answer.write("x"), 20).unref(),
  "/large": (_, answer) => answer.end(Buffer.alloc(100_000, "x")),
  "/bomb": (_, answer) => answer.setHeader("content-encoding", "gzip").end(gzipSync(Buffer.alloc(5_000_000))),
  "/broken": (_, answer) => answer.setHeader("content-encoding", "gzip").end("this is no gzip"),
  "/reset": (_, answer) => answer.destroy(),
  "/inside": (_, answer) => answer.writeHead(302, { location: "http://127.0.0.1:1/secret" }).end(),
}
let server: Server
let base: string
let reached = 0

beforeAll(async () => {
  server = createServer((request, answer) => {
    reached++
    const known = ANSWERS[request.url ?? ""]
    if (known) known(request, answer)
    else answer.writeHead(404).end("none")
  })
  await new Promise<void>((listening) => void server.listen(0, "127.0.0.1", listening))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.closeAllConnections())

const get = (path: string, options: FetchOptions = {}) => fetchPage(base + path, { allowPrivate: true, ...options })
const code = (work: Promise<unknown>) =>
  work.then(
    () => "nothing was thrown",
    (error) => error.code,
  )

describe("an answer that is a page", () => {
  test("comes with its media type and character set", async () => {
    expect(await get("/page")).toMatchObject({
      type: "text/html",
      charset: "utf-8",
      status: 200,
      address: `${base}/page`,
    })
  })
  test("has the address that a redirect led to", async () => expect((await get("/moved")).address).toBe(`${base}/page`))
})

describe("an answer that is none gives one clear error", () => {
  test("404", async () => expect(await code(get("/none"))).toBe("not-found"))
  test("a redirect in a circle", async () => expect(await code(get("/loop"))).toBe("redirects"))
  test("no answer", async () => expect(await code(get("/silent", { limits: { time: 200 } }))).toBe("timeout"))
  test("an answer that never ends", async () =>
    expect(await code(get("/drip", { limits: { time: 200 } }))).toBe("timeout"))
  test("too large", async () => expect(await code(get("/large", { limits: { size: 1000 } }))).toBe("too-large"))
  test("small until it is unpacked", async () =>
    expect(await code(get("/bomb", { limits: { size: 1e6 } }))).toBe("too-large"))
  test("damaged", async () => expect(await code(get("/broken"))).toBe("no-answer"))
  test("broken off", async () => expect(await code(get("/reset"))).toBe("no-answer"))
  test("nobody listens", async () =>
    expect(await code(fetchPage("http://127.0.0.1:1/", { allowPrivate: true }))).toBe("no-answer"))
})

describe("nothing inside is reached", () => {
  test.each(["file:///etc/hostname", "ftp://example.org/a", "data:text/html,hello", "not an address"])(
    "%s is no address of the web",
    async (address) => expect(await code(fetchPage(address))).toBe("bad-address"),
  )

  test.each([
    "127.0.0.1",
    "2130706433",
    "0177.0.0.1",
    "0x7f.1",
    "0.0.0.0",
    "10.1.2.3",
    "169.254.169.254",
    "192.168.0.1",
    "[::1]",
    "[::]",
    "[::ffff:127.0.0.1]",
    "[64:ff9b::7f00:1]",
    "[2002:7f00:1::]",
    "[fd00:ec2::254]",
    "[fe80::1]",
    "localhost",
  ])("%s", async (host) => {
    const before = reached
    expect(await code(fetchPage(`http://${host}:${new URL(base).port}/page`))).toBe("private-address")
    expect(reached).toBe(before)
  })

  test("by a redirect from outside", async () => {
    const outside = async () => new Response(null, { status: 302, headers: { location: `${base}/page` } })
    expect(await code(fetchPage("http://example.org/", { fetch: outside }))).toBe("private-address")
  })

  test("by a name that changes its address between look-up and connection", async () => {
    const answers = ["93.184.215.14", "127.0.0.1"]
    let asked = 0
    const agent = await publicAgent(async () => [{ address: answers[asked++] ?? "127.0.0.1", family: 4 }])
    const { fetch } = await import("undici")
    const before = reached
    const address = `http://changing.example:${new URL(base).port}/page`
    await fetch(address, { dispatcher: agent, signal: AbortSignal.timeout(300) }).catch(() => {})
    await expect(fetch(address, { dispatcher: agent })).rejects.toMatchObject({ cause: { code: "private-address" } })
    expect(reached).toBe(before)
  })
})

test("public addresses are public", () => {
  expect(["93.184.215.14", "8.8.8.8", "2606:4700::1111"].map(isPublic)).toEqual([true, true, true])
})
