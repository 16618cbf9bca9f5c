import { createHash } from "node:crypto"
import { imageSize } from "image-size"
import type { Image } from "../../model/index.ts"

const TYPES: Readonly<Record<string, Image["type"]>> = {
  jpg: "image/jpeg",
  png: "image/png",
  gif: "image/gif",
  webp: "image/webp",
  avif: "image/avif",
}

/** The most bytes that a picture may have. */
export const LARGEST = 8_000_000

/**
 * A picture by what its bytes say, whatever its name or the type that came with it; undefined for what is none that every
 * browser shows.
 */
export function pictureOf(bytes: Uint8Array, name: string): Omit<Image, "alternative"> | undefined {
  const { type = "", width, height } = sizeOf(bytes) ?? { width: 0, height: 0 }
  const kind = TYPES[type]
  const id = createHash("sha256").update(bytes).digest("hex")
  return kind && { id, name: clean(name), type: kind, width, height }
}

function sizeOf(bytes: Uint8Array) {
  try {
    return imageSize(bytes)
  } catch {
    return undefined
  }
}

/** A name that is safe as a file's, wherever it goes. */
const clean = (name: string) =>
  (name.split(/[\\/]/).at(-1) ?? "")
    .normalize("NFC")
    .replace(/[^\p{L}\p{N}._-]+/gu, "-")
    .replace(/^[.-]+/, "")
    .slice(0, 100) || "picture"
