import { readFile } from "node:fs/promises"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { build, type Rolldown } from "vite"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { fixtures, reportOf } from "../../fixtures/index.ts"
import { open } from "../../src/extract/tagger/open.ts"
import type { Tagged } from "../../src/extract/tagger/tagging.ts"
import type { Attribution } from "../../src/model/index.ts"
import { launch, NO_CHROMIUM } from "../chromium.ts"

const MODEL = join(import.meta.dirname, "../../models/attribution")
const RUNTIME = fileURLToPath(import.meta.resolve("onnxruntime-web/ort-wasm-simd-threaded.wasm"))

/** The tagger as a browser gets it: one file. */
async function bundle(): Promise<string> {
  const entry = join(import.meta.dirname, "tagger-page.ts")
  const made = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: { write: false, minify: false, target: "es2022", lib: { entry, formats: ["es"], fileName: "tagger" } },
  })
  const [{ output }] = made as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput]
  return output[0].code
}

function serve(code: string): Promise<Server> {
  const files: Record<string, readonly [string, () => string | Promise<Uint8Array>]> = {
    "/": ["text/html", () => '<!doctype html><link rel="icon" href="data:,"><title>tagger</title>'],
    "/tagger.js": ["text/javascript", () => code],
    "/runtime.wasm": ["application/wasm", () => readFile(RUNTIME)],
  }
  for (const name of ["config.json", "vocab.txt", "model.onnx"])
    files[`/model/${name}`] = ["application/octet-stream", () => readFile(join(MODEL, name))]
  const server = createServer(async (request, response) => {
    const [type, body] = files[request.url ?? ""] ?? []
    if (!type || !body) return response.writeHead(404).end()
    return response.writeHead(200, { "content-type": type }).end(await body())
  })
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)))
}

describe.skipIf(NO_CHROMIUM)("the tagger in a real browser", () => {
  let reports: readonly Tagged[]
  let server: Server
  let browser: Awaited<ReturnType<typeof launch>>

  beforeAll(async () => {
    const read = await Promise.all(fixtures().map((fixture) => reportOf(fixture)))
    reports = read.map(({ id, text }) => ({ id, text }))
    server = await serve(await bundle())
    browser = await launch()
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  test("the same weights give the same attributions as at the terminal", { timeout: 600_000 }, async () => {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    // A string: vitest would put its own import() into a function.
    const there = await page.evaluate<(readonly Attribution[])[]>(
      `import("/tagger.js").then(({ readAll }) => readAll(${JSON.stringify(reports)}))`,
    )
    const here = await open({ runtime: "wasm" })
    for (const [i, report] of reports.entries()) expect(there[i], report.id).toEqual(await here.read(report))
    await here.close()
    expect(there.flat().length).toBeGreaterThan(200)
  })
})
