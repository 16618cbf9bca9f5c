import { createHash } from "node:crypto"
import { mkdir, readFile, rm, rmdir, writeFile } from "node:fs/promises"
import { dirname, join, sep } from "node:path"
import { HearsayError } from "../../model/index.ts"

/** What was written last time: a hash for each file. */
const LIST = ".hearsay-published.json"
type Listed = Record<string, string>

/** What a publishing did. */
export interface Written {
  readonly files: number
  /** Of these, new or changed. */
  readonly written: number
  /** Written last time, and not any more. */
  readonly removed: number
}

/**
 * Writes files into a folder. What it did not write itself it leaves alone: where another file stands in the way, nothing
 * is written at all.
 */
export async function writeAll(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<Written> {
  const before = await listIn(folder)
  const hashes = Object.fromEntries([...files].map(([path, bytes]) => [path, hashOf(bytes)]))
  const held = new Map<string, string | undefined>()
  for (const path of new Set([...Object.keys(hashes), ...Object.keys(before)]))
    held.set(path, await hashAt(folder, path))
  for (const path of Object.keys(hashes)) refuseOthers(folder, path, held.get(path), before[path], hashes[path])
  // Before anything else: what is stopped half way knows its own files the next time.
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, LIST), JSON.stringify({ ...before, ...hashes }, null, 1))
  const changed = [...files].filter(([path]) => held.get(path) !== hashes[path])
  for (const [path, bytes] of changed) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), bytes)
  }
  const gone = Object.keys(before).filter((path) => !files.has(path) && held.get(path) === before[path])
  for (const path of gone) await removeAt(folder, path)
  await writeFile(join(folder, LIST), JSON.stringify(hashes, null, 1))
  return { files: files.size, written: changed.length, removed: gone.length }
}

const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex")
const hashAt = (folder: string, path: string) => readFile(join(folder, path)).then(hashOf, () => undefined)

async function listIn(folder: string): Promise<Listed> {
  const text = await readFile(join(folder, LIST), "utf8").catch(() => "{}")
  const listed = JSON.parse(text) as Listed
  // A list that somebody changed leads nowhere outside.
  return Object.fromEntries(Object.entries(listed).filter(([path]) => !path.split(/[\\/]/).includes("..")))
}

function refuseOthers(folder: string, path: string, held?: string, listed?: string, next?: string): void {
  if (held === undefined || listed !== undefined || held === next) return
  throw new HearsayError(
    "not-ours",
    `${join(folder, path)} is there already, and Hearsay did not write it: nothing was written. Move it away, or name another folder.`,
  )
}

/** A file, and the folders above it that are empty then. */
async function removeAt(folder: string, path: string): Promise<void> {
  await rm(join(folder, path), { force: true })
  const parts = path.split("/").slice(0, -1)
  for (; parts.length; parts.pop()) {
    const left = await rmdir(join(folder, parts.join(sep))).catch(() => "left")
    if (left === "left") return
  }
}
