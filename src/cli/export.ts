import { createWriteStream } from "node:fs"
import { rename, rm } from "node:fs/promises"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { writeWxr } from "../exchange/wordpress/index.ts"
import { HearsayError } from "../model/index.ts"
import { leavingFrom } from "../pipeline/newsroom/leaving.ts"
import { writeMarkdown } from "../pipeline/newsroom/markdown.ts"
import { text } from "./common.ts"
import { type Parsed, usage } from "./parse.ts"
import { withStore } from "./place.ts"
import type { Io } from "./run.ts"

/** `hearsay export --wxr FILE | --markdown DIR`: the whole newsroom, what is not public too. */
export async function exportFrom(parsed: Parsed, io: Io): Promise<number> {
  const [wxr, markdown] = [text(parsed.values.wxr), text(parsed.values.markdown)]
  if ((wxr === undefined) === (markdown === undefined))
    throw usage("export needs --wxr FILE or --markdown FOLDER: one of them.")
  const site = {
    name: text(parsed.values.name) ?? "Hearsay",
    origin: originOf(text(parsed.values.origin)),
    language: "en",
  }
  await withStore(
    parsed,
    io,
    async ({ newsroom }) => {
      const leaving = await leavingFrom(newsroom, site, new Date())
      if (wxr !== undefined) await toFile(writeWxr(leaving), wxr)
      else await writeMarkdown(leaving, newsroom, markdown as string)
    },
    { there: true },
  )
  io.stderr.write(`Exported to ${wxr ?? markdown}. What is not public is in it: keep it as you keep the newsroom.\n`)
  return 0
}

function originOf(given = "http://127.0.0.1:8420"): string {
  if (URL.canParse(given) && /^https?:$/.test(new URL(given).protocol)) return given.replace(/\/+$/, "")
  throw usage(`--origin is the site's address, like https://news.example.org, not “${given}”.`)
}

/** The file is there whole, or not at all. */
async function toFile(pieces: AsyncIterable<string>, path: string): Promise<void> {
  const draft = `${path}.part`
  try {
    await pipeline(Readable.from(pieces), createWriteStream(draft, { mode: 0o600 }))
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    if (error instanceof HearsayError) throw error
    throw new HearsayError("unwritable", `${path} cannot be written (${(error as NodeJS.ErrnoException).code}).`)
  }
}
