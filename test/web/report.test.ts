import type { Browser, Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest"
import { launch, NO_CHROMIUM } from "../chromium.ts"
import { SHAPE } from "../sample.ts"
import { type House, house, NO_PAGES } from "./house.ts"
import { expectQuiet, type Look, look, ready, type Seen } from "./look.ts"

const SKIP = NO_CHROMIUM ?? NO_PAGES
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 })
let browser: Browser
let home: House
beforeAll(async () => {
  if (SKIP) return
  const sure = SHAPE.attributions.map((row, i) => ({ ...row, confidence: 0.5 + i / 20 }))
  home = await house({ ledgers: [{ ...SHAPE, attributions: sure }] })
  browser = await launch()
})
afterAll(() => Promise.all([browser?.close(), home?.close()]))

let seen: Seen | undefined
afterEach(() => seen?.context.close())
async function open(path: string, how?: Look): Promise<Seen> {
  seen = await look(browser, home.origin + path, how)
  return seen
}
/** A copy of the sample that no other test mends. */
async function copy(id: string): Promise<string> {
  await home.store.keep({ ...SHAPE, id })
  return `/reports/${encodeURIComponent(id)}`
}
const noteOf = (page: Page, name: string) =>
  page.locator("article .note", { has: page.getByRole("link", { name, exact: true }) })
const TEXT = `Ferry is late again

The ferry will sail at noon, said Bea Lund, the harbour master. “Nobody is hurt,” she added. Two officials who asked not to be named denied that the engine had failed.`

describe.skipIf(SKIP)(`a report's page${SKIP ? ` (${SKIP})` : ""}`, () => {
  describe.each([true, false])("with scripts: %s", (script) => {
    test("a text that is pasted becomes a ledger", async () => {
      const seen = await open("/", { script })
      const { page } = seen
      await page.fill("#what", `${TEXT} It was ${script ? "Monday" : "Tuesday"}.`)
      await page.click("text=Read it")
      await page.waitForURL(/\/reports\//)
      expect(await page.locator("article .note").count()).toBeGreaterThanOrEqual(3)
      expect(await page.locator("article .note").first().textContent()).toContain("Bea Lund")
      expect(await page.locator("article").textContent()).toContain("Nobody is hurt")
      expectQuiet(seen, home.origin)
    })

    test("a file becomes a ledger, and what cannot be read is told beside the form", async () => {
      const { page } = await open("/", { script })
      await page.click("text=Read it")
      expect(await page.locator("[role=alert]").textContent()).toContain("Paste a report")
      const buffer = Buffer.from(`${TEXT} It was a ${script ? "Wednesday" : "Thursday"}.`)
      await page.setInputFiles("#file", { name: "ferry.txt", mimeType: "text/plain", buffer })
      await page.click("text=Read it")
      await page.waitForURL(/\/reports\//)
      expect(await page.locator("h1").textContent()).toBe("Ferry is late again")
    })

    test("filters show the rows that they name, by links and a form", async () => {
      const { page } = await open("/reports/sample", { script })
      const notes = () => page.locator("article .note").count()
      expect(await notes()).toBe(9)
      await page.click("nav >> text=Denials")
      await page.waitForURL(/show=denials/)
      expect(await notes()).toBe(1)
      expect(await page.locator("article a.q").count()).toBe(1)
      await page.click("nav >> text=Unnamed")
      await page.waitForURL(/show=unnamed/)
      expect(await notes()).toBe(SHAPE.attributions.filter(({ root }) => root.naming === "anonymous").length)
      await page.selectOption("#who", "Tove Lind")
      await page.click("nav >> text=Show")
      await page.waitForURL(/who=Tove/)
      expect(await notes()).toBe(2)
    })

    test("a corrected speaker is followed by the source's page, and undoing it brings back what was there", async () => {
      const { page } = await open(await copy(`speaker ${script}`), { script })
      const row = noteOf(page, "Ivo Senn")
      const statements = (name: string) => home.store.rows({ source: name, report: `speaker ${script}` })
      const followed = async (name: string) => (await statements(name)).items.length
      expect(await followed("Ivo Sennheim")).toBe(0)
      await row.getByText("Mend").click()
      await page.fill("[name=speaker]", "Ivo Sennheim")
      await page.fill("[name=because]", "The embassy’s list has it so.")
      await page.click("text=Keep it so")
      const mended = noteOf(page, "Ivo Sennheim")
      await mended.getByText("Undo").waitFor()
      expect(await mended.textContent()).toMatch(/Speaker by owner: “Ivo Sennheim”, read as “Ivo Senn”/)
      expect(await mended.textContent()).toContain("The embassy’s list has it so.")
      expect([await followed("Ivo Sennheim"), await followed("Ivo Senn")]).toEqual([1, 0])
      const source = await page.request.get(`${home.origin}/sources/Ivo%20Sennheim`)
      expect(await source.text()).toContain("no offer had been made")
      await mended.getByText("Undo").click()
      await row.waitFor()
      expect(await mended.count()).toBe(0)
      expect([await followed("Ivo Sennheim"), await followed("Ivo Senn")]).toEqual([0, 1])
      expect((await page.request.get(`${home.origin}/sources/Ivo%20Sennheim`)).status()).toBe(404)
      expect(await page.locator(".history").textContent()).toMatch(/took back no\. \d+/)
    })

    test("words are mended by the report's own; what it has not is refused, and what was typed stays", async () => {
      const { page } = await open(await copy(`words ${script}`), { script })
      await noteOf(page, "Ivo Senn").getByText("Mend").click()
      await page.click("text=The words themselves")
      await page.fill("[name=content]", "no offer had ever been made")
      await page.click("text=Keep it so")
      await page.locator("[role=alert]").waitFor()
      expect(await page.locator("[role=alert]").textContent()).toContain("“no offer had ever been made”")
      expect(await page.inputValue("[name=content]")).toBe("no offer had ever been made")
      await page.fill("[name=content]", "no offer had been made")
      await page.click("text=Keep it so")
      const mended = page.locator("article .note", { hasText: "Content by owner" })
      await mended.waitFor()
      expect(await page.locator("article .c7").allTextContents()).toEqual(["no offer had been made"])
      await mended.getByText("Undo").click()
      await mended.waitFor({ state: "detached" })
    })
  })

  test("pointing at a part of a row, or tabbing to it, lights source, cue, content and note, and no other row's", async () => {
    const { page } = await open("/reports/sample")
    const lit = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor)
    const [dark, parts] = ["rgba(0, 0, 0, 0)", ["article .s5", "article .q5", "article .c5", "article .n5"]]
    for (const part of parts) {
      await page.mouse.move(0, 0)
      expect(await lit("article .c5")).toBe(dark)
      await page.hover(part)
      for (const other of parts) expect(await lit(other), `${other} by ${part}`).not.toBe(dark)
      expect(await lit("article .c4")).toBe(dark)
    }
    await page.mouse.move(0, 0)
    await page.locator("article a.q5").focus()
    expect(await lit("article .c5")).not.toBe(dark)
  })

  test("a file that is dropped is taken, and read", async () => {
    const { page } = await open("/")
    const words = `${TEXT} It was a Friday.`
    const dropped = await page.evaluateHandle((words) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([words], "dropped.txt", { type: "text/plain" }))
      return transfer
    }, words)
    await page.dispatchEvent("form.read", "drop", { dataTransfer: dropped })
    expect(await page.locator("[role=status]").textContent()).toContain("dropped.txt")
    await page.click("text=Read it")
    await page.waitForURL(/\/reports\//)
    expect(await page.locator("article .note").first().textContent()).toContain("Bea Lund")
  })

  test("who waits for a report is taken to it when it is read", async () => {
    const { page } = await open("/about")
    const job = await home.store.jobs.add("read", "later", { text: `${TEXT} It was a Saturday.` })
    await home.store.jobs.take("nobody", ["read"])
    await page.goto(`${home.origin}/jobs/${job.id}`)
    await ready(page)
    const held = await home.store.jobs.get(job.id)
    if (held?.state === "running" && held.worker === "nobody") await home.store.jobs.fail(held, "the first try")
    await page.waitForURL(/\/reports\//)
    expect(await page.locator("h1").textContent()).toBe("Ferry is late again")
  })

  test("selected words can be taken into a field", async () => {
    const { page } = await open("/reports/sample")
    await noteOf(page, "Ivo Senn").getByText("Mend").click()
    await page.click("text=The words themselves")
    await page.evaluate(() => {
      const words = [...document.querySelectorAll("article p")].find((p) => p.textContent?.startsWith("The Harbour"))
      getSelection()?.selectAllChildren(words as Element)
    })
    await page.getByText("Take the selected words as the content").click()
    expect(await page.inputValue("[name=content]")).toMatch(/^The Harbour Courier reported.*had been made\.$/)
  })

  test("an edited report is read beside its earlier version", async () => {
    await home.store.keep({ ...SHAPE, id: "edited" })
    await home.store.keep({ ...SHAPE, id: "edited", title: "River fleet not on the block" })
    const { page } = await open("/reports/edited")
    expect(await page.locator("h1").textContent()).toBe("River fleet not on the block")
    await page.click(".under a[href*='version=1']")
    await page.waitForURL(/version=1/)
    expect(await page.locator("h1").textContent()).toBe("River fleet on the block?")
    expect(await page.locator(".older").textContent()).toContain("version 1")
  })

  test("an address that cannot be read is given up, told, and tried again from the page of work", async () => {
    const { page } = await open("/")
    await page.fill("#what", "http://127.0.0.1:9/nothing")
    await page.click("text=Read it")
    await page.waitForURL(/\/jobs\/\d+/)
    await page.goto(`${home.origin}/jobs`)
    await ready(page)
    const job = page.locator("li", { hasText: "127.0.0.1:9" })
    expect(await job.textContent()).toMatch(/given up|waiting its turn/)
  })
})
