import { mkdtemp, readdir } from "node:fs/promises"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Writable } from "node:stream"
import { afterAll, beforeAll, expect, test } from "vitest"
import { WATCH } from "../src/cli/options.ts"
import { parse } from "../src/cli/parse.ts"
import type { Io } from "../src/cli/run.ts"
import { watchAll } from "../src/cli/watch.ts"
import { request, type World } from "../src/ingest/index.ts"
import { machine } from "../src/pipeline/machine.ts"
import { ingest } from "../src/pipeline/read.ts"

/** An invented paper with one feed and two reports, on a real server. */
const paper = {
  clock: 0,
  asked: [] as string[],
  words: "The ferry sails again on Monday",
  pages: new Map([
    ["/ferry", 200],
    ["/gone", 404],
  ]),
}
let server: Server
let root: string

const feed = () => `<rss version="2.0"><channel><title>Marlow Gazette</title>
  <item><title>Ferry</title><link>${root}/ferry</link><description>${paper.words}</description></item>
  <item><title>Gone</title><link>${root}/gone</link><description>The bridge was closed, the mayor said.</description></item>
</channel></rss>`
const page = () =>
  `<!doctype html><title>Ferry</title><article><h1>Ferry</h1>${`<p>${paper.words}, the harbour master said, and nobody at the quay was surprised by that.</p>`.repeat(4)}</article>`

beforeAll(async () => {
  server = createServer(({ url = "" }, answer) => {
    paper.asked.push(url)
    if (url === "/feed") return answer.writeHead(200, { "content-type": "application/rss+xml" }).end(feed())
    return answer.writeHead(paper.pages.get(url) ?? 404, { "content-type": "text/html" }).end(page())
  })
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening))
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => void server.close())

const world: World = {
  send: (address, headers) => request(address, { headers, allowPrivate: true }),
  now: () => paper.clock,
  sleep: async (milliseconds) => {
    paper.clock += milliseconds
  },
}

async function watchOnce(folder: string) {
  const told = { out: "", err: "" }
  const into = (name: "out" | "err") =>
    new Writable({
      write: (chunk, _, done) => {
        told[name] += chunk
        done()
      },
    })
  const io = { stdin: process.stdin, stdout: into("out"), stderr: into("err"), env: {} } as unknown as Io
  const code = await watchAll(parse(WATCH, [`${root}/feed`, "--out", folder, "--once"]), io, world)
  return { code, ...told }
}

test("a watched feed's reports are kept once, an edited one beside the old one, with the bytes as they were read", async () => {
  const folder = await mkdtemp(join(tmpdir(), "hearsay-watch-"))
  const first = await watchOnce(folder)
  expect(first.out).toBe(`new\t${root}/ferry\tFerry\nnew\t${root}/gone\tGone\n`)
  expect(first.err).toContain(`${root}/gone answers 404. What the feed says of it was kept in its place.`)
  expect(first.code).toBe(1)

  expect((await watchOnce(folder)).out).toBe("") // Not due yet: not asked.
  const asked = paper.asked.length
  paper.clock += 3600_000
  expect((await watchOnce(folder)).out).toBe("")
  expect(paper.asked.slice(asked)).toEqual(["/robots.txt", "/feed"])

  paper.clock += 3600_000
  paper.words = "The ferry sails again on Wednesday"
  expect((await watchOnce(folder)).out).toBe(`version 2\t${root}/ferry\tFerry\n`)
  const names = (await readdir(join(folder, "reports")))
    .map((name) => name.replace(/^.*-(ferry|gone)-\w+/, "$1"))
    .sort()
  expect(names).toEqual(["ferry.1.json", "ferry.2.json", "gone.1.json"])
  // The archive is read page by page, whatever its size.
  const texts: string[] = []
  for await (const outcome of ingest([join(folder, "pages.warc.gz")], machine())) {
    if ("value" in outcome) texts.push(outcome.value.text)
  }
  expect(texts.map((text) => /on (\w+)/.exec(text)?.[1])).toEqual(["Monday", "Wednesday"])
})
