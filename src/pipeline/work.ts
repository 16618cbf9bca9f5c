import { randomUUID } from "node:crypto"
import { hostname } from "node:os"
import type { Finding } from "../model/index.ts"
import type { Job } from "../store/jobs.ts"
import type { Kept } from "../store/keep.ts"
import type { Store } from "../store/store.ts"
import { READ } from "./asked.ts"
import { type Bell, bell } from "./bell.ts"
import { asFaultOf, type Doors, isPassing, type Desk as Keeping, readJob } from "./read-job.ts"

/** What a worker tells while it works. */
export type Progress =
  | { readonly state: "taken"; readonly job: Job }
  | {
      readonly state: "done"
      readonly job: Job
      /** The reports that came of it, each with what it brought. */
      readonly kept: readonly Kept[]
      readonly findings: readonly Finding[]
    }
  /** `final`: it is not tried again unless somebody asks for it. */
  | {
      readonly state: "failed"
      readonly job: Job
      readonly code: string
      readonly because: string
      readonly final: boolean
    }
  /** The store gives no jobs; the worker asks again in a while. */
  | { readonly state: "trouble"; readonly because: string }

export interface WorkOptions {
  /** Stops the worker when it has done what it has in hand. */
  readonly signal: AbortSignal
  /** How many jobs are in hand at once; 1. */
  readonly loops?: number
  /** How long to wait for something to do before asking again, in ms; 2000. */
  readonly idle?: number
  /** How often to say that a job is still in hand, in ms: well under the store's lease; 15,000. */
  readonly beat?: number
  readonly tell?: (progress: Progress) => void
  /** Whether reports are read; else other work alone is done. */
  readonly reads?: boolean
  /** Work of other kinds than reading, by its kind. */
  readonly others?: Others
}

/** Does a job of a kind of its own; what it gives is kept with the job. What it throws, when it may pass, is tried again. */
export type Others = { readonly [kind in string]?: (job: Job) => Promise<unknown> }

/** How long other work waits after its first failure, in ms: somebody else's server is out of order for minutes. */
const PATIENCE = 60_000

/** Somebody who takes what is to be read, one job after the other, and keeps the ledgers. */
export interface Worker {
  /** There is something to do: wakes a worker that waits. */
  poke(): void
  /** When the worker has stopped. It never rejects. */
  readonly done: Promise<void>
}

type Desk = Keeping & Pick<Store, "jobs">

/**
 * Begins to work on a store's jobs until the signal says to stop. Any number of processes may do so on one server; what
 * one of them leaves when it is killed, another takes up.
 */
export function work(store: Desk, doors: Doors, options: WorkOptions): Worker {
  const door = bell()
  const loops = Array.from({ length: options.loops ?? 1 }, () => loop(store, doors, options, door))
  return { poke: () => door.ring(), done: Promise.all(loops).then(() => {}) }
}

async function loop(store: Desk, doors: Doors, options: WorkOptions, door: Bell): Promise<void> {
  const { signal, idle = 2000 } = options
  // A job's worker is known by it: two processes of one number on two machines must not be taken for one another.
  const name = `${hostname()} ${process.pid} ${randomUUID()}`
  while (!signal.aborted) {
    const rung = door.rung()
    if (!(await turn(name, store, doors, options))) await door.wait(rung, idle, signal)
  }
}

/** Does one job; false when there was none to do, or none to be had. */
async function turn(name: string, store: Desk, doors: Doors, options: WorkOptions): Promise<boolean> {
  const { tell = () => {}, reads = true, others = {} } = options
  try {
    const job = await store.jobs.take(name, [...(reads ? [READ] : []), ...Object.keys(others)])
    if (!job) return false
    tell({ state: "taken", job })
    tell(await doneBy(job, store, doors, options))
    return true
  } catch (error) {
    tell({ state: "trouble", because: asFaultOf(error).message })
    return false
  }
}

async function doneBy(job: Job, store: Desk, doors: Doors, options: WorkOptions): Promise<Progress> {
  const { beat = 15_000, others = {} } = options
  const other = others[job.kind]
  const alive = setInterval(() => void store.jobs.live(job).catch(() => {}), beat)
  try {
    if (other) {
      await store.jobs.done(job, await other(job))
      return { state: "done", job, kept: [], findings: [] }
    }
    const gave = await readJob(job, store, doors)
    await store.jobs.done(job, [...new Set(gave.kept.map(({ report }) => report))])
    return { state: "done", job, ...gave }
  } catch (error) {
    const { code, message } = asFaultOf(error)
    const final = !isPassing(error)
    await store.jobs.fail(job, message, { final, ...(other && { wait: PATIENCE }) })
    return { state: "failed", job, code, because: message, final }
  } finally {
    clearInterval(alive)
  }
}
