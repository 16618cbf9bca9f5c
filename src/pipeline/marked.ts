import { readFile } from "node:fs/promises"
import type { Extractor } from "../extract/extractor.ts"
import { marked } from "../extract/marked.ts"
import { HearsayError } from "../model/index.ts"

/** The extractor of a file of spans that somebody marked before (`--spans`). */
export async function readMarked(path: string): Promise<Extractor> {
  const lines = await readFile(path, "utf8").catch((cause: NodeJS.ErrnoException) => {
    const what = cause.code === "ENOENT" ? "There is no file" : `Cannot read (${cause.code})`
    throw new HearsayError("not-found", `${what} ${path}: give a JSON Lines file of spans.`, { cause })
  })
  return marked(lines, path)
}
