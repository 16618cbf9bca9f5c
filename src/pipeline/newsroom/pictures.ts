import { readFile, stat } from "node:fs/promises"
import { basename, join } from "node:path"
import { LARGEST, pictureOf } from "../../exchange/newsroom/picture.ts"
import { decoded } from "../../exchange/newsroom/slug.ts"
import type { Image } from "../../model/index.ts"
import type { Newsroom } from "../../store/newsroom/newsroom.ts"

/** Finds the bytes of another site's pictures in a folder of its uploads; nothing is fetched. */
export function picturesIn(folder: string | undefined, newsroom: Newsroom, write: boolean) {
  const known = new Map<string, string | undefined>()
  const counts = { found: 0, missing: 0 }
  const take = async (url: string, words: { alternative: string; caption?: string } = { alternative: "" }) => {
    const found = folder === undefined ? undefined : await first(pathsOf(url), (path) => pictureAt(join(folder, path)))
    counts[found ? "found" : "missing"]++
    if (!found) return undefined
    const image: Image = {
      ...found.image,
      alternative: words.alternative,
      ...(words.caption && { caption: words.caption }),
    }
    // Its words may have been changed here since.
    if (write && !(await newsroom.image(image.id))) await newsroom.addImage(image, found.bytes)
    return image.id
  }
  const picture = async (url: string, words?: { alternative: string; caption?: string }) => {
    if (!known.has(url)) known.set(url, await take(url, words))
    return known.get(url)
  }
  return { picture, counts }
}

/** Where a picture may be in the folder: in full, and as the one that a smaller size was made of. */
function pathsOf(url: string): string[] {
  const path = /\/(?:uploads|content\/images)\/([^?#]+)/.exec(url)?.[1]
  if (path === undefined) return []
  const plain = decoded(path)
  // A path that climbs out of the folder is none.
  if (plain.split(/[\\/]/).some((part) => part === ".." || part.includes("\0"))) return []
  return [...new Set([plain, plain.replace(/-\d+x\d+(?=\.\w+$)/, ""), plain.replace(/^size\/w\d+\//, "")])]
}

async function first<T>(paths: readonly string[], look: (path: string) => Promise<T | undefined>) {
  for (const path of paths) {
    const found = await look(path)
    if (found) return found
  }
  return undefined
}

/** A picture by what its bytes say; undefined for what is none that every browser shows. */
async function pictureAt(path: string) {
  try {
    const about = await stat(path)
    if (!about.isFile() || about.size > LARGEST) return undefined
    const bytes = new Uint8Array(await readFile(path))
    const image = pictureOf(bytes, basename(path))
    return image && { bytes, image }
  } catch {
    return undefined
  }
}
