import { createReadStream } from "node:fs"
import type { Finding } from "../../model/index.ts"
import { type ArchivedPage, warcPages } from "./warc-pages.ts"

/** How to go on in an archive. */
interface WarcFileOptions {
  /** The `offset` of the last page that was done: reading goes on with the one behind it. */
  readonly after?: number
  readonly skipped?: (finding: Finding) => void
}

/** The pages of a WARC file of any size, read as they are wanted; it can be stopped anywhere and gone on with. */
export async function* warcFile(path: string, options: WarcFileOptions = {}): AsyncGenerator<ArchivedPage> {
  const { after, skipped = () => {} } = options
  const stream = createReadStream(path, { start: after ?? 0, highWaterMark: 262_144 })
  for await (const page of warcPages(stream, skipped, after)) if (page.offset !== after) yield page
}
