import { open } from "node:fs/promises"
import { basename } from "node:path"
import { HearsayError } from "../model/index.ts"
import type { Bytes } from "./reader.ts"

/** The most bytes that one page or text may have: 20 MB. The longest reports have a few hundred kilobytes. */
export const SIZE_LIMIT = 20_000_000

/** A file's bytes, read only when it is not larger than `limit` bytes. */
export async function readFileBounded(path: string, limit = SIZE_LIMIT): Promise<Bytes> {
  const file = await open(path).catch((fault: NodeJS.ErrnoException) => {
    throw new HearsayError(fault.code === "ENOENT" ? "not-found" : "unreadable", unreadable(path, fault), {
      cause: fault,
    })
  })
  try {
    const stat = await file.stat()
    if (stat.isDirectory())
      throw new HearsayError("is-folder", `${path} is a folder. Give a file, or a folder that has files in it.`)
    if (stat.size > limit) throw tooLarge(path, limit)
    const name = basename(path)
    if (stat.isFile() && stat.size) return { bytes: await file.readFile(), name }
    // A pipe or a device tells no size, so the bytes are counted as they come.
    return { ...(await readStreamBounded(file.createReadStream({ autoClose: false }), limit, path)), name }
  } finally {
    await file.close()
  }
}

/** A stream's bytes (standard input), refused as soon as there are more than `limit`. */
export async function readStreamBounded(
  stream: AsyncIterable<Uint8Array | string>,
  limit = SIZE_LIMIT,
  from = "standard input",
): Promise<Bytes> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array)
    size += bytes.length
    if (size > limit) throw tooLarge(from, limit)
    chunks.push(bytes)
  }
  return { bytes: Buffer.concat(chunks) }
}

/** The error for more bytes than anybody reads as one report. */
function tooLarge(from: string, limit: number): HearsayError {
  const size = limit < 1e6 ? `${Math.round(limit / 1e3)} kB` : `${Math.round(limit / 1e6)} MB`
  return new HearsayError(
    "too-large",
    `${from} is larger than ${size}, more than any report. Give one report at a time.`,
  )
}

function unreadable(path: string, fault: NodeJS.ErrnoException): string {
  if (fault.code === "ENOENT")
    return `There is no file ${path}. Give an address (http or https), a file, a folder, or - for standard input.`
  return `${path} cannot be read (${fault.code ?? fault.message}).`
}
