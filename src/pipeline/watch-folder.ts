import { createHash } from "node:crypto"
import { appendFile, mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { unwatched, type Watched } from "../ingest/index.ts"
import { HearsayError, type Report } from "../model/index.ts"
import type { Brought } from "./watch.ts"

/**
 * A folder that keeps what watched feeds bring: `reports/NAME.1.json`, an edited one as `NAME.2.json` beside it, the pages
 * as they were read in `pages.warc.gz`, and in `watch.json` what is remembered of each feed.
 */
export interface WatchFolder {
  /** The state of these feeds, as it was left. */
  states(feeds: readonly string[]): readonly Watched[]
  /** Keeps what a poll brought, its state last: a crash before that means that it is asked again, and nothing is twice. */
  keep(brought: Brought): Promise<readonly Kept[]>
}

/** What was kept of a report: "new", a later version, or nothing because it says what the last one said. */
interface Kept {
  readonly report: Report
  readonly version: number
  readonly same: boolean
}

export async function watchFolder(path: string): Promise<WatchFolder> {
  const reports = join(path, "reports")
  await mkdir(reports, { recursive: true })
  const remembered = await statesIn(join(path, "watch.json"))

  async function keepOne({ report, record }: Brought["reports"][number]): Promise<Kept> {
    const name = nameOf(report.id)
    const version = (await readdir(reports)).filter(
      (file) => file.startsWith(`${name}.`) && file.endsWith(".json"),
    ).length
    const last = version ? await readFile(join(reports, `${name}.${version}.json`), "utf8") : undefined
    if (last !== undefined && says(JSON.parse(last)) === says(report)) return { report, version, same: true }
    if (record) await appendFile(join(path, "pages.warc.gz"), record)
    await whole(join(reports, `${name}.${version + 1}.json`), report)
    return { report, version: version + 1, same: false }
  }

  return {
    states: (feeds) => feeds.map((feed) => remembered[feed] ?? unwatched(feed)),
    async keep({ state, reports: brought }) {
      const kept: Kept[] = []
      for (const one of brought) kept.push(await keepOne(one))
      remembered[state.address] = state
      await whole(join(path, "watch.json"), remembered)
      return kept
    },
  }
}

/** An edit is one of the headline or of the text: what stands around them changes with every visit. */
const says = ({ title, text }: Pick<Report, "title" | "text">) => `${title}\n${text}`

/** A readable name of an address that no other address has. */
const nameOf = (id: string) =>
  `${id
    .replace(/^https?:\/\//, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, 80)}-${createHash("sha256").update(id).digest("hex").slice(0, 8)}`

async function statesIn(path: string): Promise<Record<string, Watched>> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "{}"
    throw error
  })
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new HearsayError("bad-state", `${path} is damaged. Delete it to ask every feed anew: no report is lost.`, {
      cause,
    })
  }
}

/** Written beside its place and moved there: never half of it. */
async function whole(path: string, value: unknown): Promise<void> {
  await writeFile(`${path}.tmp`, `${JSON.stringify(value, null, 2)}\n`)
  await rename(`${path}.tmp`, path)
}
