import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { extname, join } from "node:path"
import { Readable, Writable } from "node:stream"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { type Io, run } from "../../src/cli/run.ts"
import { publish } from "../../src/pipeline/publish.ts"
import { linksOf } from "../../src/pipeline/publishing/links.ts"
import { openStore } from "../../src/store/store.ts"
import { launch, NO_CHROMIUM } from "../chromium.ts"
import { type House, NO_PAGES } from "./house.ts"
import { axe, expectQuiet, look } from "./look.ts"
import { ledgerRead, newsroom, replied } from "./newsroom.ts"

const SKIP = NO_CHROMIUM ?? NO_PAGES
vi.setConfig({ testTimeout: 90_000, hookTimeout: 180_000 })
const out = mkdtempSync(join(tmpdir(), "hearsay-site-"))
let browser: Browser
let home: House
beforeAll(async () => {
  if (SKIP) return
  home = await newsroom()
  await replied(home, "river-fleet", { name: "Ulla", body: "And the islands?" })
  await ledgerRead(home, "river-fleet")
  browser = await launch()
})
afterAll(() => Promise.all([browser?.close(), home?.close()]))

const ORIGIN = "http://127.0.0.1:8420"
const still = () => ({
  ask: (path: string) => fetch(home.origin + path, { headers: { "x-hearsay-publishing": "1" }, redirect: "manual" }),
  origin: ORIGIN,
  at: "https://news.example.org",
})

describe.skipIf(SKIP)(`hearsay publish${SKIP ? ` (${SKIP})` : ""}`, () => {
  test("every link of every file leads to a file, and a second time nothing changes", async () => {
    const { files, broken } = await publish(still(), out)
    expect(broken).toEqual([])
    expect(files).toBeGreaterThan(40)
    const pages = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html"))
    const lost = pages.flatMap((page) => {
      const html = readFileSync(join(out, page), "utf8")
      expect(html, page).not.toMatch(/\/api\/v1|<form|127\.0\.0\.1/)
      return linksOf(html, `/${page.replace(/index\.html$/, "")}`, "https://news.example.org")
        .filter((link) => !fileAt(link))
        .map((link) => `${page} -> ${link}`)
    })
    expect(lost).toEqual([])
    expect(await publish(still(), out)).toMatchObject({ written: 0, removed: 0 })
  })

  test("the files are the site: read from any host, without the server behind it", async () => {
    const host = createServer((request, response) => {
      const file = fileAt(decodeURIComponent(request.url ?? ""))
      response.setHeader("content-type", TYPES[extname(file ?? "")] ?? "application/octet-stream")
      response.statusCode = file ? 200 : 404
      response.end(file && readFileSync(file))
    })
    await new Promise<void>((listening) => host.listen(0, "127.0.0.1", listening))
    const origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`
    const seen = await look(browser, `${origin}/news/river-fleet/`)
    expect(await axe(seen.page)).toEqual([])
    expect(await seen.page.getByRole("tab").count()).toBe(4)
    expect(await seen.page.locator("#replies").textContent()).toMatch(
      /And the islands\?.*cannot be sent from this copy/s,
    )
    expect(await seen.page.locator(".cover img").evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1200)
    expectQuiet(seen, origin)
    await seen.context.close()
    await new Promise((closed) => host.close(closed))
  })
})

/** Runs `hearsay publish`, in this process. */
async function hearsay(...args: string[]) {
  const told = { out: "", err: "" }
  const into = (name: "out" | "err") =>
    new Writable({
      write: (chunk, _, done) => {
        told[name] += chunk
        done()
      },
    })
  const io = { stdin: Readable.from([]), stdout: into("out"), stderr: into("err"), env: {} }
  return { code: await run(["publish", ...args], io as unknown as Io), ...told }
}

describe.skipIf(NO_PAGES)("the command", () => {
  const made = mkdtempSync(join(tmpdir(), "hearsay-publish-cli-"))
  const [data, site] = [join(made, "data"), join(made, "site")]

  test("publishes a store's posts under their name and address, with the owner's own robots.txt", async () => {
    const store = await openStore({ folder: data, clock: () => new Date() })
    const post = { contributors: [], topics: [], access: "public", replies: "open", ties: [], dismissed: [] } as const
    await store.newsroom.save(
      { id: "p", slug: "pier", title: "Pier", body: "<p>It closes.</p>", state: "draft", ...post },
      "ida",
      0,
    )
    await store.newsroom.move("p", "published", "edda")
    await store.close()
    writeFileSync(join(data, "robots.txt"), "User-agent: *\nDisallow: /\n")
    const { code, out } = await hearsay(
      "--data",
      data,
      "--out",
      site,
      "--name",
      "Quay Post",
      "--origin",
      "https://quay.example/",
    )
    expect([code, out]).toEqual([0, expect.stringMatching(/^\d+ files in .*: (\d+) new or changed, 0 removed\.\n$/)])
    const page = readFileSync(join(site, "news/pier/index.html"), "utf8")
    expect(page).toContain("<title>Pier · Quay Post</title>")
    expect(page).toContain('href="https://quay.example/news/pier"')
    expect(readFileSync(join(site, "robots.txt"), "utf8")).toContain("Disallow: /\n")
  })

  test("misuse is told, and no store is made", async () => {
    expect(await hearsay()).toMatchObject({ code: 2, err: expect.stringContaining("--out FOLDER") })
    expect(await hearsay("--out", site, "--origin", "quay")).toMatchObject({ code: 2 })
    expect(await hearsay("--out", site, "--data", join(made, "nowhere"))).toMatchObject({ code: 1 })
    expect(existsSync(join(made, "nowhere"))).toBe(false)
  })
})

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
}

/** The file that a host answers an address with; undefined when it has none. */
function fileAt(address: string): string | undefined {
  const path = join(out, decodeURIComponent(address.replace(/[?#].*$/s, "")))
  return [path, join(path, "index.html")].find(
    (file) => existsSync(file) && !file.endsWith("/") && extname(file) !== "",
  )
}
