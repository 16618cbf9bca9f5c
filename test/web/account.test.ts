import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { launch, NO_CHROMIUM } from "../chromium.ts"
import { SHAPE } from "../sample.ts"
import { type House, house, NO_PAGES } from "./house.ts"
import { axe, look } from "./look.ts"

const SKIP = NO_CHROMIUM ?? NO_PAGES
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })
const PASSWORD = "nobody guesses these words"
let browser: Browser
let home: House
beforeAll(async () => {
  if (SKIP) return
  home = await house({ ledgers: [SHAPE], owner: false })
  browser = await launch()
})
afterAll(() => Promise.all([browser?.close(), home?.close()]))

describe.skipIf(SKIP)(`accounts${SKIP ? ` (${SKIP})` : ""}`, () => {
  test("the first editor comes by a link, invites a contributor, and ends a session that is elsewhere", async () => {
    const { token } = (await home.accounts.first()) as { token: string }
    const { page, context } = await look(browser, `${home.origin}/join?token=${token}`)
    await page.fill("#name", "maren")
    await page.fill("#password", PASSWORD)
    await page.click("text=Make it")
    await page.waitForURL(/\/account$/)
    expect(await page.locator("h1").textContent()).toBe("maren")

    const elsewhere = await look(browser, `${home.origin}/sign-in?to=%2Freports%2Fsample`, { script: false })
    await elsewhere.page.fill("#name", "maren")
    await elsewhere.page.fill("#password", "not this one")
    await elsewhere.page.click("main button")
    expect(await elsewhere.page.locator("[role=alert]").textContent()).toContain(
      "no account of that name with that password",
    )
    await elsewhere.page.fill("#password", PASSWORD)
    await elsewhere.page.click("main button")
    await elsewhere.page.waitForURL(/\/reports\/sample/)
    expect(await elsewhere.page.locator(".mend").count()).toBeGreaterThan(0)

    await page.reload()
    expect(await axe(page)).toEqual([])
    await page.click("text=End it")
    await page.locator("text=It is ended").waitFor()
    await elsewhere.page.reload()
    expect(await elsewhere.page.locator(".mend").count()).toBe(0)

    await page.click("text=Make a link")
    const link = (await page.locator("code").textContent()) as string
    expect(link).toMatch(new RegExp(`^${home.origin}/join\\?token=`))
    await page.click("text=Sign out")
    await page.waitForURL(`${home.origin}/`)
    expect(await page.locator("#what").count()).toBe(0)
    await page.goto(link)
    await page.fill("#name", "ida")
    await page.fill("#password", "short")
    expect(await page.locator("#password").evaluate((field: HTMLInputElement) => field.validity.valid)).toBe(false)
    await page.fill("#password", PASSWORD)
    await page.click("text=Make it")
    await page.waitForURL(/\/account$/)
    expect(await page.locator(".lede").textContent()).toContain("contributor")
    await Promise.all([context.close(), elsewhere.context.close()])
  })

  test("who is not signed in reads everything, and mends nothing", async () => {
    const { page, context } = await look(browser, `${home.origin}/reports/sample?mend=489-503`)
    expect(await page.locator("article .note").count()).toBe(9)
    expect(await page.locator("article form").count()).toBe(0)
    const body = new URLSearchParams({ row: SHAPE.attributions[0]?.id as string, version: "1", act: "denies" })
    const headers = { origin: home.origin, "content-type": "application/x-www-form-urlencoded" }
    const answer = await fetch(`${home.origin}/reports/sample?/mend`, {
      method: "POST",
      headers,
      body,
      redirect: "manual",
    })
    expect(await answer.text()).toContain("Sign in as a contributor")
    expect((await home.store.judgements()).items).toEqual([])
    await context.close()
  })
})
