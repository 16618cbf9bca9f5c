import type { CDPSession } from "playwright-core"

/** An event of Chromium's own tracing; times in µs, `tdur` counts only what the thread worked. */
interface Traced {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
  readonly args?: { readonly data?: { readonly type?: string } }
}

/** What a key cost, in ms, from its coming until the picture with it is handed over to be shown. */
export interface Key {
  /** What the page's main thread worked. */
  readonly work: number
  /** By the clock: with it what else the machine did meanwhile, and the wait for the next picture. */
  readonly wait: number
}

const CATEGORIES = ["devtools.timeline", "toplevel", "disabled-by-default-devtools.timeline"]

/** The cost of each key that `press` presses, by the browser's own tracing. */
export async function keysIn(client: CDPSession, press: () => Promise<void>): Promise<Key[]> {
  const events: Traced[] = []
  client.on("Tracing.dataCollected", ({ value }) => {
    for (const event of value) events.push(event as unknown as Traced)
  })
  const complete = new Promise<void>((done) => client.once("Tracing.tracingComplete", () => done()))
  const traceConfig = { includedCategories: CATEGORIES }
  await client.send("Tracing.start", { transferMode: "ReportEvents", traceConfig })
  await press()
  await client.send("Tracing.end")
  await complete
  return costs(events.sort((a, b) => a.ts - b.ts))
}

function costs(events: readonly Traced[]): Key[] {
  const downs = events.filter(({ name, args }) => name === "EventDispatch" && args?.data?.type === "keydown")
  const here = events.filter(({ pid, tid }) => pid === downs[0]?.pid && tid === downs[0]?.tid)
  const tasks = here.filter(({ name, ph }) => name === "RunTask" && ph === "X")
  const shown = here.filter(({ name }) => name === "Commit")
  return downs.flatMap(({ ts }) => {
    const first = tasks.find((task) => endOf(task) > ts)
    const commit = shown.find((event) => event.ts > ts)
    if (!first || !commit) return []
    const until = endOf(commit)
    const between = tasks.filter((task) => task.ts >= first.ts && task.ts < until)
    const work = between.reduce((sum, { tdur = 0 }) => sum + tdur, 0)
    return [{ work: work / 1000, wait: (until - first.ts) / 1000 }]
  })
}

const endOf = ({ ts, dur = 0 }: Traced) => ts + dur
