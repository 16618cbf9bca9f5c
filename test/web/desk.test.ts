import type { Browser, Cookie, Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest"
import { launch, NO_CHROMIUM } from "../chromium.ts"
import { SHAPE } from "../sample.ts"
import { type House, house, NO_PAGES } from "./house.ts"
import { axe, expectQuiet, type Look, look, picture, ready, type Seen, sideways } from "./look.ts"

const SKIP = NO_CHROMIUM ?? NO_PAGES
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 })
let browser: Browser
let home: House
const people: Record<string, Cookie[]> = {}
beforeAll(async () => {
  if (SKIP) return
  home = await house({ ledgers: [SHAPE], owner: false })
  browser = await launch()
  const { token } = (await home.accounts.first()) as { token: string }
  people.maren = await join("maren", token)
  people.ida = await join("ida", (await home.accounts.invite("contributor", "maren")).token)
})
afterAll(() => Promise.all([browser?.close(), home?.close()]))

async function join(name: string, token: string): Promise<Cookie[]> {
  const { page, context } = await look(browser, `${home.origin}/join?token=${token}`)
  await page.fill("#name", name)
  await page.fill("#password", "nobody guesses these words")
  await page.click("text=Make it")
  await page.waitForURL(/\/account$/)
  const cookies = await context.cookies()
  await context.close()
  return cookies
}

const open_: Seen[] = []
afterEach(async () => {
  for (const { context } of open_.splice(0)) await context.close()
})
async function open(who: string, path: string, how: Look = {}): Promise<Seen> {
  const seen = await look(browser, `${home.origin}/about`, how)
  open_.push(seen)
  await seen.context.addCookies(people[who] as Cookie[])
  await seen.page.goto(home.origin + path)
  if (how.script !== false) await ready(seen.page)
  return seen
}

/** A new report, open to be written. */
async function begin(page: Page): Promise<string> {
  await page.click("text=Write a report")
  await page.waitForURL(/\/desk\/[0-9a-f-]{36}$/)
  return page.url()
}
const text = (page: Page) => page.locator(".live #text")
/** When the text was read as it is now. */
const read = (page: Page) => page.locator(".ledger[aria-busy=false]").waitFor()
const said = (page: Page, words: RegExp) => page.locator(".bar .status", { hasText: words }).waitFor()
async function move(page: Page, name: string, words: RegExp) {
  await page.getByRole("button", { name, exact: true }).click()
  await said(page, words)
}

const BODY = [
  "Ordania is reportedly contemplating the sale of its river fleet, according to Channel Nine, who cited senior officials of Velmar.",
  "This was later confirmed by Tove Lind, a spokesperson for Velmar, who claimed that barges were being counted.",
  "Officials in Pell also confirmed that 50 barges had moved. Ordania has denied the accusations.",
]

describe.skipIf(SKIP)(`the desk${SKIP ? ` (${SKIP})` : ""}`, () => {
  let report = ""

  test("a contributor writes with the ledger beside the text, ties, mends, lets stand, and hands in", async () => {
    const seen = await open("ida", "/desk/profile")
    const { page } = seen
    await page.fill("#name", "Ida Lund")
    await page.fill("#biography", "Ida Lund writes about harbours.")
    await page.click("text=Keep it")
    await page.locator("text=The profile of Ida Lund is kept").waitFor()
    await page.goto(`${home.origin}/desk`)
    await ready(page)
    report = await begin(page)
    await text(page).waitFor()
    await page.fill("#title", "River fleet may be sold")
    await page.fill("#deck", "One unnamed voice, and a denial")
    await text(page).click()
    await page.keyboard.type(BODY.join("\n"))
    await page.locator(".ledger .note b", { hasText: "Tove Lind" }).first().waitFor()
    await read(page)
    expect(await page.locator("#text .c1").textContent()).toContain("contemplating")
    expect(await page.locator(".ledger .note").first().textContent()).toMatch(/Channel Nine/)
    expect(await page.locator(".ledger").textContent()).toMatch(/denies/)

    // Three sentences are tied, the first of them cited.
    for (const [i, words, button] of [
      [0, "contemplating fleet", /^Tie and cite/],
      [1, "barges were being counted", /^Tie to The Quay/],
      [2, "forty barges", /^Tie to The Quay/],
    ] as const) {
      await page
        .locator("#text p")
        .nth(i)
        .click({ position: { x: 30, y: 10 } })
      await page.keyboard.press("Control+Alt+k")
      await page.fill("#tie-words", words)
      await page.keyboard.press("Enter")
      await page.getByRole("button", { name: button }).first().click()
      await page.locator(".box").waitFor({ state: "detached" })
    }
    expect(await page.locator("#text p").first().textContent()).toMatch(/Velmar, according to The Quay\.$/)
    expect(await page.locator("#text p").first().locator("a").textContent()).toBe("The Quay")
    await page.locator(".ties li").nth(2).waitFor()
    expect(await page.locator("#text .tied").count()).toBeGreaterThanOrEqual(3)

    // A figure that differs from the report's, and a loaded word: one is mended, the other may stand.
    const ask = (name: string) => page.locator(".ask", { hasText: name })
    await ask("Loaded word").getByRole("button", { name: "Write “said”" }).click()
    await ask("Loaded word").waitFor({ state: "detached" })
    expect(await text(page).textContent()).toContain("who said that barges")
    await read(page)
    const asked = page.locator(".ask").first()
    const count = await page.locator(".ask").count()
    await asked.getByRole("button", { name: "Let it stand" }).click()
    await page.fill("#because", "Both ministries were asked.")
    await page.keyboard.press("Enter")
    await page.locator("summary", { hasText: "Let stand (1)" }).waitFor()
    await read(page)
    expect(await page.locator(".ask").count()).toBe(count - 1)

    expect(await axe(page)).toEqual([])
    await picture(page, "desk-room-desktop-light")
    expect(await page.getByRole("button", { name: "Publish", exact: true }).count()).toBe(0)
    await move(page, "Hand in", /handed in/)
    expect(await page.locator(".bar .state").textContent()).toBe("in review")
    expectQuiet(seen, home.origin)
    const post = await home.store.newsroom.post(report.split("/").at(-1) as string)
    expect(post?.ties.map(({ report, row }) => [report, row.startsWith("sample#")])).toEqual(
      Array(3).fill(["sample", true]),
    )
    expect(post?.ties[0]?.exact).toMatch(/^Ordania is reportedly .* according to The Quay\.$/)
    expect(post?.dismissed).toMatchObject([{ by: "ida", because: "Both ministries were asked." }])
    expect(post).toMatchObject({ slug: "river-fleet-may-be-sold", deck: "One unnamed voice, and a denial" })
  })

  test("an editor finds it in review, schedules it, publishes it, and corrects it for readers to see", async () => {
    const { page } = await open("maren", "/desk")
    expect(await axe(page)).toEqual([])
    await page.locator("section", { hasText: "In review" }).getByText("River fleet may be sold").click()
    await text(page).waitFor()
    await page.click("text=Publish it later")
    await page.fill("#due", "2099-01-01T08:00")
    await move(page, "Schedule", /when its time has come/)
    expect(await page.locator(".moves").textContent()).toContain("1 Jan 2099, 08:00 UTC")
    await move(page, "Publish", /published/)
    await text(page).locator("text=50 barges").click()
    await page.keyboard.press("Control+End")
    await page.keyboard.type(" It was asked again on Monday.")
    await page.click("text=Correct or update it")
    await page.selectOption("#telling", "correction")
    await page.getByRole("button", { name: "Save and tell readers" }).click()
    expect(await page.locator("[role=alert]").textContent()).toContain("Say what was changed")
    await page.fill("#what", "Ordania was asked twice, and not once.")
    await page.fill("#why", "The second answer came after publication.")
    await page.getByRole("button", { name: "Save and tell readers" }).click()
    await page.locator(".moves", { hasText: "Ordania was asked twice" }).waitFor()
    const told = await page.request.get(`${home.origin}/api/v1/amendments`)
    expect((await told.json()).items).toMatchObject([
      { kind: "correction", what: "Ordania was asked twice, and not once." },
    ])

    await page.goto(`${report}/preview`)
    expect(await page.locator("article").textContent()).toContain("asked again on Monday")
    expect(await page.locator("article").textContent()).toContain("By Ida Lund")
    expect(await axe(page)).toEqual([])
    await page.goto(`${report}/revisions`)
    await page.locator("h2", { hasText: /From \d+ to \d+/ }).waitFor()
    expect(await page.locator("ins").allTextContents()).toContain(" It was asked again on Monday.")
    expect(await axe(page)).toEqual([])
    await picture(page, "desk-revisions-desktop-light")
  })

  test("from there on a contributor reads it and does not change it", async () => {
    const { page } = await open("ida", report.replace(home.origin, ""))
    expect(await page.locator("main").textContent()).toContain("from here on an editor changes it")
    expect(await page.locator("textarea, #text").count()).toBe(0)
    await page.goto(`${home.origin}/desk/replies`)
    expect(await page.locator("h1").textContent()).toBe("Not allowed")
  })

  test("a shortcut works on the sentence that was clicked, however soon it comes", async () => {
    const { page } = await open("maren", "/desk")
    await begin(page)
    await text(page).click()
    await page.keyboard.type(BODY.join("\n"))
    for (let round = 0; round < 12; round++) {
      const [one, other] = round % 2 ? [0, 2] : [2, 0]
      await page.locator("#text p").nth(one).click()
      await page.waitForTimeout(100)
      const there = await page.locator("#text p").nth(other).boundingBox()
      // The box opens and takes the caret away, before the browser has told of the click.
      await Promise.all([
        page.mouse.click((there?.x ?? 0) + 30, (there?.y ?? 0) + 10),
        page.keyboard.press("Control+Alt+k"),
        page.waitForSelector("#tie-words"),
      ])
      expect(await page.locator(".sentence").textContent()).toMatch(other ? /^Officials/ : /^Ordania/)
      await page.keyboard.press("Escape")
      await page.locator(".box").waitFor({ state: "detached" })
    }
  })

  test("what was typed and not saved survives a crash, and is offered again", async () => {
    const seen = await open("ida", "/desk")
    const { page } = seen
    const address = await begin(page)
    await text(page).click()
    await page.keyboard.type("The ferry sank at noon, said Bea Lund.")
    await said(page, /Kept as you typed it/)
    await seen.context.close()
    const { page: again } = await open("ida", address.replace(home.origin, ""))
    expect(await text(again).textContent()).toBe("")
    await again.click("text=Go on with it")
    await again.waitForURL(/\?draft/)
    await again.locator("#text", { hasText: "The ferry sank at noon" }).waitFor()
    await again.click("[data-save]")
    await said(again, /Kept as revision 2/)
    await again.goto(address)
    expect(await again.locator(".offer").count()).toBe(0)
    expect(await text(again).textContent()).toContain("The ferry sank at noon")
  })

  test("who saves over somebody else's revision is told whose, sees what is different, and chooses", async () => {
    const { page } = await open("ida", "/desk")
    const address = await begin(page)
    await text(page).click()
    await page.keyboard.type("The bridge is open.")
    await page.keyboard.press("Control+s")
    await said(page, /Kept as revision 2/)
    const { page: other } = await open("maren", address.replace(home.origin, ""))
    await text(other).click()
    await other.keyboard.press("Control+End")
    await other.keyboard.type(" So the mayor says.")
    await other.keyboard.press("Control+s")
    await said(other, /Kept as revision 3/)
    await text(page).click()
    await page.keyboard.press("Control+End")
    await page.keyboard.type(" For now.")
    await page.keyboard.press("Control+s")
    await page.locator(".conflict").waitFor()
    expect(await page.locator(".conflict h2").textContent()).toBe("maren saved revision 3 while you wrote")
    expect((await page.locator(".differences del").allTextContents()).join(" ")).toContain("mayor")
    expect(await text(page).textContent()).toBe("The bridge is open. For now.")
    await page.click("text=Save mine over theirs")
    await said(page, /Kept as revision 4/)
    await page.keyboard.press("Control+s")
    await said(page, /Kept as revision 5/)
  })

  test("a picture stands in the text with what it shows and what is under it", async () => {
    const { page } = await open("ida", "/desk")
    const address = await begin(page)
    await text(page).click()
    await page.keyboard.type("The pier.")
    await page.getByRole("button", { name: "Picture", exact: true }).click()
    await page.setInputFiles("#file", { name: "pier.png", mimeType: "image/png", buffer: PIXEL })
    await page.getByRole("button", { name: "Put it in" }).click()
    expect(await page.locator(".box [role=alert]").textContent()).toContain("Say what it shows")
    await page.fill("#alternative", "The pier at dawn")
    await page.fill("#caption", "It will close, said Bea Lund")
    await page.getByRole("button", { name: "Put it in" }).click()
    await page.locator("#text figure img[alt='The pier at dawn']").waitFor()
    await page.locator("#text figcaption .s", { hasText: "Bea Lund" }).waitFor()
    await page.keyboard.press("Control+s")
    await said(page, /Kept/)
    await page.goto(`${address}/preview`)
    expect(await page.locator("figure img").getAttribute("alt")).toBe("The pier at dawn")
  })

  test("without a headline it is not published; the text is kept, and the next try is no conflict", async () => {
    const { page } = await open("maren", "/desk")
    await begin(page)
    await text(page).click()
    await page.keyboard.type("The pier closes, said Bea Lund.")
    await page.getByRole("button", { name: "Publish", exact: true }).click()
    await page.locator(".problem", { hasText: "under a headline" }).waitFor()
    await page.fill("#title", "Pier to close")
    await page.getByRole("button", { name: "Publish", exact: true }).click()
    await page.locator(".bar .state.published").waitFor()
    expect(await page.locator(".conflict").count()).toBe(0)
  })

  test("what is typed inside a mark stays in its element; signs, undo and what is composed are as ever", async () => {
    const { page } = await open("ida", "/desk")
    await begin(page)
    await text(page).click()
    await page.keyboard.type("Bea Lund said that the boat was late.")
    const content = page.locator("#text .c1")
    await content.waitFor()
    await read(page)
    // From here on no answer comes that would draw the marks anew.
    await page.route("**/desk/look", () => {})
    await page.waitForTimeout(500)
    await content.evaluate((element) => Object.assign(element, { known: true }))
    await content.click()
    await page.keyboard.type("ab", { delay: 30 })
    expect(await content.textContent()).toMatch(/ab/)
    expect(await content.evaluate((element) => "known" in element)).toBe(true)
    await page.keyboard.press("Control+z")
    expect(await text(page).textContent()).toBe("Bea Lund said that the boat was late.")
    const client = await page.context().newCDPSession(page)
    await page.keyboard.press("Control+End")
    await client.send("Input.imeSetComposition", { text: "にほ", selectionStart: 2, selectionEnd: 2 })
    await client.send("Input.insertText", { text: "日本" })
    expect(await text(page).textContent()).toBe("Bea Lund said that the boat was late.日本")
    await page.keyboard.press("Enter")
    await page.keyboard.type("## Ice")
    expect(await page.locator("#text h2").textContent()).toBe("Ice")
  })

  test("what the writing room has no place for is kept as HTML", async () => {
    const id = "11111111-1111-4111-8111-111111111111"
    const body = "<p>Boats</p><table><tr><td>7</td></tr></table>"
    const saving = { id, slug: "boats", title: "Boats", body, contributors: [], topics: [], state: "draft" } as const
    await home.store.newsroom.save({ ...saving, access: "public", replies: "open", ties: [], dismissed: [] }, "ida", 0)
    const { page } = await open("ida", `/desk/${id}`)
    await page.locator("text=no place for what is in this text (table").waitFor()
    await page.click("[data-save]")
    await said(page, /Kept as revision 2/)
    expect((await home.store.newsroom.post(id))?.body).toBe(body)
  })

  test("all of it goes by keyboard", async () => {
    const { page } = await open("ida", "/desk")
    const focus = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.trim())
    const tabTo = async (what: string) => {
      for (let i = 0; i < 40 && (await focus()) !== what; i++) await page.keyboard.press("Tab")
      expect(await focus()).toBe(what)
    }
    await tabTo("Write a report")
    await page.keyboard.press("Enter")
    await page.waitForURL(/\/desk\/[0-9a-f-]{36}$/)
    await text(page).waitFor()
    await tabTo("title")
    await page.keyboard.type("Harbour quiet")
    await page.keyboard.press("Tab")
    await page.keyboard.press("Tab")
    expect(await focus()).toBe("H2")
    await page.keyboard.press("ArrowRight")
    expect(await focus()).toBe("H3")
    await page.keyboard.press("Tab")
    expect(await focus()).toBe("text")
    await page.keyboard.type("## What was said\nThe harbour is quiet, Bea Lund claimed.\n- one")
    await page.keyboard.press("Enter")
    await page.keyboard.type("two")
    await page.locator(".ask").first().waitFor()
    await page.keyboard.press("F8")
    expect(await page.evaluate(() => String(getSelection()))).toBe("claimed")
    await page.locator(".ask.here").waitFor()
    await page.keyboard.press("Control+b")
    await page.keyboard.press("Control+k")
    await page.keyboard.type("harbour.example")
    await page.keyboard.press("Enter")
    expect(await page.locator(".box [role=alert]").textContent()).toContain("https://")
    await page.keyboard.press("Control+a")
    await page.keyboard.type("https://harbour.example/")
    await page.keyboard.press("Enter")
    expect(await focus()).toBe("text")
    // Tab leads out of the text.
    await page.keyboard.press("Tab")
    expect(await focus()).not.toBe("text")
    await page.keyboard.press("Shift+Tab")
    await page.keyboard.press("Control+s")
    await said(page, /Kept/)
    const post = await home.store.newsroom.post(page.url().split("/").at(-1) as string)
    expect(post?.body).toBe(
      '<h2>What was said</h2><p>The harbour is quiet, Bea Lund <a href="https://harbour.example/"><strong>claimed</strong></a>.</p><ul><li><p>one</p></li><li><p>two</p></li></ul>',
    )
  })

  test("without a script it is a plain form that saves, hands in and publishes", async () => {
    const { page } = await open("ida", "/desk", { script: false })
    const address = await begin(page)
    await page.fill("#title", "Plain as a post")
    await page.fill("#body", "The ferry will sail, said Bea Lund.\n\nIt is late.")
    await page.getByRole("button", { name: "Save", exact: true }).click()
    expect(await page.locator(".bar").textContent()).toContain("Kept as revision 2")
    expect(await page.inputValue("#body")).toBe("<p>The ferry will sail, said Bea Lund.</p>\n<p>It is late.</p>")
    expect(await page.locator(".ledger .note").textContent()).toContain("Bea Lund")
    await page.getByRole("button", { name: "Hand in" }).click()
    expect(await page.locator(".bar .state").textContent()).toBe("in review")
    const { page: editor } = await open("maren", address.replace(home.origin, ""), { script: false })
    await editor.getByRole("button", { name: "Publish", exact: true }).click()
    expect(await editor.locator(".bar .state").textContent()).toBe("published")
    const read = await editor.request.get(`${home.origin}/api/v1/posts/plain-as-a-post`)
    expect((await read.json()).state).toBe("published")
  })

  test("it stands on a phone and in the dark", async () => {
    const at = report.replace(home.origin, "")
    for (const width of [390, 1440] as const)
      for (const scheme of ["light", "dark"] as const) {
        const { page } = await open("maren", at, { width, scheme })
        await text(page).waitFor()
        await read(page)
        expect(await sideways(page)).toBe(0)
        expect(await axe(page)).toEqual([])
        await picture(page, `desk-room-${width}-${scheme}`)
      }
  })
})

const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
)
