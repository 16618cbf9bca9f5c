import { createHash } from "node:crypto"
import type { Bytes } from "../ingest/index.ts"
import { HearsayError } from "../model/index.ts"
import type { Job } from "../store/jobs.ts"
import type { Store } from "../store/store.ts"
import { isDate } from "./date.ts"

/** What somebody asks to have read: an address, a text that was pasted, or a file that was uploaded. */
export type Asked = Known & (AskedAddress | AskedText | AskedFile)

interface AskedAddress {
  /** http or https: a file of this machine is never read for somebody who asks. */
  readonly source: string
}
interface AskedText {
  readonly text: string
  /** Where it is from: the same report as the page there. */
  readonly url?: string
}
interface AskedFile {
  /** The file's bytes, in base64. */
  readonly bytes: string
  readonly name: string
}

/** What who asks knows better than the source. */
interface Known {
  readonly title?: string
  readonly outlet?: string
  /** An ISO 8601 date, or date and time. */
  readonly published?: string
}

/** The kind of the jobs that read. */
export const READ = "read"

/**
 * Asks for something to be read in the background. Asked for twice it is read once, unless the last try was given up.
 * `again`, the time of asking, has what was read before read anew, as a page that may have been edited.
 */
export async function ask(jobs: Store["jobs"], asked: Asked, again?: Date): Promise<Job & { readonly fresh: boolean }> {
  refuse(asked)
  const key = again ? `${keyOf(asked)} ${again.toISOString()}` : keyOf(asked)
  const job = await jobs.add(READ, key, asked)
  return job.state === "dead" ? { ...(await jobs.again(job.id)), fresh: true } : job
}

/** The bytes of what was pasted or uploaded; undefined for an address. */
export function bytesOf(asked: Asked): Bytes | undefined {
  if ("text" in asked)
    return { bytes: Buffer.from(asked.text), charset: "utf-8", ...(asked.url !== undefined && { address: asked.url }) }
  return "bytes" in asked ? { bytes: Buffer.from(asked.bytes, "base64"), name: asked.name } : undefined
}

/** Of an address itself, that it can be found; of anything else its hash, since a key has a longest size. */
function keyOf(asked: Asked): string {
  const { source, ...known } = { source: undefined, ...asked }
  const hash = createHash("sha256")
    .update(JSON.stringify(Object.entries(known).sort()))
    .digest("hex")
    .slice(0, 32)
  if (source === undefined) return hash
  const address = source.length > 500 ? createHash("sha256").update(source).digest("hex") : source
  return Object.keys(known).length ? `${address} ${hash}` : address
}

/** Throws unless it can be asked for. What comes out of the table of jobs is looked at again: others may write there. */
export function refuse(asked: Asked): void {
  const given = ["source", "text", "bytes"].filter((what) => what in asked)
  if (given.length !== 1) throw bad("Give an address, a text or a file to read: one of them.")
  if (!Object.values(asked).every((value) => typeof value === "string"))
    throw bad("All that is asked is given in words.")
  for (const address of ["source" in asked && asked.source, "text" in asked && asked.url]) {
    if (typeof address === "string" && !isAddress(address))
      throw bad(`“${address}” is not an address of the web: give one that begins with http:// or https://.`)
  }
  if ("text" in asked && asked.text.trim() === "") throw bad("The text is empty: give one that holds a report.")
  if ("bytes" in asked && typeof asked.name !== "string") throw bad("A file is given with its name.")
  if (asked.published !== undefined && !isDate(asked.published))
    throw bad(`A date of publication is one like 2026-03-09 (or 2026-03-09T18:30Z), not “${asked.published}”.`)
}

const isAddress = (words: string) => /^https?:\/\//i.test(words) && URL.canParse(words)
const bad = (message: string) => new HearsayError("bad-request", message)
