import { existsSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { expect, test } from "vitest"

/** What a browser needs of the tagger (docs/tagger.md). */
const DOORS = ["model.ts", "../../text/onnx/runtime.ts", "tagging.ts"].map((name) => join(import.meta.dirname, name))

/** Everything that a file imports when it runs, and what that imports. */
function importsOf(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen
  seen.add(path)
  if (!existsSync(path)) return seen
  const code = readFileSync(path, "utf8").replace(/import type .*/g, "")
  for (const [, target = ""] of code.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g))
    importsOf(target.startsWith(".") ? join(dirname(path), target) : target, seen)
  return seen
}

test("what a browser runs of the tagger asks nothing of Node", () => {
  const imported = DOORS.flatMap((door) => [...importsOf(door)])
  expect(imported.length).toBeGreaterThan(12)
  expect(imported.filter((target) => /^(node:|onnxruntime-node)/.test(target))).toEqual([])
})
