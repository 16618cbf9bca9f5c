import { readFileSync } from "node:fs"
import { basename } from "node:path"
import { setTimeout } from "node:timers/promises"
import { pathToFileURL } from "node:url"
import { createRules } from "../src/extract/rules.ts"
import { ask, work } from "../src/index.ts"
import { machine } from "../src/pipeline/machine.ts"
import { openStore } from "../src/store/store.ts"

/** The text of the report of that number: of forty statements, so that a kill may hit it halfway. */
export function textNumber(number: number): string {
  const people = ["Ida Brandt", "Tove Lind", "Ivo Senn", "Bea Lund"]
  const said = Array.from(
    { length: 40 },
    (_, i) => `“Barge ${i} of fleet ${number} has left,” said ${people[i % people.length]} on Friday.`,
  )
  return [`Fleet ${number} sails`, ...said].join("\n\n")
}

/**
 * Asks for files to be read, works until it is killed (or, with UNTIL_DONE, until nothing is left to do), and tells each
 * report that is done: `node kill.ts FILE...`.
 */
async function main(files: readonly string[]): Promise<void> {
  const { DATABASE_URL: url, DATA: folder = "" } = process.env
  const store = await openStore({ ...(url ? { url } : { folder }), clock: () => new Date(), jobs: { lease: 1000 } })
  const doors = { open: machine(), extractor: async () => createRules() }
  for (const path of files)
    await ask(store.jobs, { bytes: readFileSync(path).toString("base64"), name: basename(path) })
  const stop = new AbortController()
  const worker = work(store, doors, {
    signal: stop.signal,
    loops: 2,
    idle: 100,
    beat: 200,
    tell: (told) => {
      if (told.state === "done")
        for (const { outcome, report } of told.kept) process.stdout.write(`${outcome}\t${report}\n`)
    },
  })
  if (!process.env.UNTIL_DONE) return
  for (let left = 1; left; await setTimeout(100)) {
    const { waiting, running } = await store.jobs.counts()
    left = waiting + running
  }
  stop.abort()
  await worker.done
  await store.close()
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main(process.argv.slice(2))
