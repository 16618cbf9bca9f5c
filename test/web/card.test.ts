import type { Browser, Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { launch, NO_CHROMIUM } from "../chromium.ts"
import { ATTACK, hostileFerry } from "../hostile-story.ts"
import { countingEncoder } from "../planted/encoder.ts"
import { type Elsewhere, elsewhere } from "./elsewhere.ts"
import { type House, house, NO_PAGES } from "./house.ts"
import { axe, look, picture, sideways } from "./look.ts"

const SKIP = NO_CHROMIUM ?? NO_PAGES
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })
let browser: Browser
let home: House
let other: Elsewhere
let claim = ""
/** What a reader of a claim's page is given to paste. */
let pasted: Readonly<Record<"card" | "snapshot", string>>

beforeAll(async () => {
  if (SKIP) return
  home = await house({ ledgers: [], encoder: countingEncoder })
  const story = `/stories/${encodeURIComponent(await hostileFerry(home.store))}`
  browser = await launch()
  const { page, context } = await look(browser, home.origin + story, { script: false })
  claim = (await page.locator(".gist a").first().getAttribute("href")) ?? ""
  await page.goto(home.origin + claim)
  const [card, snapshot] = [await page.locator("#card").inputValue(), await page.locator("#snapshot").inputValue()]
  pasted = { card, snapshot }
  const gone = card.replace(/claims\/[^/]+\/card/, "claims/gone/card")
  const reaching = card.replaceAll(/<hearsay-card src="[^"]*"/g, `<hearsay-card src="/forged.json"`)
  other = await elsewhere({ card, snapshot, gone, reaching, both: `${card}\n${card}` })
  await context.close()
})
afterAll(() => Promise.all([browser?.close(), home?.close(), other?.close()]))

const drawn = (page: Page) => page.locator("hearsay-card article[aria-label]").first().waitFor()
const LOOKS = [
  [1440, "light"],
  [390, "dark"],
  [390, "light"],
  [1440, "dark"],
] as const

describe.skipIf(SKIP)(`a claim on a page of another origin${SKIP ? ` (${SKIP})` : ""}`, () => {
  test.each(LOOKS)(
    "as a card at %i px in %s: drawn, axe finds nothing, nobody else is asked",
    async (width, scheme) => {
      const seen = await look(browser, `${other.origin}/card`, { width, scheme })
      await drawn(seen.page)
      const card = seen.page.locator("hearsay-card")
      expect(await card.locator("article[aria-label] > p:nth-of-type(2)").innerText()).toBe(
        "1 root behind 2 passages in 2 reports.",
      )
      expect(await axe(seen.page)).toEqual([])
      expect(await sideways(seen.page)).toBe(0)
      expect(seen.complaints).toEqual([])
      const asked = seen.asked.map((address) => new URL(address))
      const here = asked.filter(({ origin, protocol }) => origin !== other.origin && protocol !== "data:")
      expect(here.map(({ origin, pathname }) => [origin, /[^/]+$/.exec(pathname)?.[0]])).toEqual([
        [home.origin, "card.js"],
        [home.origin, "card"],
      ])
      const paper = await card.locator("article[aria-label]").evaluate((it) => getComputedStyle(it).backgroundColor)
      expect(paper).toBe(scheme === "dark" ? "rgb(23, 24, 26)" : "rgb(251, 250, 246)")
      await picture(seen.page, `card-${width}-${scheme}`)
      await seen.context.close()
    },
  )

  test.each(LOOKS)("as a snapshot at %i px in %s: axe finds nothing, nobody is asked", async (width, scheme) => {
    const seen = await look(browser, `${other.origin}/snapshot`, { width, scheme })
    expect(await seen.page.locator(".hearsay-card").innerText()).toContain("1 root behind 2 passages in 2 reports.")
    expect(await axe(seen.page)).toEqual([])
    expect(await sideways(seen.page)).toBe(0)
    expect(seen.asked.filter((address) => new URL(address).origin !== other.origin && !/^data:/.test(address))).toEqual(
      [],
    )
    await picture(seen.page, `snapshot-${width}-${scheme}`)
    await seen.context.close()
  })

  test("it is read and opened with the keyboard, and leads to the claim's page", async () => {
    const { page, context } = await look(browser, `${other.origin}/card`)
    await drawn(page)
    await page.keyboard.press("Tab")
    await page.keyboard.press("Enter")
    await page.waitForURL(home.origin + claim)
    expect(await page.locator("h1").innerText()).toContain("leaks at forty-three places")
    await context.close()
  })

  test("without a script, and where the claim is gone, the snapshot stands there", async () => {
    for (const [path, script] of [
      ["card", false],
      ["gone", true],
    ] as const) {
      const { page, context } = await look(browser, `${other.origin}/${path}`, { script })
      // The script is there, and has had time to ask and be refused.
      if (script) await page.waitForFunction(() => customElements.get("hearsay-card"))
      if (script) await page.waitForTimeout(1000)
      expect(await page.locator(".hearsay-card").isVisible(), path).toBe(true)
      await context.close()
    }
  })

  test("two cards on one page are both drawn", async () => {
    const { page, context } = await look(browser, `${other.origin}/both`)
    await drawn(page)
    await page.waitForFunction(() =>
      [...document.querySelectorAll("hearsay-card")].every((it) => it.shadowRoot?.querySelector("article")),
    )
    await context.close()
  })
})

describe.skipIf(SKIP)("what a claim's words try", () => {
  test.each(["card", "snapshot"] as const)("they run nothing in a %s on another site's page", async (path) => {
    const seen = await look(browser, `${other.origin}/${path}`)
    if (path === "card") await drawn(seen.page)
    expect(await seen.page.title()).toBe("The Elsewhere Post")
    // Locators look into shadow roots.
    expect(await seen.page.locator("img, svg, [onerror], main a[href^='javascript' i]").count()).toBe(0)
    expect(await seen.page.locator("main script").count()).toBe(path === "card" ? 1 : 0)
    const shown = path === "card" ? "hearsay-card article[aria-label]" : ".hearsay-card"
    expect(await seen.page.locator(shown).innerText()).toContain(ATTACK)
    expect(seen.complaints).toEqual([])
    await seen.context.close()
  })

  test("they do not break out of the fields from which they are copied", async () => {
    const seen = await look(browser, home.origin + claim)
    expect(await seen.page.title()).not.toBe("owned")
    expect(await seen.page.locator("img, [onerror], main script").count()).toBe(0)
    expect(pasted.snapshot).toContain("&lt;/textarea&gt;&lt;script&gt;")
    expect(await axe(seen.page)).toEqual([])
    for (const summary of await seen.page.locator("#elsewhere ~ details summary").all()) await summary.click()
    expect(await axe(seen.page)).toEqual([])
    await picture(seen.page, "claim-elsewhere-1440-light")
    await seen.context.close()
  })

  test("a forged answer leads to no page but the server's that gave it", async () => {
    const { page, context } = await look(browser, `${other.origin}/reaching`, { script: true })
    await page.route("**/forged.json", (route) =>
      route.fulfill({
        json: {
          gist: "It leaks",
          roots: "1 root",
          behind: "",
          lines: [ATTACK],
          because: [],
          warning: ATTACK,
          at: "javascript:document.title='owned'",
          story: "https://evil.example/",
          errors: "//evil.example/",
        },
      }),
    )
    await page.reload()
    await drawn(page)
    expect(await page.locator("article[aria-label] a[href]").count()).toBe(0)
    expect(await page.title()).toBe("The Elsewhere Post")
    await context.close()
  })
})
