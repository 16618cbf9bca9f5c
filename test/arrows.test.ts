import { readdirSync, readFileSync } from "node:fs"
import { dirname, join, relative, resolve } from "node:path"
import { expect, test } from "vitest"

/** The house's floors, lowest first (ARCHITECTURE.md): a room imports from floors below its own, never from its own. */
const FLOORS = [
  ["text"],
  ["model"],
  ["thread", "llm"],
  ["ingest", "extract", "resolve", "link", "ledger", "store", "exchange", "desk"],
  ["pipeline"],
  ["server", "mcp"],
  ["cli"],
]
const SRC = resolve(import.meta.dirname, "../src")
const floorOf = (room: string) => FLOORS.findIndex((rooms) => rooms.includes(room))

const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter(
  (path) => path.endsWith(".ts") && path.includes("/"),
)

test("every room of src stands on a floor", () => {
  const rooms = new Set(files.map((path) => path.split("/")[0] as string))
  expect([...rooms].filter((room) => floorOf(room) < 0)).toEqual([])
})

test("a room imports only from the floors below it", () => {
  const upward = files.flatMap((path) => {
    const room = path.split("/")[0] as string
    const imports = readFileSync(join(SRC, path), "utf8").matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)
    return [...imports].flatMap(([, target]) => {
      const other = relative(SRC, join(SRC, dirname(path), target as string)).split("/")[0] as string
      return other === room || floorOf(other) < floorOf(room) || path.endsWith(".test.ts")
        ? []
        : [`${path} -> ${other}`]
    })
  })
  expect(upward).toEqual([])
})
