import { execFile } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { createServer, type RequestListener, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"

// Each test starts a program; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 })

const PAGE =
  "<!doctype html><title>Ferry</title><article><p>The ferry sails again on Monday, the harbour master said on Friday, and nobody at the quay was surprised.</p></article>"
const ANSWERS: Readonly<Record<string, RequestListener>> = {
  "/ferry": (_, answer) => answer.setHeader("content-type", "text/html").end(PAGE),
  "/loop": (_, answer) => answer.writeHead(302, { location: "/loop" }).end(),
  "/ring": (_, answer) => answer.writeHead(302, { location: "/ring2" }).end(),
  "/ring2": (_, answer) => answer.writeHead(302, { location: "/ring" }).end(),
  "/away": (_, answer) => answer.writeHead(302, { location: "ftp://quay.example/ferry" }).end(),
  "/busy": (_, answer) => answer.writeHead(503).end("busy"),
  "/menu": (_, answer) =>
    answer
      .setHeader("content-type", "text/html")
      .end(
        '<!doctype html><ul><li><a href="/a">Home</a><li><a href="/b">Harbour</a><li><a href="/c">All of our sport and weather</a></ul>',
      ),
}
const folder = mkdtempSync(join(tmpdir(), "hearsay-"))
let server: Server
let root: string

beforeAll(async () => {
  server = createServer((request, answer) => {
    const known = ANSWERS[request.url ?? ""]
    if (known) known(request, answer)
    else answer.writeHead(404).end("none")
  })
  await new Promise<void>((listening) => void server.listen(0, "127.0.0.1", listening))
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true })
})

/** Runs `hearsay ingest` as a user does, who lets it into their own network. */
function ingest(args: readonly string[], allowed = "1"): Promise<{ code: number; out: string; err: string }> {
  const main = join(import.meta.dirname, "../src/cli/main.ts")
  const env = { ...process.env, HEARSAY_ALLOW_PRIVATE: allowed }
  return new Promise((done) =>
    execFile(process.execPath, [main, "ingest", ...args], { env }, (error, out, err) =>
      done({ code: typeof error?.code === "number" ? error.code : 0, out, err }),
    ),
  )
}

describe("what gives no report is told in one line, with exit code 1 and nothing printed", () => {
  test.each([
    ["/none", "/none answers 404: there is no page there. Check the address."],
    ["/loop", "leads on and on (5 redirects and no page)"],
    ["/ring", "leads on and on (5 redirects and no page)"],
    ["/away", "ftp://quay.example/ferry is not an address of the web"],
    ["/busy", "/busy answers 503: it is busy or out of order. Try again later."],
    ["/menu", "/menu holds no article"],
  ])("%s", async (path, message) => {
    const { code, out, err } = await ingest([root + path])
    expect({ code, out }).toEqual({ code: 1, out: "" })
    expect(err).toMatch(/^hearsay: [^\n]+\n$/)
    expect(err).toContain(message)
  })

  test("ftp://", async () => {
    const { code, err } = await ingest(["ftp://quay.example/ferry"])
    expect({ code, err }).toEqual({
      code: 1,
      err: "hearsay: ftp://quay.example/ferry is not an address of the web. Give one that begins with http:// or https://.\n",
    })
  })

  test("an address inside, which nobody allowed", async () => {
    const { code, err } = await ingest([`${root}/ferry`], "")
    expect({ code, err }).toEqual({
      code: 1,
      err: `hearsay: ${root}/ferry leads to 127.0.0.1, which is not on the public internet; it was not fetched.\n`,
    })
  })
})

test("the good sources are printed, each with the source that it came from, and the bad ones named", async () => {
  const file = join(folder, "ferry.html")
  writeFileSync(file, PAGE)
  const { code, out, err } = await ingest([file, `${root}/none`, `${root}/ferry`, "--format", "jsonl"])
  const reports = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))
  expect(reports.map(({ source, title }) => [source, title])).toEqual([
    [file, "Ferry"],
    [`${root}/ferry`, "Ferry"],
  ])
  expect(code).toBe(1)
  expect(err).toContain("/none answers 404")
})
