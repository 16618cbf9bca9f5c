import type { Dirent } from "node:fs"
import { readdir, stat } from "node:fs/promises"
import { join } from "node:path"

/**
 * The same sources with the files of each folder in its place, those of the folders in it too, in the order of their names.
 * Names that begin with a dot are left out, and so is what a browser saved beside a page ("ferry_files" of "ferry.html").
 */
export async function withFiles(sources: readonly string[]): Promise<string[]> {
  const found: string[] = []
  for (const source of sources) {
    if (!(await isFolder(source))) found.push(source)
    else {
      const files = await filesIn(source)
      // No file: the empty folder is opened like a file, and that tells what is wrong.
      found.push(...(files.length ? files : [source]))
    }
  }
  return found
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined)
  // One that nobody may look into is named like a file that nobody may read.
  if (!entries) return [folder]
  const names = new Set(entries.map(({ name }) => name))
  const found: string[] = []
  for (const entry of entries.sort(byName)) {
    if (entry.name.startsWith(".")) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) found.push(...(isOfPage(entry.name, names) ? [] : await filesIn(path)))
    else if (await isReadable(entry, path)) found.push(path)
  }
  return found
}

/** Compared by their code units: the same on every machine. */
const byName = (a: Dirent, b: Dirent) => (a.name < b.name ? -1 : 1)

/** The scripts and pictures of a page that a browser saved whole. */
function isOfPage(name: string, beside: ReadonlySet<string>): boolean {
  const page = /^(.+)_files$/.exec(name)?.[1]
  return page !== undefined && (beside.has(`${page}.html`) || beside.has(`${page}.htm`))
}

/** A pipe or a device might be waited for without end, and a link to a folder may lead back to this one. */
async function isReadable(entry: Dirent, path: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile()
  // A link that leads nowhere is a file that is not there, and is named as such.
  return (await stat(path).catch(() => undefined))?.isFile() ?? true
}

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() ?? false
