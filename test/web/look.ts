import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { AxeBuilder } from "@axe-core/playwright"
import type { Browser, BrowserContext, Page } from "playwright-core"
import { expect } from "vitest"

/** How a page is looked at. */
export interface Look {
  readonly width?: 390 | 1440
  readonly scheme?: "light" | "dark"
  readonly script?: boolean
}

/** A page that is open, and what was seen and asked for meanwhile. */
export interface Seen {
  readonly page: Page
  readonly context: BrowserContext
  /** Every address that it asked for. */
  readonly asked: readonly string[]
  /** What the browser complained of: an error, something that the content security policy refused. */
  readonly complaints: readonly string[]
}

/** Opens a browser's window at an address. */
export async function look(browser: Browser, address: string, how: Look = {}): Promise<Seen> {
  const { width = 1440, scheme = "light", script = true } = how
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    reducedMotion: "reduce",
    javaScriptEnabled: script,
  })
  const page = await context.newPage()
  const [asked, complaints]: [string[], string[]] = [[], []]
  page.on("request", (request) => asked.push(request.url()))
  page.on("pageerror", (error) => complaints.push(error.message))
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text())
  })
  await page.goto(address, { waitUntil: "load" })
  if (script) await ready(page)
  return { page, context, asked, complaints }
}

/** When the script of a page has taken it over; most pages have none. */
export const ready = (page: Page) =>
  page.waitForFunction(
    () =>
      ![...document.scripts].some(({ text }) => text.includes("sveltekit")) ||
      document.getElementById("svelte-announcer") !== null,
  )

const PICTURES = join(import.meta.dirname, "../../artifacts/web")

/** Keeps a picture of a page for whoever looks at the run. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true })
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true })
}

/** What axe finds against WCAG 2.2 AA and its own best practices: nothing, it is hoped. */
export async function axe(page: Page): Promise<unknown[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze()
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html, failureSummary }) => [html, failureSummary])])
}

/** How many pixels a page is wider than its window. */
export const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)

/** That a page asked nobody but its own server, and that nothing was refused. */
export function expectQuiet({ asked, complaints }: Seen, origin: string): void {
  expect(asked.filter((address) => !address.startsWith(`${origin}/`) && !address.startsWith("data:"))).toEqual([])
  expect(complaints).toEqual([])
}
