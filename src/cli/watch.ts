import { setTimeout } from "node:timers/promises"
import { request, type World } from "../ingest/index.ts"
import { allowsPrivate } from "../pipeline/machine.ts"
import { watched } from "../pipeline/watch.ts"
import { watchFolder } from "../pipeline/watch-folder.ts"
import { text } from "./common.ts"
import { type Parsed, usage } from "./parse.ts"
import type { Io } from "./run.ts"

/** `hearsay watch FEED... --out FOLDER` */
export async function watchAll({ sources, values }: Parsed, io: Io, world: World = thisMachine()): Promise<number> {
  const out = text(values.out)
  if (out === undefined) throw usage("hearsay watch needs --out FOLDER: where to keep what the feeds bring.")
  const wrong = sources.find((source) => !/^https?:\/\//i.test(source))
  if (wrong !== undefined) throw usage(`hearsay watch takes addresses of feeds (http or https), not “${wrong}”.`)
  const folder = await watchFolder(out)
  let doubts = 0
  for await (const brought of watched(folder.states(sources), world, values.once === true)) {
    for (const { report, version, same } of await folder.keep(brought)) {
      if (!same)
        io.stdout.write(`${version === 1 ? "new" : `version ${version}`}\t${report.id}\t${report.title ?? ""}\n`)
    }
    for (const { message } of brought.findings) {
      doubts++
      io.stderr.write(`hearsay: ${message}\n`)
    }
  }
  return doubts ? 1 : 0
}

const thisMachine = (): World => ({
  send: (address, headers) => request(address, { headers, allowPrivate: allowsPrivate() }),
  now: Date.now,
  sleep: (milliseconds) => setTimeout(milliseconds),
})
