import { decodeHTML } from "entities"
import type { Surroundings } from "./piece.ts"

const TAG = /<img\b[^>]*>/gi
const SRC = /(\ssrc\s*=\s*)(["'])(.*?)\2/i
const ALT = /\salt\s*=\s*(["'])(.*?)\1/i

/** A body whose pictures are kept here, as far as their bytes are at hand, with where each of them was. */
export async function withOwnPictures(html: string, picture: Surroundings["picture"]) {
  const found = new Map<string, string>()
  const pictures: Record<string, string> = {}
  const missing: string[] = []
  for (const [tag] of html.matchAll(TAG)) {
    const url = decodeHTML(SRC.exec(tag)?.[3] ?? "") || undefined
    if (url === undefined || found.has(tag)) continue
    const id = await picture(url, { alternative: decodeHTML(ALT.exec(tag)?.[2] ?? "") })
    // Of two addresses of the same bytes the first is the one to go out again.
    if (id === undefined) missing.push(url)
    else {
      pictures[id] ??= SRC.exec(tag)?.[3] as string
      found.set(
        tag,
        tag.replace(SRC, (_, before, mark) => `${before}${mark}/api/v1/images/${id}${mark}`),
      )
    }
  }
  return { body: html.replace(TAG, (tag) => found.get(tag) ?? tag), pictures, missing }
}
