import type { Browser, Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest"
import { launch, NO_CHROMIUM } from "../chromium.ts"
import { SHAPE } from "../sample.ts"
import { type House, house, NO_PAGES } from "./house.ts"
import { axe, type Look, look, picture, type Seen, sideways } from "./look.ts"

const SKIP = NO_CHROMIUM ?? NO_PAGES
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })
let browser: Browser
let home: House
beforeAll(async () => {
  if (SKIP) return
  home = await house({ ledgers: [SHAPE] })
  browser = await launch()
  const post = {
    id: "p1",
    slug: "pier",
    title: "Pier to close",
    body: "<p>It closes.</p>",
    contributors: [],
    topics: [],
  }
  const more = { state: "published", access: "public", replies: "open", ties: [], dismissed: [] } as const
  await home.store.newsroom.save({ ...post, ...more, published: "2026-03-10T08:00:00Z" }, "maren", 0)
})
afterAll(() => Promise.all([browser?.close(), home?.close()]))
let seen: Seen | undefined
afterEach(() => seen?.context.close())

let count = 0
/** A reply that waits, as a reader sent it. */
async function waiting(name: string, body: string, parent?: string): Promise<string> {
  const id = `r${++count}`
  const at = new Date(Date.UTC(2026, 2, 10, 9, count)).toISOString()
  const reply = { id, post: "p1", name, body, state: "pending", at, spam: 0.1, ...(parent && { parent }) } as const
  await home.store.newsroom.addReply({ reply, token: `token-${id}`, address: `address of ${name}` })
  return id
}
async function open(path: string, how?: Look): Promise<Page> {
  seen = await look(browser, home.origin + path, how)
  return seen.page
}
const stateOf = async (id: string) => (await home.store.newsroom.reply(id))?.state
const said = (page: Page, words: string) => page.locator("[role=status]", { hasText: words }).waitFor()

describe.skipIf(SKIP)(`the queue of replies${SKIP ? ` (${SKIP})` : ""}`, () => {
  test("by keys: the next, approve, spam, tick some, trash them", async () => {
    const ids = []
    for (const name of ["Una", "Vik", "Wim", "Xia"]) ids.push(await waiting(name, `A word by ${name}.`))
    const [una, vik, wim, xia] = ids as [string, string, string, string]
    const page = await open("/desk/replies")
    const names = () => page.locator(".queue b:first-child").allTextContents()
    // The last one stands first.
    expect(await names()).toEqual(["Xia", "Wim", "Vik", "Una"])
    expect(await axe(page)).toEqual([])
    await picture(page, "desk-replies-desktop-light")
    await page.keyboard.press("j")
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Reply by Xia")
    await page.keyboard.press("a")
    await said(page, "One reply is shown to readers")
    expect(await stateOf(xia)).toBe("approved")
    await page.locator("li:focus", { hasText: "Wim" }).waitFor()
    await page.keyboard.press("s")
    await said(page, "One reply is spam")
    expect(await stateOf(wim)).toBe("spam")
    await page.locator("li:focus", { hasText: "Vik" }).waitFor()
    await page.keyboard.press("x")
    await page.keyboard.press("j")
    await page.keyboard.press("x")
    await page.keyboard.press("k")
    await page.keyboard.press("t")
    await said(page, "2 replies are in the trash")
    expect([await stateOf(vik), await stateOf(una)]).toEqual(["trash", "trash"])
    // Keys are letters again where one writes, and where they are switched off.
    const yon = await waiting("Yon", "One more.")
    await page.reload()
    await page.getByLabel("These keys work").click()
    await page.locator(".queue li").first().focus()
    await page.keyboard.press("a")
    expect(await stateOf(yon)).toBe("pending")
  })

  describe.each([true, false])("with scripts: %s", (script) => {
    test("an answer in its place approves what it answers, and stands under it", async () => {
      const id = await waiting("Zoe", "Who says so?")
      const page = await open("/desk/replies", { script })
      const row = page.locator(".queue li", { hasText: "Zoe" }).first()
      await row.getByText("Answer").first().click()
      await row.locator("textarea").fill("The harbour master does.")
      await row.getByRole("button", { name: "Send it" }).click()
      await said(page, "Your answer stands")
      expect(await stateOf(id)).toBe("approved")
      const { items } = await home.store.newsroom.replies({ post: "p1" }, { limit: 100 })
      expect(items.find(({ parent }) => parent === id)).toMatchObject({
        state: "approved",
        body: "The harbour master does.",
      })
    })

    test("who is banned is kept out, and let in again; a removed reply says why", async () => {
      const name = `Bad ${script}`
      const id = await waiting(name, "Buy boats!")
      const page = await open("/desk/replies", { script })
      const row = page.locator(".queue li", { hasText: name }).first()
      await row.getByText("Ban").first().click()
      await row.locator("select").selectOption("name")
      await row.locator("input[name^=because-]").fill("Sells boats.")
      await row.getByRole("button", { name: "Ban", exact: true }).click()
      await said(page, "not taken any more")
      expect(await home.store.newsroom.banned({ name })).toBe(true)
      expect(await page.locator(".bans li").first().textContent()).toContain("Sells boats.")
      await page.locator(".bans li").first().getByRole("button").click()
      await said(page, "taken again")
      expect(await home.store.newsroom.banned({ name })).toBe(false)
      await page.locator(".queue li", { hasText: name }).locator("[name=ids]").check()
      await page.fill("[name=because]", "An advertisement.")
      await page.locator(".bulk").getByRole("button", { name: "Remove" }).click()
      await said(page, "One reply is removed")
      expect(await stateOf(id)).toBe("removed")
      expect((await home.store.newsroom.moderations(id)).at(-1)).toMatchObject({ because: "An advertisement." })
    })
  })

  test("on a phone, in the dark, nothing stands out sideways", async () => {
    await waiting("Ulf", "A very long word: Hafenmeistereiverwaltungsvorschriftensammlungsbeauftragter.")
    const page = await open("/desk/replies", { width: 390, scheme: "dark" })
    expect(await sideways(page)).toBe(0)
    expect(await axe(page)).toEqual([])
    await picture(page, "desk-replies-phone-dark")
    await page.goto(`${home.origin}/desk/profile`)
    expect(await axe(page)).toEqual([])
    await picture(page, "desk-profile-phone-dark")
  })
})
