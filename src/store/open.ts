import { mkdirSync } from "node:fs"
import { join } from "node:path"
import type { PGlite } from "@electric-sql/pglite"
import { Kysely, PGliteDialect, PostgresDialect, sql } from "kysely"
import { HearsayError } from "../model/index.ts"
import { asFault } from "./fault.ts"
import { lock, type Release } from "./lock.ts"
import { migrate } from "./migrations/migrate.ts"
import { planning } from "./planned.ts"
import type { Database } from "./tables.ts"
import type { Clock } from "./when.ts"

/** Where a store is: a folder of this machine, a server's address, or (neither) the memory of this process. */
export interface Place {
  readonly folder?: string
  /** "postgres://user:password@host/database": what `DATABASE_URL` holds. */
  readonly url?: string
}

/** A store's tables, brought up to date, and how to shut them. */
export interface Opened {
  readonly db: Database
  readonly close: () => Promise<void>
}

/** Opens the tables of a store, and makes those that it lacks. */
export async function open({ folder, url }: Place, clock: Clock): Promise<Opened> {
  const opened = url === undefined ? await inProcess(folder, clock) : await onServer(url)
  try {
    await migrate(opened.db, clock())
    // Nobody else is in a folder: what a killed process had begun need not wait until it counts as dropped.
    if (url === undefined)
      await sql`update jobs set due = ${clock().toISOString()} where state = 'running'`.execute(opened.db)
    return opened
  } catch (error) {
    await opened.close().catch(() => {})
    throw url !== undefined && isUnreachable(error) ? unreachable(url) : asFault(error)
  }
}

async function inProcess(folder: string | undefined, clock: Clock): Promise<Opened> {
  const release = folder === undefined ? () => {} : await taken(folder, clock)
  try {
    const { PGlite } = await import("@electric-sql/pglite")
    return await onPGlite(await PGlite.create(folder === undefined ? "memory://" : join(folder, "database")), release)
  } catch (error) {
    release()
    throw asFault(error)
  }
}

/** A database that runs in this process, as it is: without the tables that it may lack. */
export async function onPGlite(pglite: PGlite, release: Release = () => {}): Promise<Opened> {
  await pglite.exec("set time zone 'UTC'")
  const db = new Kysely({ dialect: new PGliteDialect({ pglite }) })
  return { db, close: () => db.destroy().finally(release) }
}

async function taken(folder: string, clock: Clock): Promise<Release> {
  try {
    mkdirSync(folder, { recursive: true })
    return await lock(folder, clock())
  } catch (error) {
    if (error instanceof HearsayError) throw error
    const { code } = error as NodeJS.ErrnoException
    throw new HearsayError(
      "no-folder",
      `The folder ${folder} cannot hold a store (${code}): name one that can be written.`,
    )
  }
}

async function onServer(url: string): Promise<Opened> {
  const { default: pg } = await import("pg")
  const settings = { connectionString: url, options: "-c timezone=UTC", connectionTimeoutMillis: 10_000 }
  const pool = new pg.Pool({ ...settings, Client: planning(pg.Client) })
  // A connection that is lost while nobody uses it: the next one to need it gets a new one.
  pool.on("error", () => {})
  const db = new Kysely({ dialect: new PostgresDialect({ pool }) })
  return { db, close: () => db.destroy() }
}

const isUnreachable = (error: unknown) =>
  /^(?:ECONNREFUSED|ENOTFOUND|ETIMEDOUT|EAI_AGAIN|ENOENT)$/.test(String((error as { code?: unknown } | null)?.code))

function unreachable(url: string): HearsayError {
  const where = URL.canParse(url) ? new URL(url).host : "the address in DATABASE_URL"
  return new HearsayError("no-server", `No Postgres answers at ${where}: start it, or mend DATABASE_URL.`)
}
