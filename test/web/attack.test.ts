import type { Browser } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { launch, NO_CHROMIUM } from "../chromium.ts"
import { ledgerOf } from "../sample.ts"
import { type House, house, NO_PAGES } from "./house.ts"
import { expectQuiet, look } from "./look.ts"

const SKIP = NO_CHROMIUM ?? NO_PAGES
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })
const ATTACK = `</script><script>document.title='owned'</script><img src=x onerror="document.title='owned'">\${1}{@html 1}"'>`
const hostile = ledgerOf(
  `${ATTACK} said ${ATTACK}.`,
  [
    {
      source: ATTACK,
      cue: "said",
      content: ATTACK,
      from: "",
      speaker: ATTACK,
      via: [ATTACK],
      root: { name: ATTACK, naming: "named", affiliation: ATTACK },
    },
  ],
  {
    id: `hostile/${ATTACK}`,
    title: ATTACK,
    url: "javascript:document.title='owned'",
    outlet: ATTACK,
    published: "2026-03-09",
    language: `"><script>`,
    contributors: [{ name: ATTACK, url: "javascript:document.title='owned'" }],
    credits: [{ name: ATTACK, kind: "outlet", words: ATTACK }],
    findings: [{ code: "x", message: ATTACK }],
  },
)
let browser: Browser
let home: House
beforeAll(async () => {
  if (SKIP) return
  home = await house({ ledgers: [hostile] })
  browser = await launch()
})
afterAll(() => Promise.all([browser?.close(), home?.close()]))

describe.skipIf(SKIP)(`what a report's words try${SKIP ? ` (${SKIP})` : ""}`, () => {
  const coded = encodeURIComponent(ATTACK)
  test.each([
    ["the report", `/reports/${encodeURIComponent(hostile.id)}`],
    ["the form that mends it", `/reports/${encodeURIComponent(hostile.id)}?mend=1-2`],
    ["the front page", "/"],
    ["its source", `/sources/${coded}`],
    ["its outlet", `/outlets/${coded}`],
    ["a search for it", "/search?words=owned"],
    ["a search by it", `/search?words=${coded}&source=${coded}&body=${coded}`],
    ["a page that is not there", `/sources/${coded}x`],
  ])("headline, byline, source, outlet and body run nothing on %s", async (_, path) => {
    const seen = await look(browser, home.origin + path)
    expect(await seen.page.title()).not.toBe("owned")
    expect(await seen.page.locator("img, [onerror], a[href^='javascript' i], main script").count()).toBe(0)
    expectQuiet({ ...seen, complaints: seen.complaints.filter((line) => !/status of 404/.test(line)) }, home.origin)
    await seen.context.close()
  })

  test("the policy lets nothing run that is not the page's own, and no style either", async () => {
    const policy = (await fetch(home.origin)).headers.get("content-security-policy") ?? ""
    expect(policy).toMatch(/default-src 'none'/)
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+'/)
    expect(policy).not.toMatch(/unsafe-(?:inline|eval)/)
    expect(policy).toMatch(/frame-ancestors 'none'/)
    const again = (await fetch(home.origin)).headers.get("content-security-policy")
    expect(again).not.toBe(policy)
  })
})

describe.skipIf(SKIP)("what another site tries", () => {
  const form = (path: string, headers: Record<string, string>, body = "what=x") =>
    fetch(home.origin + path, {
      method: "POST",
      redirect: "manual",
      headers: { accept: "text/html", "content-type": "application/x-www-form-urlencoded", ...headers },
      body,
    })

  test.each([
    ["/?/read", "what=It+rained,+said+Ann."],
    ["/reports/x?/mend", "row=x"],
    ["/reports/x?/undo", "undoes=1"],
    ["/sign-in", "name=a&password=b"],
    ["/account?/invite", "role=editor"],
    ["/jobs?/again", "id=1"],
  ])("a form of its own that is sent to %s is refused", async (path, body) => {
    for (const origin of ["https://evil.example", "null"]) expect((await form(path, { origin }, body)).status).toBe(403)
    expect((await form(path, { "sec-fetch-site": "cross-site", origin: home.origin }, body)).status).toBe(403)
  })

  test("signing in leads to no other site", async () => {
    const { token } = await home.accounts.invite("reader", "test")
    const password = "nobody guesses these words"
    await home.accounts.join(token, { name: "ida", password }, { address: "192.0.2.1" })
    for (const to of [
      "//evil.example",
      "/\\evil.example",
      "https://evil.example",
      "/\t/evil.example",
      "/.//evil.example",
    ]) {
      const answer = await form(
        `/sign-in?to=${encodeURIComponent(to)}`,
        { origin: home.origin },
        `name=ida&password=${encodeURIComponent(password)}`,
      )
      expect(answer.status).toBe(303)
      expect(new URL(answer.headers.get("location") as string, home.origin).origin, to).toBe(home.origin)
    }
  })

  test("a page is shown under no name but the server's own", async () => {
    const { request } = await import("node:http")
    const { port } = new URL(home.origin)
    const status = await new Promise((done) => {
      request({ port, headers: { host: "evil.example" } }, (answer) => done(answer.resume().statusCode)).end()
    })
    expect(status).toBe(421)
  })
})
