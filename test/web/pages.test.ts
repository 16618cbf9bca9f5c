import { gzipSync } from "node:zlib"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { launch, NO_CHROMIUM } from "../chromium.ts"
import { ledgerOf, SHAPE } from "../sample.ts"
import { type House, house, NO_PAGES } from "./house.ts"
import { axe, expectQuiet, look, picture, ready, sideways } from "./look.ts"

const SKIP = NO_CHROMIUM ?? NO_PAGES
vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000 })
const DATES = ["2026-01-05", "2026-02-11", "2026-03-09"]
const sure = SHAPE.attributions.map((row, i) => ({ ...row, confidence: 0.5 + i / 20 }))
const LONG = ledgerOf(`Ann said ${"w".repeat(4000)}.`, [
  { source: "Ann", cue: "said", content: "w".repeat(4000), speaker: "A".repeat(290), via: ["V".repeat(290)] },
])
const PAGES = {
  front: "/",
  reports: "/reports",
  report: "/reports/r2",
  mend: "/reports/r2?mend=489-503",
  own: "/reports/r2?show=own",
  long: "/reports/long",
  sources: "/sources",
  source: "/sources/Tove%20Lind",
  outlets: "/outlets",
  outlet: "/outlets/The%20Quay",
  search: "/search?words=barges",
  "search-asked-nothing": "/search",
  jobs: "/jobs",
  about: "/about",
  "sign-in": "/sign-in",
  join: "/join?token=x",
  account: "/account",
  missing: "/reports/nothing",
}
let browser: Browser
let home: House
beforeAll(async () => {
  if (SKIP) return
  const several = DATES.map((published, i) => ({ ...SHAPE, id: `r${i}`, published, attributions: sure }))
  const ownVoice = [{ id: "own", content: [[0, 7]] as const, hedges: [] }]
  home = await house({
    ledgers: [
      ...several.map((ledger) => ({ ...ledger, outlet: "The Quay", ownVoice })),
      { ...LONG, id: "long", title: "L".repeat(300) },
    ],
  })
  await home.store.jobs.add("read", "dead", { source: "https://quay.example/gone" })
  browser = await launch()
})
afterAll(() => Promise.all([browser?.close(), home?.close()]))

describe.skipIf(SKIP)(`every page${SKIP ? ` (${SKIP})` : ""}`, () => {
  test("a page asked for again with its tag is not sent again, and its length is that of its bytes", async () => {
    const ask = (headers = {}) => fetch(`${home.origin}/reports/long`, { headers })
    const first = await ask()
    expect(first.headers.get("content-length")).toBe(String((await first.arrayBuffer()).byteLength))
    const again = await ask({ "if-none-match": first.headers.get("etag") as string })
    expect([again.status, await again.text()]).toEqual([304, ""])
  })

  test.each([
    [1440, "light"],
    [390, "dark"],
  ] as const)(
    "at %i px in %s: axe finds nothing, nothing scrolls sideways, nobody else is asked",
    async (width, scheme) => {
      const seen = await look(browser, `${home.origin}/about`, { width, scheme })
      const found: Record<string, unknown> = {}
      for (const [name, path] of Object.entries(PAGES)) {
        await seen.page.goto(home.origin + path)
        await ready(seen.page)
        await seen.page.evaluate(() => document.fonts.ready)
        const [violations, wide] = [await axe(seen.page), await sideways(seen.page)]
        if (violations.length || wide > 0) found[name] = { violations, wide }
        await picture(seen.page, `${name}-${width}-${scheme}`)
      }
      await seen.context.close()
      expect(found).toEqual({})
      expectQuiet({ ...seen, complaints: seen.complaints.filter((line) => !/status of 404/.test(line)) }, home.origin)
    },
  )

  test.each([
    [390, "light"],
    [1440, "dark"],
  ] as const)("has its picture at %i px in %s too", async (width, scheme) => {
    const { page, context } = await look(browser, home.origin, { width, scheme })
    for (const name of ["front", "report", "mend", "source", "outlet", "search"] as const) {
      await page.goto(home.origin + PAGES[name])
      await ready(page)
      await picture(page, `${name}-${width}-${scheme}`)
    }
    await context.close()
  })

  test("is whole without a script: the same headings, forms and lists", async () => {
    const [plain, scripted] = await Promise.all([
      look(browser, `${home.origin}/about`, { script: false }),
      look(browser, `${home.origin}/about`),
    ])
    for (const [name, path] of Object.entries(PAGES)) {
      const words = async ({ page }: typeof plain, script: boolean) => {
        await page.goto(home.origin + path)
        if (script) await ready(page)
        const text = (await page.locator("main").innerText()).replace(
          /Or select words.*|Take the selected words.*/g,
          "",
        )
        return text.replace(/\s+/g, " ")
      }
      expect(await words(plain, false), name).toBe(await words(scripted, true))
    }
    await Promise.all([plain.context.close(), scripted.context.close()])
  })

  test("on paper a report keeps its text and its ledger, and leaves out what is for a screen", async () => {
    const { page, context } = await look(browser, `${home.origin}/reports/r2`)
    await page.emulateMedia({ media: "print" })
    expect(await page.locator("article .note").first().isVisible()).toBe(true)
    for (const part of [".site nav", ".filters form", ".mend", ".foot"])
      expect(await page.locator(part).first().isVisible(), part).toBe(false)
    expect((await page.pdf()).length).toBeGreaterThan(10_000)
    await context.close()
  })

  test("a report's page sends no script; with the form that mends a row, less than 1 KB of it, packed", async () => {
    const context = await browser.newContext()
    const page = await context.newPage()
    const scripts = new Set<string>()
    page.on("response", (response) => {
      if (/javascript/.test(response.headers()["content-type"] ?? "")) scripts.add(response.url())
    })
    await page.goto(`${home.origin}/reports/r2`, { waitUntil: "networkidle" })
    expect([...scripts]).toEqual([])
    expect(await page.locator("script").count()).toBe(0)
    await page.goto(home.origin + PAGES.mend, { waitUntil: "networkidle" })
    let packed = 0
    for (const url of scripts) packed += gzipSync(await (await fetch(url)).text()).length
    await context.close()
    console.log(`script of a report that is mended: ${scripts.size} files, ${(packed / 1000).toFixed(1)} KB packed`)
    expect(scripts.size).toBe(1)
    expect(packed).toBeLessThan(1_000)
  })
})

describe.skipIf(SKIP)("by the keyboard alone", () => {
  test("somebody skips to the content, follows a cue to its row, mends it and leaves the page", async () => {
    const { page, context } = await look(browser, `${home.origin}/reports/r1`)
    const focus = () =>
      page.evaluate(() => {
        const { activeElement: at } = document
        return {
          words: at?.textContent?.trim() ?? "",
          id: at?.id ?? "",
          seen: at ? getComputedStyle(at).outlineStyle : "",
        }
      })
    await page.keyboard.press("Tab")
    expect(await focus()).toMatchObject({ words: "Skip to the content", seen: "solid" })
    await page.keyboard.press("Enter")
    expect((await focus()).id).toBe("content")
    const until = async (done: (now: Awaited<ReturnType<typeof focus>>) => boolean) => {
      for (let i = 0; i < 120; i++) {
        await page.keyboard.press("Tab")
        const now = await focus()
        if (done(now)) return now
      }
      throw new Error("It was not reached.")
    }
    expect(await until(({ id }) => id.startsWith("cue-"))).toMatchObject({ words: "according to", seen: "solid" })
    await page.keyboard.press("Enter")
    expect(page.url()).toMatch(/#at-\d+-\d+$/)
    expect(await until(({ words }) => words === "Mend row 1")).toMatchObject({ seen: "solid" })
    await page.keyboard.press("Enter")
    await page.waitForURL(/mend=/)
    await page.locator("[name=speaker]").waitFor()
    await page.locator("[name=speaker]").focus()
    await page.keyboard.press("Control+A")
    await page.keyboard.type("Canal Seven")
    await page.keyboard.press("Enter")
    await page.locator("article .note", { hasText: "Canal Seven" }).first().waitFor()
    expect(await until(({ words }) => words === "how often it is wrong")).toBeTruthy()
    await page.keyboard.press("Tab")
    expect((await focus()).words).not.toBe("how often it is wrong")
    await context.close()
  })
})
