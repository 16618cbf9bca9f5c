import { readFileSync } from "node:fs"
import { sql } from "kysely"
import type { Database } from "../src/store/tables.ts"

/** Linux counts a process's work in hundredths of a second. */
const TICK = 10

/**
 * What a process and its children have done so far, those that have ended too, in ms of a core. What others do on the
 * machine meanwhile adds nothing to it.
 */
export function workOf(pid: number): number {
  const living = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean)
  return living.reduce((sum, child) => sum + ended(() => workOf(Number(child))), ticksOf(pid) * TICK)
}

/** The number of the process whose children a Postgres on this machine works in. */
export async function postmaster(db: Database): Promise<number> {
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db)
  return Number(fieldsOf(rows[0]?.pid as number)[1])
}

/** Its own work, and that of the children that it has buried. */
const ticksOf = (pid: number) =>
  fieldsOf(pid)
    .slice(11, 15)
    .map(Number)
    .reduce((sum, part) => sum + part, 0)

/** Behind the name, which may hold anything. */
const fieldsOf = (pid: number) => (readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1) as string).split(" ")

/** A child may end while it is looked at; then it is in its parent's count the next time. */
function ended(count: () => number): number {
  try {
    return count()
  } catch {
    return 0
  }
}
