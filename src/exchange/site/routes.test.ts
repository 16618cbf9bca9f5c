import { readdirSync } from "node:fs"
import { dirname, join } from "node:path"
import { expect, test } from "vitest"
import { isOwnPath, isReserved, ROUTES } from "./routes.ts"

/** What leads on to where something has moved, when nothing is there. */
const LEADING = ["/", "/[...old]", "/news/[slug]", "/news/[slug]/ledger"]

test("every page of the site is in the list, and no other", () => {
  const files = readdirSync(join(import.meta.dirname, "../../../web/src/routes"), { recursive: true, encoding: "utf8" })
  const pages = files.filter((file) => /\+(?:page\.svelte|server\.ts)$/.test(file)).map((file) => `/${dirname(file)}`)
  const own = pages.map((page) => page.replace("/.", "/")).filter((page) => !LEADING.includes(page))
  expect([...new Set(own.map((page) => page.replace(/\[[^\]]+\]/g, "*")))].sort()).toEqual([...ROUTES].sort())
})

test.each([
  ["archive", true],
  ["by", true],
  ["corrections", true],
  ["search", true],
  ["topics", true],
  ["feed", false],
  ["archive-2", false],
  ["about", false],
])("a post at “%s”: a page of the site is there: %s", (slug, reserved) => {
  expect(isReserved(slug)).toBe(reserved)
})

test.each([
  ["/about/", true],
  ["/about/history/", false],
  ["/reports/pier", true],
  ["/news/archive/", true],
  ["/news/by/ida/feed.xml", true],
  ["/news/pier/", false],
  ["/2019/03/archive/", false],
  ["/?p=12", false],
])("the old address %s is the site's own: %s", (path, own) => {
  expect(isOwnPath(path)).toBe(own)
})
