import { gzipSync } from "node:zlib"
import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { fixtures, reportOf } from "../../fixtures/index.ts"
import { createRules } from "../../src/extract/rules.ts"
import { placerOn } from "../../src/pipeline/place.ts"
import { ledgerOf } from "../../src/pipeline/read.ts"
import { bargeLedgers, TOWNS_OF_BARGES } from "../barges.ts"
import { launch, NO_CHROMIUM } from "../chromium.ts"
import { type House, house, NO_PAGES } from "./house.ts"
import { axe, expectQuiet, look, picture, sideways } from "./look.ts"

const SKIP = NO_CHROMIUM ?? NO_PAGES
vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 })
let browser: Browser
let home: House
let story = ""
let claim = ""
let report = ""
const MAPPED = "/stories/barges-1"

beforeAll(async () => {
  if (SKIP) return
  const rules = createRules()
  const told = fixtures().filter(({ name }) => /^(?:ferry|glider|obituary)/.test(name))
  const ledgers = await Promise.all(told.map(async (fixture) => ledgerOf(await reportOf(fixture), rules)))
  ledgers.push(...(await bargeLedgers(TOWNS_OF_BARGES)))
  home = await house({ ledgers })
  for (const ledger of ledgers) await placerOn(home.store).place(ledger)
  const { items } = await home.store.stories({ least: 2 })
  const first = items.find((one) => !one.story.startsWith("barges"))?.story ?? ""
  story = `/stories/${encodeURIComponent(first)}`
  report = `/reports/${encodeURIComponent((await home.store.story(first))?.reports[0]?.report ?? "")}`
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
      for (const [name, path] of Object.entries({
        stories: "/stories",
        story,
        claim,
        "told-report": report,
        map: MAPPED,
      })) {
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

  test("a report's line leads to its story", async () => {
    const { page, context } = await look(browser, home.origin + report, { script: false })
    await page.getByRole("link", { name: /^\d+ other reports? of the same events$/ }).click()
    expect(await page.locator(`a[href="${report}"]`).count()).toBeGreaterThan(0)
    expect(await page.locator(".kicker").first().innerText()).toMatch(/story/i)
    await context.close()
  })

  test("without a script the places that statements name stand on a map, and in a list beside it", async () => {
    const { page, context } = await look(browser, home.origin + MAPPED, { script: false, width: 390 })
    const map = page.getByRole("img", { name: "Map of the places named" })
    expect(await map.locator("circle").count()).toBe(3)
    // The first in the list is drawn last, above the others. Cork is north of Porto, and Lisbon south of both.
    expect(await map.locator("text").allTextContents()).toEqual(["3", "2", "1"])
    const heights = await map
      .locator("circle")
      .evaluateAll((towns) => towns.map((town) => Number(town.getAttribute("cy"))))
    const [porto = 0, cork = 0, lisbon = 0] = heights
    expect([cork < porto, porto < lisbon]).toEqual([true, true])
    expect((await map.locator(".named").getAttribute("d"))?.length).toBeGreaterThan(20)
    const section = page.getByRole("region", { name: "Places named" })
    expect(await section.getByRole("listitem").allInnerTexts()).toEqual([
      "Lisbon, Portugal 2 statements in 2 reports",
      "Cork, Ireland 1 statement in 1 report",
      "Porto, Portugal 1 statement in 1 report",
      "Ireland 2 statements in 2 reports",
    ])
    expect(await section.innerText()).toContain("not on the map: Springfield")
    await section.getByRole("link", { name: "Lisbon" }).click()
    expect(await page.locator("main").innerText()).toContain("Lisbon")
    await context.close()
  })

  test("where no place is known nothing is drawn; a map weighs little, and brings no script", async () => {
    const without = await look(browser, home.origin + story)
    expect(await without.page.locator("#places").count()).toBe(0)
    await without.context.close()
    const html = await (await fetch(home.origin + MAPPED)).arrayBuffer()
    const packed = gzipSync(new Uint8Array(html)).length
    console.log(`a story's page with a map: ${(packed / 1000).toFixed(1)} KB packed`)
    expect(packed).toBeLessThan(20_000)
    const { asked, context } = await look(browser, home.origin + MAPPED)
    expect(asked.filter((address) => address.endsWith(".js"))).toEqual([])
    await context.close()
    // From a page with a script its router leads here, and brings the page's: the outlines of the world, and what projects
    // them, stay on the server.
    const led = await look(browser, home.origin)
    await led.page.evaluate((address) => {
      const link = Object.assign(document.createElement("a"), { href: address })
      document.body.append(link)
      link.click()
    }, home.origin + MAPPED)
    await led.page.locator("#places").waitFor()
    const scripts = led.asked.filter((address) => address.endsWith(".js"))
    const words = await Promise.all(scripts.map(async (address) => (await fetch(address)).text()))
    expect(scripts.length).toBeGreaterThan(3)
    expect(words.join("").length).toBeLessThan(400_000)
    await led.context.close()
  })

  test("a claim that is not there is told", async () => {
    const answer = await fetch(`${home.origin}${story}/claims/none`)
    expect(answer.status).toBe(404)
  })
})
