import { expect, test } from "vitest"
import { idsOfNamesakes } from "./file-ids.ts"

type Case = readonly [what: string, ids: Readonly<Record<string, string>>, alone: readonly string[]]

test.each<Case>([
  ["nobody shares a name", {}, ["a.txt", "march/b.txt"]],
  ["two folders", { "march/ferry.txt": "march/ferry", "april/ferry.txt": "april/ferry" }, ["march/fire.txt"]],
  ["folders in folders", { "news/march/ferry.txt": "march/ferry", "news/april/9/ferry.txt": "april/9/ferry" }, []],
  ["a folder and the one in it", { "ferry.txt": "ferry", "./old/ferry.txt": "old/ferry" }, []],
  ["two endings", { "news/ferry.txt": "ferry.txt", "news/ferry.md": "ferry.md" }, []],
  ["far apart", { "../ferry.txt": "../ferry", "/news/ferry.txt": "/news/ferry" }, []],
  ["one file named twice", {}, ["ferry.txt", "./ferry.txt", "-", "-", "https://quay.example/ferry.txt"]],
  [
    "one named twice, and another",
    { "march/ferry.txt": "march/ferry", "./march/ferry.txt": "march/ferry", "ferry.txt": "ferry" },
    [],
  ],
])("%s", (_, ids, alone) => {
  expect(Object.fromEntries(idsOfNamesakes([...Object.keys(ids), ...alone]))).toEqual(ids)
})
