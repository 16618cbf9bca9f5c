import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { withFiles } from "./folders.ts"

const root = mkdtempSync(join(tmpdir(), "hearsay-folders-"))
afterAll(() => rmSync(root, { recursive: true }))

/** A folder with these files in it; what they hold does not matter here. */
function folder(name: string, files: readonly string[]): string {
  const path = join(root, name)
  mkdirSync(path)
  for (const file of files) {
    mkdirSync(dirname(join(path, file)), { recursive: true })
    writeFileSync(join(path, file), "")
  }
  return path
}

const within = async (path: string) => (await withFiles([path])).map((file) => file.slice(path.length + 1))

test("a folder stands for its files, in the order of their names, and for those of the folders in it", async () => {
  const path = folder("archive", ["b.txt", "a.html", "2026/03/z.txt", "2025/y.txt", "c.warc.gz"])
  expect(await within(path)).toEqual(["2025/y.txt", "2026/03/z.txt", "a.html", "b.txt", "c.warc.gz"])
})

test("other sources stay in their places", async () => {
  const path = folder("one", ["ferry.txt"])
  const sources = ["https://quay.example/", path, "-", "nowhere.txt"]
  expect(await withFiles(sources)).toEqual(["https://quay.example/", join(path, "ferry.txt"), "-", "nowhere.txt"])
})

test("hidden files are left out, and what a browser saved beside a page", async () => {
  const path = folder("saved", [".DS_Store", ".git/head", "ferry.html", "ferry_files/ads.html", "case_files/note.txt"])
  expect(await within(path)).toEqual(["case_files/note.txt", "ferry.html"])
})

test("a link to a folder is not followed, one that leads nowhere is a file that is not there", async () => {
  const path = folder("links", ["ferry.txt"])
  symlinkSync(path, join(path, "again"))
  symlinkSync(join(path, "nowhere"), join(path, "broken.txt"))
  symlinkSync(join(path, "ferry.txt"), join(path, "same.txt"))
  expect(await within(path)).toEqual(["broken.txt", "ferry.txt", "same.txt"])
})

test("a folder without files stays: reading it tells what is wrong", async () => {
  const path = folder("empty", [])
  expect(await withFiles([path])).toEqual([path])
})
