import { type RawBuilder, sql } from "kysely"
import { HearsayError } from "../model/index.ts"
import { storable } from "./canonical.ts"
import { guarded } from "./fault.ts"
import { every } from "./find.ts"
import { keyOf, limitOf, type Page, type PageOf, pageOf } from "./page.ts"
import type { Database } from "./tables.ts"
import type { Clock } from "./when.ts"

/** A piece of work that outlives the process that asked for it. */
export interface Job {
  readonly id: number
  /** Which work: "read". */
  readonly kind: string
  /** What it is done to: of one kind and key there is one job, however often it is asked for. */
  readonly key: string
  readonly payload: unknown
  readonly state: JobState
  /** How often it was begun. */
  readonly attempts: number
  /** Waiting: when it may be begun. Running: when it counts as dropped, unless its worker says that it lives. */
  readonly due: string
  readonly worker?: string
  /** Why it failed last. */
  readonly because?: string
  /** What it gave when it was done last: the ids of the reports that were read. */
  readonly gave?: unknown
  readonly added: string
  readonly ended?: string
}

/** "dead": it was given up after its last attempt, and waits for a person to look at it. */
export type JobState = "waiting" | "running" | "done" | "dead"

/** How jobs are tried. */
export interface Trying {
  /** How often a job is begun before it is given up; 5. */
  readonly attempts?: number
  /** How long a worker may keep silent, in ms, before its job is given to another; 60,000. */
  readonly lease?: number
  /** How long to wait after the first failure, in ms: twice as long after every further one, an hour at most; 1000. */
  readonly wait?: number
}

const HOUR = 3_600_000

/** The work to be done. Workers in any number of processes take it; none takes what another has. */
export interface Jobs {
  /** Asks for work; the same work asked for twice is one job, done or not. It is begun at once, or not before `due`. */
  add(kind: string, key: string, payload?: unknown, due?: Date): Promise<Job & { readonly fresh: boolean }>
  /** Gives a worker the job that has waited longest, or one whose worker has died; undefined when there is none. */
  take(worker: string, kinds?: readonly string[]): Promise<Job | undefined>
  /** Says that the worker lives and goes on; false when its job was given to another meanwhile. */
  live(job: Job): Promise<boolean>
  /** Says that the work is done, and what it gave; false when the job was given to another meanwhile. */
  done(job: Job, gave?: unknown): Promise<boolean>
  /** Says why it failed: it is tried again later, or given up. */
  fail(job: Job, because: string, options?: Failing): Promise<boolean>
  /** Tries a job again that was given up. */
  again(id: number): Promise<Job>
  /** The job of that number; undefined when there is none. */
  get(id: number): Promise<Job | undefined>
  /** Jobs in the order in which they were asked for. */
  list(filter?: JobFilter, page?: PageOf): Promise<Page<Job>>
  /** How many jobs there are in each state. */
  counts(): Promise<{ readonly [state in JobState]: number }>
}

interface Failing {
  /** It is given up at once. */
  readonly final?: boolean
  /** How long to wait after the first failure, in ms, when that is not as long as for all. */
  readonly wait?: number
}

export interface JobFilter {
  readonly state?: JobState
  readonly kind?: string
}

/** What the functions below share. */
interface Desk {
  readonly db: Database
  readonly trying: Required<Trying>
  /** So many ms from now. */
  readonly after: (ms: number) => string
}

/** The jobs in a store's tables. */
export function jobsOn(db: Database, clock: Clock, trying: Trying = {}): Jobs {
  const after = (ms: number) => new Date(clock().getTime() + ms).toISOString()
  const desk = { db, trying: { attempts: 5, lease: 60_000, wait: 1000, ...trying }, after }
  return {
    add: guarded((kind, key, payload = {}, due) => add(desk, storable({ kind, key, payload }), due)),
    take: guarded((worker, kinds) => take(desk, worker, kinds)),
    live: guarded((job) => end(desk, job, sql`due = ${after(desk.trying.lease)}`)),
    done: guarded((job, gave) => done(desk, job, storable(gave))),
    fail: guarded((job, because, options = {}) => fail(desk, job, storable(because), options)),
    again: guarded((id) => again(desk, id)),
    get: guarded(async (id) => (await select(db, sql`id = ${id}::int`))[0]),
    list: guarded((filter = {}, page = {}) => list(db, filter, page)),
    counts: guarded(() => counts(db)),
  }
}

async function add(
  { db, after }: Desk,
  asked: { readonly kind: string; readonly key: string; readonly payload: unknown },
  due?: Date,
) {
  const where = sql`kind = ${asked.kind} and key = ${asked.key}`
  const { rows } = await sql`
    insert into jobs (kind, key, payload, state, attempts, due, added)
    values (${asked.kind}, ${asked.key}, ${JSON.stringify(asked.payload)}::text::jsonb, 'waiting', 0, ${due?.toISOString() ?? after(0)}, ${after(0)})
    on conflict (kind, key) do nothing returning id`.execute(db)
  const [job] = await select(db, where)
  return { ...(job as Job), fresh: rows.length > 0 }
}

async function take({ db, trying, after }: Desk, worker: string, kinds?: readonly string[]): Promise<Job | undefined> {
  const now = after(0)
  await sql`update jobs set state = 'dead', ended = ${now}, because = 'its worker stopped before it was done'
    where state = 'running' and due <= ${now} and attempts >= ${trying.attempts}`.execute(db)
  const some = kinds ? sql`kind = any(${kinds}::text[])` : sql`true`
  const [job] = await changed(
    db,
    sql`update jobs set state = 'running', attempts = attempts + 1, worker = ${worker}, due = ${after(trying.lease)}
      where id = (select id from jobs where state in ('waiting', 'running') and due <= ${now} and ${some}
        order by due, id limit 1 for update skip locked)`,
  )
  return job
}

function done(desk: Desk, job: Job, gave: unknown): Promise<boolean> {
  const given = gave === undefined ? null : JSON.stringify(gave)
  return end(desk, job, sql`state = 'done', ended = ${desk.after(0)}, because = null, gave = ${given}::text::jsonb`)
}

async function fail(desk: Desk, job: Job, because: string, options: Failing): Promise<boolean> {
  const { trying, after } = desk
  if (options.final || job.attempts >= trying.attempts)
    return end(desk, job, sql`state = 'dead', ended = ${after(0)}, because = ${because}`)
  const wait = Math.min(HOUR, (options.wait ?? trying.wait) * 2 ** (job.attempts - 1))
  return end(desk, job, sql`state = 'waiting', due = ${after(wait)}, because = ${because}`)
}

/** Changes a job that its worker still holds: another's attempt has a number of its own. */
async function end({ db }: Desk, { id, attempts, worker }: Job, change: RawBuilder<unknown>): Promise<boolean> {
  const held = sql`id = ${id} and state = 'running' and attempts = ${attempts} and worker = ${worker ?? ""}`
  return (await changed(db, sql`update jobs set ${change} where ${held}`)).length > 0
}

async function again({ db, after }: Desk, id: number): Promise<Job> {
  const fresh = sql`state = 'waiting', attempts = 0, due = ${after(0)}, ended = null`
  const [job] = await changed(db, sql`update jobs set ${fresh} where id = ${id} and state = 'dead'`)
  if (!job) throw new HearsayError("not-found", `There is no job ${id} among those that were given up.`)
  return job
}

async function list(db: Database, { state, kind }: JobFilter, page: PageOf): Promise<Page<Job>> {
  const limit = limitOf(page)
  const key = keyOf(page, [0])
  const where = every([
    key && sql`id > ${key[0]}::int`,
    state === undefined ? undefined : sql`state = ${state}`,
    kind === undefined ? undefined : sql`kind = ${kind}`,
  ])
  const found = await select(db, sql`${where} order by id limit ${limit}`)
  return pageOf(
    found,
    limit,
    ({ id }) => [id],
    (job) => job,
  )
}

async function counts(db: Database) {
  const { rows } = await sql<{ state: JobState; count: number }>`
    select state, count(*)::int as count from jobs group by state`.execute(db)
  return { waiting: 0, running: 0, done: 0, dead: 0, ...Object.fromEntries(rows.map((row) => [row.state, row.count])) }
}

type Found = { readonly [key in keyof Required<Job>]: Required<Job>[key] | null }

const select = async (db: Database, where: RawBuilder<unknown>): Promise<Job[]> =>
  (await sql<Found>`select * from jobs where ${where}`.execute(db)).rows.map(jobOf)

const changed = async (db: Database, update: RawBuilder<unknown>): Promise<Job[]> =>
  (await sql<Found>`${update} returning *`.execute(db)).rows.map(jobOf)

/** What is absent is left out; times are ISO 8601, UTC. */
function jobOf(row: Found): Job {
  const given = Object.entries(row).filter(([, value]) => value !== null)
  return Object.fromEntries(
    given.map(([key, value]) => [key, value instanceof Date ? value.toISOString() : value]),
  ) as unknown as Job
}
