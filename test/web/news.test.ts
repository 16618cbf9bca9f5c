import type { Browser, Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest"
import { launch, NO_CHROMIUM } from "../chromium.ts"
import { type House, NO_PAGES } from "./house.ts"
import { axe, expectQuiet, type Look, look, picture, type Seen, sideways } from "./look.ts"
import { ask, ledgerRead, newsroom, publish, replied } from "./newsroom.ts"

const SKIP = NO_CHROMIUM ?? NO_PAGES
vi.setConfig({ testTimeout: 90_000, hookTimeout: 180_000 })
let browser: Browser
let home: House
beforeAll(async () => {
  if (SKIP) return
  home = await newsroom()
  browser = await launch()
  await ledgerRead(home, "river-fleet")
})
afterAll(() => Promise.all([browser?.close(), home?.close()]))

const opened: Seen[] = []
afterEach(() => Promise.all(opened.splice(0).map(({ context }) => context.close())))
async function open(path: string, how?: Look): Promise<Seen> {
  const seen = await look(browser, home.origin + path, how)
  opened.push(seen)
  return seen
}
const html = async (path: string) => (await fetch(home.origin + path)).text()

const PAGES = {
  front: "/news",
  report: "/news/river-fleet",
  ledger: "/news/river-fleet/ledger",
  contributor: "/news/by/ida-lund",
  contributors: "/news/by",
  topics: "/news/topics",
  topic: "/news/topics/Courts%20%26%20councils",
  archive: "/news/archive",
  month: `/news/archive/${new Date().toISOString().slice(0, 7)}`,
  search: "/news/search?words=ferry",
  corrections: "/news/corrections",
  privacy: "/news/privacy",
} as const

describe.skipIf(SKIP)(`the newsroom's site${SKIP ? ` (${SKIP})` : ""}`, () => {
  describe.each(Object.entries(PAGES))("%s", (name, path) => {
    test("is readable for everybody, on every screen, and asks nobody else", async () => {
      for (const how of [
        { width: 1440, scheme: "light" },
        { width: 390, scheme: "dark" },
        { width: 390, scheme: "light", script: false },
      ] as const) {
        const seen = await open(path, how)
        if (how.width === 390) expect(await sideways(seen.page)).toBeLessThanOrEqual(0)
        if (!("script" in how)) expect(await axe(seen.page)).toEqual([])
        expectQuiet(seen, home.origin)
        await picture(seen.page, `news-${name}-${how.width}-${how.scheme}`)
      }
    })

    test("weighs less than 50 KB besides pictures", async () => {
      expect(await weightOf(path)).toBeLessThan(50_000)
    })
  })

  test("the contributor's box is two tabs that the keyboard moves", async () => {
    const { page } = await open("/news/river-fleet")
    const box = page.locator(".box").first()
    expect(await box.getByRole("tablist").getAttribute("aria-label")).toBe("Ida Lund")
    const [about, latest] = [box.getByRole("tab", { name: "About" }), box.getByRole("tab", { name: "Latest posts" })]
    const chosen = async () => [await about.getAttribute("aria-selected"), await latest.getAttribute("aria-selected")]
    expect(await chosen()).toEqual(["true", "false"])
    expect(await box.getByRole("tabpanel").textContent()).toContain("eleven years")
    await about.focus()
    await page.keyboard.press("ArrowRight")
    expect(await chosen()).toEqual(["false", "true"])
    expect(await box.getByRole("tabpanel").textContent()).toContain("Fewer people sailed")
    expect(await box.getByRole("tabpanel").textContent()).not.toContain("River fleet may")
    for (const [key, now] of [
      ["ArrowRight", "true"],
      ["End", "false"],
      ["Home", "true"],
      ["ArrowLeft", "false"],
    ] as const) {
      await page.keyboard.press(key)
      expect(await about.getAttribute("aria-selected"), key).toBe(now)
    }
    // One stop of the Tab key for the tabs, then the panel.
    await page.keyboard.press("Tab")
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("latest-ida-lund")
  })

  test("without script the box is two sections, both there", async () => {
    const { page } = await open("/news/river-fleet", { script: false })
    const box = page.locator(".box").first()
    expect(await box.getByRole("tab").count()).toBe(0)
    expect(await box.getByRole("heading", { name: "About" }).isVisible()).toBe(true)
    expect(await box.getByText("eleven years").isVisible()).toBe(true)
    expect(await box.getByRole("link", { name: "Fewer people sailed last year" }).isVisible()).toBe(true)
  })

  test("the ledger is folded under its report, and has an address of its own", async () => {
    const { page } = await open("/news/river-fleet", { script: false })
    const ledger = page.locator(".ledger")
    expect(await ledger.locator(".rows").isVisible()).toBe(false)
    await ledger.locator("summary").click()
    expect(await ledger.locator(".rows").textContent()).toContain("Mara Voss")
    await page.click("text=The ledger’s own page")
    expect(await page.locator("h1").textContent()).toBe("On whose say-so?")
    expect(await page.locator(".rows > li").count()).toBeGreaterThan(5)
  })

  test("a correction stands over the report, and among the corrections", async () => {
    const { page } = await open("/news/river-fleet")
    const words = "five boats sail to the islands"
    expect(await page.locator("header .amended").textContent()).toContain(words)
    await page.goto(`${home.origin}/news/corrections`)
    await page.locator("li", { hasText: words }).getByRole("link").click()
    await page.waitForURL(/river-fleet#amended-/)
    expect(await page.locator("li:target").textContent()).toContain(words)
    const data = await jsonLdOf(page)
    expect(data).toMatchObject({ "@type": "ReportageNewsArticle", correction: [{ "@type": "CorrectionComment" }] })
  })

  test.each([true, false])("a reply waits, is changed, is approved, and is answered (script: %s)", async (script) => {
    const { page } = await open("/news/report-5", { script })
    const typed = script ? "Who lit tehm?" : "And who piad?"
    await page.fill("#r-body", typed)
    await page.fill("#r-name", "Ulla Berg")
    await page.fill("#r-email", "ulla@example.org")
    await page.click("text=About one sentence")
    await page.fill("#r-about", "“Nobody is hurt,” she added.")
    // Somebody at this machine is taken for its editor; a reader elsewhere is not, and neither has a profile here.
    await page.click("text=Send")
    await page.waitForURL(/report-5#mine-/)
    const mine = page.locator(".mine", { hasText: typed })
    expect(await mine.textContent()).toContain("waits to be looked at")
    expect(await html("/news/report-5")).not.toContain(typed)
    const [cookie] = (await page.context().cookies()).filter(({ name }) => name.startsWith("reply-"))
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/news/report-5" })
    // A reader may send and change five times a minute: the rest is done once.
    if (!script) {
      await mine.getByText("Change it").click()
      await mine.locator("textarea").fill("And who paid?")
      await mine.getByText("Keep it so").click()
      await page.locator(".mine", { hasText: "And who paid?" }).waitFor()
    }
    const { items } = await ask<{ items: { id: string; body: string }[] }>(home, "GET", "/replies?state=pending")
    const id = items.find(({ body }) => body === (script ? typed : "And who paid?"))?.id as string
    await ask(home, "POST", "/replies/moderate", { ids: [id], state: "approved" })
    await page.context().clearCookies()
    await page.goto(`${home.origin}/news/report-5`)
    const reply = page.locator(`#reply-${id}`)
    expect(await reply.textContent()).toContain(script ? typed : "And who paid?")
    expect(await reply.locator("blockquote").textContent()).toBe("“Nobody is hurt,” she added.")
    expect(await page.content()).not.toContain("ulla@example.org")
    await reply.getByRole("link", { name: "Answer Ulla Berg" }).click()
    expect(await page.locator("#write h3").textContent()).toBe("Answer Ulla Berg")
    if (script) return
    await page.fill("#r-body", "The board did.")
    await page.fill("#r-name", "Per")
    await page.click("text=Send")
    await page.waitForURL(/#mine-/)
    expect(await page.locator(".mine").textContent()).toContain("The board did.")
    const parents = await ask<{ items: { body: string; parent?: string }[] }>(home, "GET", "/replies?state=pending")
    expect(parents.items.find(({ body }) => body === "The board did.")?.parent).toBe(id)
  })

  test("a thread shows who answers whom, about what, who writes here, and what was removed", async () => {
    const { page } = await open("/news/river-fleet", { script: false })
    const thread = page.locator(".replies > .thread")
    expect(await page.locator("#replies-title").textContent()).toBe("4 replies")
    const first = thread.locator("> li").first()
    expect(await first.locator("> .from a").first().getAttribute("rel")).toBe("nofollow ugc noopener")
    expect(await first.locator("> blockquote a").getAttribute("href")).toMatch(/river-fleet#:~:text=Nothing%20has/)
    const own = first.locator("> .thread .thread .from")
    expect(await own.textContent()).toMatch(/Ida Lund\s+writes here/)
    expect(await own.getByRole("link", { name: "Ida Lund" }).getAttribute("href")).toBe("/news/by/ida-lund")
    expect(await thread.textContent()).not.toMatch(/Larry|LAMPS/)
    expect(await thread.getByText("It was removed").count()).toBe(1)
  })

  test("words that do not stand in the report are refused, and what was typed stays", async () => {
    const { page } = await open("/news/report-5", { script: false })
    await page.fill("#r-body", "Hm.")
    await page.fill("#r-name", "Ulla")
    await page.click("text=About one sentence")
    await page.fill("#r-about", "Nobody said this.")
    await page.click("text=Send")
    expect(await page.locator("[role=alert]").textContent()).toContain("do not stand in the report")
    expect(await page.inputValue("#r-body")).toBe("Hm.")
  })

  test("words that a reader selects go into the reply", async () => {
    const { page } = await open("/news/report-5")
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector(".body p") as Element))
    await page.getByText("Reply to these words").click()
    expect(await page.inputValue("#r-about")).toContain("said Bea Lund, the harbour master. “Nobody is hurt,”")
  })

  test("a program that fills the trap is thanked, and goes to the spam", async () => {
    const { page } = await open("/news/report-3", { script: false })
    expect(await page.getByLabel("Leave this empty").count()).toBe(1)
    expect(await page.getByRole("textbox", { name: "Leave this empty" }).count()).toBe(0)
    const form = new URLSearchParams({ body: "Cheap lamps", name: "Bot", website: "http://lamps.example" })
    const sent = await page.request.post(`${home.origin}/news/report-3?/reply`, {
      headers: { origin: home.origin, "content-type": "application/x-www-form-urlencoded" },
      data: form.toString(),
    })
    expect(sent.status()).toBe(200)
    const { items } = await ask<{ items: { name: string }[] }>(home, "GET", "/replies?state=spam")
    expect(items.some(({ name }) => name === "Bot")).toBe(true)
  })

  test("a removed reply leaves its place, and a closed report takes none", async () => {
    const first = await replied(home, "report-2", { name: "Ulla", body: "First of all." })
    await replied(home, "report-2", { name: "Per", body: "And then?", parent: first })
    await ask(home, "POST", "/replies/moderate", { ids: [first], state: "removed" })
    const { page } = await open("/news/report-2")
    expect(await page.locator(`#reply-${first} > .gone`).textContent()).toContain("It was removed")
    expect(await page.locator(`#reply-${first} .thread`).textContent()).toContain("And then?")
    expect(await page.content()).not.toContain("First of all.")
    const { revision: base, slug, title, body } = await ask<Record<string, string>>(home, "GET", "/posts/report-2")
    await ask(home, "PUT", `/posts/report-2?base=${base}`, { slug, title, body, replies: "closed" })
    await page.reload()
    expect(await page.locator("#write").count()).toBe(0)
    expect(await page.locator(".replies").textContent()).toContain("takes no more replies")
  })

  test("what somebody wrote runs nowhere: a body, a name, a biography, a reply, a topic", async () => {
    const evil = `<script>window.ran=1</script><img src=x onerror="window.ran=1"><a href="javascript:window.ran=1">x</a></title>"'>`
    await ask(home, "PUT", "/profiles/evil", { slug: "evil", name: evil, biography: evil })
    const more = { deck: evil, contributors: ["evil"], topics: [`</script>${evil.slice(0, 60)}`] }
    await publish(home, "evil", { title: evil, body: `<p>${evil}</p>`, ...more })
    await ask(home, "POST", "/posts/evil/amendments", { kind: "correction", what: evil, because: evil })
    await replied(home, "evil", { name: evil.slice(0, 90), body: evil, url: 'https://ok.example/?"><script>' })
    for (const path of [
      "/news",
      "/news/evil",
      "/news/by/evil",
      "/news/topics",
      "/news/corrections",
      "/news/search?words=x%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E",
    ]) {
      const { page, complaints } = await open(path)
      await page.waitForTimeout(100)
      expect(await page.evaluate(() => (window as never as { ran?: number }).ran), path).toBeUndefined()
      expect(await page.locator("[onerror], a[href^='javascript:']").count(), path).toBe(0)
      expect(
        complaints.filter((words) => /script/i.test(words)),
        path,
      ).toEqual([])
    }
    await ask(home, "POST", "/posts/evil/move", { state: "withdrawn" })
    expect((await fetch(`${home.origin}/news/evil`)).status).toBe(404)
  })

  test("a post that is not public is nowhere on the site", async () => {
    await publish(home, "hush", { title: "Hush walrus", body: "<p>Hush.</p>", topics: ["Hush"], access: "private" })
    await ask(home, "PUT", "/posts/later?base=0", { slug: "later", title: "Hush draft", body: "<p>Hush.</p>" })
    for (const slug of ["hush", "later"])
      for (const path of [`/news/${slug}`, `/news/${slug}/ledger`])
        expect((await fetch(home.origin + path)).status).toBe(404)
    const lists = ["/news", "/news/search?words=hush", "/news/topics", PAGES.month, "/news/feed.json", "/sitemap.xml"]
    for (const path of [...lists, "/news-sitemap.xml", "/llms.txt"])
      expect(await html(path), path).not.toMatch(/hush (?:walrus|draft)|news\/(?:hush|later)/i)
    expect((await fetch(`${home.origin}/news/topics/Hush`)).status).toBe(404)
  })

  test("a reply that another site's page sends is refused", async () => {
    const body = new URLSearchParams({ body: "Sent by a page that you were looking at", name: "You" })
    const answer = await fetch(`${home.origin}/news/report-3?/reply`, {
      method: "POST",
      body,
      headers: { origin: "https://elsewhere.example" },
    })
    expect(answer.status).toBe(403)
    const { items } = await ask<{ items: { name: string }[] }>(home, "GET", "/replies")
    expect(items.some(({ name }) => name === "You")).toBe(false)
  })

  test("an old address leads on", async () => {
    const { revision: base, title, body } = await ask<Record<string, string>>(home, "GET", "/posts/report-1")
    await ask(home, "PUT", `/posts/report-1?base=${base}`, { slug: "engine-did-not-fail", title, body })
    await home.store.newsroom.redirect({ from: "/2019/03/engine/", to: "/engine-did-not-fail" })
    await home.store.newsroom.redirect({ from: "/away", to: "//elsewhere.example/" })
    const to = async (path: string) => {
      const { status, headers } = await fetch(home.origin + path, { redirect: "manual" })
      return [status, headers.get("location")]
    }
    expect(await to("/news/report-1")).toEqual([301, "/news/engine-did-not-fail"])
    expect(await to("/2019/03/engine/")).toEqual([301, "/news/engine-did-not-fail"])
    expect((await to("/away"))[0]).toBe(404)
    expect((await to("/nothing/at/all"))[0]).toBe(404)
  })

  test("feeds, sitemaps, robots and llms.txt are at their addresses", async () => {
    for (const [path, type, words] of [
      ["/news/feed.rss", "application/rss+xml", "<rss"],
      ["/news/feed.atom", "application/atom+xml", "<feed"],
      ["/news/feed.json", "application/feed+json", "jsonfeed.org"],
      ["/news/by/ida-lund/feed.rss", "application/rss+xml", "Ida Lund"],
      ["/news/topics/Harbour/feed.atom", "application/atom+xml", "Harbour"],
      ["/sitemap.xml", "application/xml", "/news/river-fleet"],
      ["/news-sitemap.xml", "application/xml", "news:publication"],
      ["/robots.txt", "text/plain", "Sitemap: "],
      ["/llms.txt", "text/plain", "/news/river-fleet"],
    ] as const) {
      const answer = await fetch(home.origin + path)
      expect(answer.status, path).toBe(200)
      expect(answer.headers.get("content-type"), path).toContain(type)
      expect(await answer.text(), path).toContain(words)
    }
    expect((await fetch(`${home.origin}/news/feed.exe`)).status).toBe(400)
  })

  test("a page says of itself what others show of it", async () => {
    const { page } = await open("/news/river-fleet")
    const told = (of: string) => page.locator(`head ${of}`).getAttribute("content")
    expect(await told('meta[property="og:title"]')).toBe("River fleet may be sold before the winter")
    const all = (of: string) =>
      page
        .locator(`head meta[property="${of}"]`)
        .evaluateAll((found) => found.map((one) => one.getAttribute("content")))
    const drawn = "River fleet may be sold before the winter. Hearsay, by Ida Lund and Omar Brandt"
    expect(await all("og:image:alt")).toEqual(["Grey water under a pale sky, without a boat", drawn])
    expect(await all("og:image:width")).toEqual(["1200", "1200"])
    expect(await all("og:image:height")).toEqual(["750", "630"])
    const address = new URL((await all("og:image"))[1] ?? "").pathname
    const answer = await fetch(home.origin + address)
    expect(answer.headers.get("content-type")).toBe("image/png")
    expect(answer.headers.get("cache-control")).toContain("immutable")
    const older = await fetch(home.origin + address.replace(/-[0-9a-f]+\.png$/, "-0.png"))
    expect([older.status, older.headers.get("cache-control")]).toEqual([200, "public, max-age=300"])
    expect(await page.locator("head link[rel=canonical]").getAttribute("href")).toMatch(/\/news\/river-fleet$/)
  })
})

async function jsonLdOf(page: Page): Promise<unknown> {
  return JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "")
}

/** What a browser loads for a page that it has never seen, as it comes over the wire, without pictures. */
async function weightOf(path: string): Promise<number> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const wire = await context.newCDPSession(page)
  await wire.send("Network.enable")
  const kinds = new Map<string, string>()
  let sum = 0
  wire.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type))
  wire.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (kinds.get(requestId) !== "Image") sum += encodedDataLength
  })
  await page.goto(home.origin + path, { waitUntil: "networkidle" })
  await context.close()
  return sum
}
