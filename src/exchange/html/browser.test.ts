import { AxeBuilder } from "@axe-core/playwright"
import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { launch, NO_CHROMIUM } from "../../../test/chromium.ts"
import { ledgerOf, SHAPE } from "../../../test/sample.ts"
import { summarise } from "../../ledger/summary.ts"
import type { Ledger } from "../../model/index.ts"
import { html } from "./page.ts"

let browser: Browser
beforeAll(async () => {
  if (!NO_CHROMIUM) browser = await launch()
}, 30_000)
afterAll(() => browser?.close())

interface Look {
  readonly width?: number
  readonly scheme?: "light" | "dark"
}

/** Opens a ledger's page; hands over all that it asks the network for. */
async function open(ledger: Ledger, { width = 1440, scheme = "light" }: Look = {}) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    reducedMotion: "reduce",
  })
  const page = await context.newPage()
  const asked: string[] = []
  await page.route("**/*", (route) => {
    asked.push(route.request().url())
    return route.request().url() === "http://hearsay.test/"
      ? route.fulfill({
          contentType: "text/html",
          body: html.write(ledger, summarise(ledger), { width: 80, colour: false }),
        })
      : route.abort()
  })
  await page.goto("http://hearsay.test/")
  return { page, asked }
}

const background = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).backgroundColor)
const CLEAR = "rgba(0, 0, 0, 0)"

describe.skipIf(NO_CHROMIUM)(
  `the page in Chromium${NO_CHROMIUM ? ` (${NO_CHROMIUM})` : ""}`,
  { timeout: 30_000 },
  () => {
    test("pointing at any part of a row lights its source, cue, content and note, and nothing of another row", async () => {
      const { page } = await open(SHAPE)
      for (const part of ["article .s5", "article .q5", "article .c5", "#n5"]) {
        await page.mouse.move(0, 0)
        expect(await background(page, "article .c5")).toBe(CLEAR)
        await page.hover(part)
        for (const lit of [".s5", ".q5", ".c5", "#n5"])
          expect(await background(page, lit), `${lit} by ${part}`).not.toBe(CLEAR)
        expect(await background(page, "article .c4")).toBe(CLEAR)
      }
    })

    test("inside a row that stands in another one's content, the inner one is lit", async () => {
      const { page } = await open(SHAPE)
      await page.hover("article .c7")
      expect(await background(page, "#n7")).not.toBe(CLEAR)
      expect(await background(page, "#n6")).toBe(CLEAR)
    })

    test("the keyboard reaches every cue and every note, and each leads to the other", async () => {
      const { page } = await open(SHAPE)
      await page.focus("#q3")
      await page.keyboard.press("Enter")
      expect(page.url()).toMatch(/#n3$/)
      expect(await background(page, "article .c3")).not.toBe(CLEAR)
      const stops = await page.locator("article a[href]").count()
      expect(stops).toBe(2 * SHAPE.attributions.length)
    })

    test("there is no script, and nothing is fetched", async () => {
      const { page, asked } = await open(SHAPE)
      expect(await page.locator("script").count()).toBe(0)
      expect(asked).toEqual(["http://hearsay.test/"])
    })

    test("a report's text cannot inject anything", async () => {
      const attack = `<img src=x onerror="document.title='owned'"><script>document.title='owned'</script>`
      const words = `${attack} said "'>${attack}.`
      const hostile = ledgerOf(
        words,
        [{ source: attack, cue: "said", content: `"'>${attack}`, speaker: attack, via: [attack] }],
        {
          id: attack,
          title: `</title></style>${attack}`,
          url: "javascript:document.title='owned'",
          outlet: attack,
          published: `">${attack}`,
          language: `">${attack}`,
          findings: [{ code: "x", message: attack }],
        },
      )
      const { page, asked } = await open(hostile)
      expect(asked).toEqual(["http://hearsay.test/"])
      expect(await page.locator("img, script, [onerror], a[href^='javascript']").count()).toBe(0)
      expect(await page.title()).not.toBe("owned")
      expect(await page.locator("article p").textContent()).toContain(attack)
    })

    test.each([320, 390, 768])(
      "a page of %i px does not scroll sideways, even for a word without end",
      async (width) => {
        const long = ledgerOf(`Ann said ${"w".repeat(4000)}.`, [
          { source: "Ann", cue: "said", content: "w".repeat(4000), speaker: "A".repeat(300) },
        ])
        for (const ledger of [SHAPE, long]) {
          const { page } = await open(ledger, { width })
          expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
        }
      },
    )

    test.each([
      ["light", 1440],
      ["dark", 390],
    ] as const)("axe finds nothing in %s at %i px, at rest and lit", async (scheme, width) => {
      const { page } = await open(SHAPE, { width, scheme })
      for (const at of ["h1", "article .s5"]) {
        await page.hover(at)
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([])
      }
    })
  },
)
