import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { fixtures, reportOf } from "../../fixtures/index.ts"
import { createRules } from "../../src/extract/rules.ts"
import { placerOn } from "../../src/pipeline/place.ts"
import { ledgerOf } from "../../src/pipeline/read.ts"
import { launch, NO_CHROMIUM } from "../chromium.ts"
import { type House, house, NO_PAGES } from "./house.ts"
import { axe, expectQuiet, look, picture, sideways } from "./look.ts"

const SKIP = NO_CHROMIUM ?? NO_PAGES
vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 })
let browser: Browser
let home: House
let story = ""
let claim = ""

beforeAll(async () => {
  if (SKIP) return
  const rules = createRules()
  const told = fixtures().filter(({ name }) => /^(?:ferry|glider|obituary)/.test(name))
  const ledgers = await Promise.all(told.map(async (fixture) => ledgerOf(await reportOf(fixture), rules)))
  home = await house({ ledgers })
  for (const ledger of ledgers) await placerOn(home.store).place(ledger)
  const { items } = await home.store.stories({ least: 2 })
  story = `/stories/${encodeURIComponent(items[0]?.story ?? "")}`
  browser = await launch()
  const { page, context } = await look(browser, home.origin + story)
  claim = (await page.locator(".gist a").first().getAttribute("href")) ?? ""
  await context.close()
})
afterAll(() => Promise.all([browser?.close(), home?.close()]))

describe.skipIf(SKIP)(`stories and claims${SKIP ? ` (${SKIP})` : ""}`, () => {
  test.each([
    [1440, "light"],
    [390, "dark"],
  ] as const)(
    "at %i px in %s: axe finds nothing, nothing scrolls sideways, nobody else is asked",
    async (width, scheme) => {
      for (const [name, path] of Object.entries({ stories: "/stories", story, claim })) {
        const seen = await look(browser, home.origin + path, { width, scheme })
        expect(await axe(seen.page), name).toEqual([])
        expect(await sideways(seen.page), name).toBe(0)
        expectQuiet(seen, home.origin)
        await picture(seen.page, `${name}-${width}-${scheme}`)
        await seen.context.close()
      }
    },
  )

  test("without a script a claim is read from the story down to its roots, and a relay is tried away", async () => {
    const { page, context } = await look(browser, `${home.origin}/stories`, { script: false })
    await page.locator(".lines a").first().click()
    await page.locator(".gist a").first().click()
    expect(await page.locator(".lede").first().innerText()).toMatch(/root.* behind \d+ passages? in \d+ reports?/)
    await page.getByText("The same in words").first().click()
    expect(await page.locator("details li").first().innerText()).toContain("←")
    const body = page.locator("select[name=body] option").last()
    await page.locator("select[name=body]").selectOption((await body.getAttribute("value")) as string)
    await page.getByRole("button", { name: "Try" }).click()
    expect(await page.getByRole("status").innerText()).toMatch(/^Then: /)
    await context.close()
  })

  test("who comes back is told since when", async () => {
    const { page, context } = await look(browser, home.origin + story)
    expect(await page.locator(".lede").innerText()).not.toContain("since")
    await page.reload()
    expect(await page.locator(".lede").innerText()).toContain("since you last looked")
    await context.close()
  })

  test("a claim that is not there is told", async () => {
    const answer = await fetch(`${home.origin}${story}/claims/none`)
    expect(answer.status).toBe(404)
  })
})
