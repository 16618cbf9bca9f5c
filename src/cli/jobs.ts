import type { Job, JobState } from "../store/jobs.ts"
import type { Store } from "../store/store.ts"
import { text } from "./common.ts"
import { type Parsed, usage } from "./parse.ts"
import { withStore } from "./place.ts"
import type { Io } from "./run.ts"

/** `hearsay jobs`: what was given up, and why; `--again NUMBER` has it tried again. */
export async function listJobs(parsed: Parsed, io: Io): Promise<number> {
  const again = text(parsed.values.again)
  if (again !== undefined && !/^\d{1,9}$/.test(again)) throw usage(`--again is the number of a job, not “${again}”.`)
  const state = (text(parsed.values.state) ?? "dead") as JobState
  return withStore(
    parsed,
    io,
    async (store) => {
      for await (const job of again === undefined ? every(store, state) : one(store, Number(again)))
        io.stdout.write(`${lineOf(job)}\n`)
      return 0
    },
    { there: true },
  )
}

async function* every({ jobs }: Store, state: JobState): AsyncGenerator<Job> {
  for (let after: { after?: string } | undefined = {}; after; ) {
    const { items, next } = await jobs.list({ state }, { limit: 1000, ...after })
    yield* items
    after = next === undefined ? undefined : { after: next }
  }
}

async function* one({ jobs }: Store, id: number): AsyncGenerator<Job> {
  yield await jobs.again(id)
}

function lineOf({ id, state, attempts, key, payload, because = "" }: Job): string {
  const { source, url, name, title } = payload as Readonly<Record<string, string | undefined>>
  return [id, state, attempts, source ?? url ?? name ?? title ?? key, because].join("\t").replace(/\n/g, " ")
}
