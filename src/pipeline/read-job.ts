import type { Extractor } from "../extract/extractor.ts"
import { type Finding, HearsayError, type Report } from "../model/index.ts"
import type { Gazetteer } from "../resolve/place/gazetteer.ts"
import type { Job } from "../store/jobs.ts"
import type { Kept } from "../store/keep.ts"
import type { Store } from "../store/store.ts"
import { type Asked, bytesOf, refuse } from "./asked.ts"
import { asFault } from "./fault.ts"
import { placerOn } from "./place.ts"
import { ingest, ledgerOf, type Open, type ReadOptions } from "./read.ts"
import { type Judging, judgeSources } from "./same-sources.ts"

/** The outside world of a worker: the web, and who finds attributions, who is asked for when there is something to read. */
export interface Doors {
  readonly open: Open
  readonly extractor: () => Promise<Extractor>
  /** Gives the towns that are named their coordinates; without it they have their names. */
  readonly gazetteer?: () => Promise<Gazetteer>
  /** Hears of each report that was put into a story. */
  readonly placed?: (report: string) => Promise<void>
}

/** What of a store a worker needs to keep what it reads. */
export type Desk = Judging & Pick<Store, "keep" | "storyShelf" | "reports" | "judgement">

/** What came of a job that reads. */
export interface Gave {
  readonly kept: readonly Kept[]
  /** What of it held no report, and why. */
  readonly findings: readonly Finding[]
}

/**
 * Reads what a job asks for, keeps the ledger of each report in it, judges which of its sources are known by that name,
 * and puts it into its story. Throws when no ledger could be kept.
 */
export async function readJob({ payload }: Job, store: Desk, doors: Doors): Promise<Gave> {
  const asked = payload as Asked
  refuse(asked)
  const extractor = await doors.extractor()
  const gazetteer = await doors.gazetteer?.()
  const [findings, kept, faults]: [Finding[], Kept[], HearsayError[]] = [[], [], []]
  for await (const outcome of reportsOf(asked, doors, (finding) => findings.push(finding))) {
    if ("fault" in outcome) faults.push(outcome.fault)
    else {
      const ledger = await ledgerOf(titled(outcome.value, asked), extractor, gazetteer ? { gazetteer } : {})
      kept.push(await store.keep(ledger))
      await judgeSources(store, ledger.id)
      await placerOn(store).place(ledger)
      await doors.placed?.(ledger.id)
    }
  }
  const fault = faults.find(isPassing) ?? (kept.length ? undefined : (faults[0] ?? nothing(findings)))
  if (fault) throw fault
  return { kept, findings: [...findings, ...faults.map(({ code, message }) => ({ code, message }))] }
}

const nothing = ([first]: readonly Finding[]) =>
  new HearsayError("no-report", `There is no report in it.${first ? ` ${first.message}` : ""}`)

function reportsOf(asked: Asked, doors: Doors, skipped: (finding: Finding) => void) {
  const { outlet, published } = asked
  const options: ReadOptions = {
    skipped,
    ...(outlet !== undefined && { outlet }),
    ...(published !== undefined && { published }),
  }
  const bytes = bytesOf(asked)
  const name = "source" in asked ? asked.source : "name" in asked ? asked.name : "The text"
  return ingest([name], bytes ? async () => bytes : doors.open, options)
}

const titled = (report: Report, { title }: Asked): Report => (title === undefined ? report : { ...report, title })

/** What may be otherwise in a while: the network, a server, this machine. Everything else stays as it is. */
const PASSING = [
  "no-answer",
  "timeout",
  "store",
  "no-server",
  "worker-lost",
  "llm-timeout",
  "llm-busy",
  "llm-unreachable",
  "internal",
]

/** Whether it may go better the next time. */
export const isPassing = (fault: unknown) => PASSING.includes(asFaultOf(fault).code)

/** Any error of a job, as one that a reader can act on. */
export const asFaultOf = (error: unknown): HearsayError => asFault(error, "What was asked for")
