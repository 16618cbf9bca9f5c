import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { readPage } from "../index.ts"
import { OUTLETS } from "./index.ts"
import { quirkAt } from "./quirk.ts"

const fixture = (name: string) => readFileSync(join(import.meta.dirname, name))
const names = readdirSync(import.meta.dirname).flatMap((file) => (file.endsWith(".html") ? [file.slice(0, -5)] : []))

describe.each(names)("%s", (name) => {
  const input = { bytes: fixture(`${name}.html`) }

  test("its page gives its text", async () => {
    expect(`${(await readPage(input)).text}\n`).toBe(fixture(`${name}.txt`).toString())
  })
  test("and would not without its file", async () => {
    expect(`${(await readPage(input, { outlets: [] })).text}\n`).not.toBe(fixture(`${name}.txt`).toString())
  })
})

test("every outlet has a fixture", () => expect(names.length).toBe(OUTLETS.length))

test("an outlet is known by its host, and only by that", () => {
  const has = (address: string) => quirkAt(address, OUTLETS) !== undefined
  expect(has("https://news.quay-herald.example/bridge")).toBe(true)
  expect(has("https://not-quay-herald.example/bridge")).toBe(false)
  expect(has("https://g.example/?quay-herald.example")).toBe(false)
})
