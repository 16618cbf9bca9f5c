import {
  detect,
  entryReport,
  type Polled,
  polite,
  type Send,
  type Watched,
  type World,
  warcRecord,
  watch,
} from "../ingest/index.ts"
import type { Finding, Report } from "../model/index.ts"

/** What a poll of a feed brought. */
export interface Brought {
  /** The feed's state to keep, once the rest is kept. */
  readonly state: Watched
  /** The reports of its new and edited entries, each with the record of the page that it was read from, where it has one. */
  readonly reports: readonly { readonly report: Report; readonly record?: Uint8Array }[]
  readonly findings: readonly Finding[]
}

/** Watches feeds, and reads the page of each entry that is new or edited; of the feed's own words where there is none. */
export async function* watched(feeds: readonly Watched[], world: World, once = false): AsyncGenerator<Brought> {
  const send = polite(world)
  for await (const { state, entries, findings } of watch(feeds, world, { send, once })) {
    const doubts = [...findings]
    const reports: Brought["reports"][number][] = []
    for (const entry of entries) {
      try {
        reports.push(await pageOf(entry, send, world))
      } catch (error) {
        const message = `${(error as Error).message} What the feed says of it was kept in its place.`
        doubts.push({ code: "no-page", message, ...(entry.url !== undefined && { place: entry.url }) })
        reports.push({ report: await entryReport(entry) })
      }
    }
    yield { state, reports, findings: doubts }
  }
}

type Entry = Polled["entries"][number]

async function pageOf(entry: Entry, send: Send, world: World): Promise<Brought["reports"][number]> {
  if (entry.url === undefined) return { report: await entryReport(entry) }
  const answer = await send(entry.url)
  if ("refused" in answer) throw new Error(`${entry.url} was not fetched: ${answer.refused}.`)
  if (answer.status >= 400) throw new Error(`${entry.url} answers ${answer.status}.`)
  const { published, outlet } = entry
  for await (const report of detect(answer).read(answer, published === undefined ? {} : { published }))
    return {
      // The feed's entry and its page are one report, under the address that the feed gives.
      report: { ...(outlet !== undefined && { outlet }), ...report, id: entry.url },
      record: warcRecord(answer, new Date(world.now())),
    }
  throw new Error(`${entry.url} holds no report.`)
}
