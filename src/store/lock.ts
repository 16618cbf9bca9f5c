import { linkSync, mkdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from "node:fs"
import { hostname } from "node:os"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { HearsayError } from "../model/index.ts"

/** Who has a folder's lock. */
interface Holder {
  readonly pid: number
  readonly host: string
  /** When the process began, as the machine counts: a later process may get the same number. */
  readonly began?: string
  readonly since: string
}

/** Gives the folder back. */
export type Release = () => void

/**
 * Takes a folder for this process, since PGlite takes no lock of its own and a second process would lose rows silently.
 * What a dead process left behind is taken over; a living one is an error that names it.
 */
export async function lock(folder: string, now: Date): Promise<Release> {
  const path = join(folder, "lock")
  const mine = JSON.stringify({
    pid: process.pid,
    host: hostname(),
    began: beganOf(process.pid),
    since: now.toISOString(),
  })
  for (let tries = 0; tries < 100; tries++) {
    if (created(path, mine)) return () => release(path, mine)
    const held = read(path)
    if (held === undefined) continue
    const holder = holderOf(held)
    if (!holder || lives(holder)) throw new HearsayError("store-locked", messageOf(folder, path, holder))
    if (!takenAway(path, held)) await pause(20)
  }
  throw new HearsayError("store-locked", messageOf(folder, path, undefined))
}

/** A file that is there at all is there whole: it gets its name when it has been written. */
function created(path: string, content: string): boolean {
  const draft = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`
  writeFileSync(draft, content)
  try {
    linkSync(draft, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false
    throw error
  } finally {
    rmSync(draft)
  }
}

/** Removes a dead process's lock; one process at a time looks and removes, so that nobody removes a fresh one. */
function takenAway(path: string, dead: string): boolean {
  const turn = `${path}.taking`
  try {
    mkdirSync(turn)
  } catch {
    const since = statSync(turn, { throwIfNoEntry: false })?.mtimeMs
    if (since !== undefined && Date.now() - since > 10_000) rmSync(turn, { recursive: true, force: true })
    return false
  }
  if (read(path) === dead) rmSync(path, { force: true })
  rmdirSync(turn)
  return true
}

function release(path: string, mine: string): void {
  if (read(path) === mine) rmSync(path, { force: true })
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8")
  } catch {
    return undefined
  }
}

function holderOf(content: string): Holder | undefined {
  try {
    const holder = JSON.parse(content) as Holder
    return Number.isInteger(holder.pid) && typeof holder.host === "string" ? holder : undefined
  } catch {
    return undefined
  }
}

/** Another machine's processes cannot be seen from here, so that they count as living. */
function lives({ pid, host, began }: Holder): boolean {
  if (host !== hostname()) return true
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false
  }
  return began === undefined || began === beganOf(pid)
}

/** When a process began: the machine's boot and ticks since then. Linux alone tells. */
function beganOf(pid: number): string | undefined {
  const stat = read(`/proc/${pid}/stat`)
  // The second field is the program's name in brackets, and may hold spaces and brackets itself.
  const ticks = stat?.slice(stat.lastIndexOf(")") + 2).split(" ")[19]
  return ticks && `${read("/proc/sys/kernel/random/boot_id")?.trim()} ${ticks}`
}

function messageOf(folder: string, path: string, holder: Holder | undefined): string {
  const who = holder ? `process ${holder.pid} on ${holder.host} (since ${holder.since})` : "a process that is not named"
  const also = holder?.host === hostname() ? "" : ` If it is gone for good, delete ${path}.`
  return `The store ${folder} is open in ${who}: end it, choose another folder, or use a server (DATABASE_URL) for several.${also}`
}
