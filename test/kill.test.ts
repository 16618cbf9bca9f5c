import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { expect, test } from "vitest"
import { createRules } from "../src/extract/rules.ts"
import { readPlainText } from "../src/ingest/index.ts"
import type { Ledger } from "../src/model/index.ts"
import { ledgerOf } from "../src/pipeline/read.ts"
import { openStore } from "../src/store/store.ts"
import { textNumber } from "./kill.ts"
import { freshDatabase } from "./one-postgres.ts"

/** How often to kill: HEARSAY_KILLS=30 is the whole test, which takes a quarter of an hour. */
const KILLS = Number(process.env.HEARSAY_KILLS ?? 2)
const REPORTS = KILLS > 2 ? 50 : 10

const PROGRAMS = {
  "hearsay keep": ["../src/cli/main.ts", "keep", "--extractor", "rules"],
  "a worker": ["kill.ts"],
}

test.each([
  ["hearsay keep", "a folder"],
  ["a worker", "a folder"],
  ["hearsay keep", "a server"],
  ["a worker", "a server"],
] as const)(
  "%s on %s is killed again and again: no report that it told is lost, none is half there",
  async (program, kind) => {
    const folder = mkdtempSync(join(tmpdir(), "hearsay-kill-"))
    const place = kind === "a folder" ? { folder: join(folder, "data") } : { url: await freshDatabase() }
    const env = { ...process.env, DATA: place.folder, DATABASE_URL: place.url }
    const told = new Set<string>()
    const files: string[] = []
    for (let kill = 0; kill <= KILLS; kill++) {
      const fresh = written(folder, kill)
      files.push(...fresh)
      // The last one is let finish, and takes up what the killed ones left.
      const last = kill === KILLS
      const asked = last && program === "hearsay keep" ? files : fresh
      const enough = last ? Number.POSITIVE_INFINITY : 1 + ((kill * 7) % (REPORTS - 3))
      const some = await killed(program, asked, { ...env, ...(last && { UNTIL_DONE: "1" }) }, enough, (kill * 11) % 60)
      for (const { outcome, report } of some) {
        if (told.has(report)) expect(outcome, `${report} was told before, and is there`).toBe("same")
        told.add(report)
      }
    }

    const store = await openStore({ ...place, clock: () => new Date() })
    if (kind === "a folder")
      await expect(openStore({ ...place, clock: () => new Date() })).rejects.toMatchObject({ code: "store-locked" })
    for await (const fault of store.check()) expect(fault).toBeUndefined()
    const count = told.size
    const rules = createRules()
    for (let number = 0; number < files.length; number++) {
      const report = readPlainText({ bytes: Buffer.from(textNumber(number)), name: "report.txt" })
      const ledger: Ledger = await ledgerOf(report, rules)
      told.delete(ledger.id)
      expect(await store.ledger(ledger.id)).toEqual(ledger)
      expect(await store.versions(ledger.id)).toMatchObject([{ readings: [{ extractor: "rules" }] }])
    }
    expect(told.size).toBe(0)
    if (program === "a worker") expect(await store.jobs.counts()).toMatchObject({ waiting: 0, running: 0, dead: 0 })
    console.log(`${program} on ${kind}: killed ${KILLS} times, ${files.length} reports, ${count} told, all found`)
    await store.close()
    rmSync(folder, { recursive: true })
  },
  KILLS > 2 ? 3_600_000 : 180_000,
)

/** The files of a round: reports that no other round has. */
function written(folder: string, round: number): string[] {
  mkdirSync(join(folder, "reports"), { recursive: true })
  return Array.from({ length: REPORTS }, (_, i) => {
    const path = join(folder, "reports", `${round * REPORTS + i}.txt`)
    writeFileSync(path, textNumber(round * REPORTS + i))
    return path
  })
}

/** Lets a program read files until it has told so many reports, kills it a moment later, and gives what it told. */
async function killed(
  program: keyof typeof PROGRAMS,
  files: readonly string[],
  env: NodeJS.ProcessEnv,
  enough: number,
  moment: number,
): Promise<{ outcome: string; report: string }[]> {
  const [path, ...args] = PROGRAMS[program] as [string, ...string[]]
  const data = program === "hearsay keep" && env.DATA ? ["--data", env.DATA] : []
  const command = [join(import.meta.dirname, path), ...args, ...data, ...files]
  const child = spawn(process.execPath, command, { env, stdio: ["ignore", "pipe", "inherit"] })
  const gone = once(child, "exit")
  const told: { outcome: string; report: string }[] = []
  for await (const line of createInterface(child.stdout)) {
    const [outcome = "", report = ""] = line.split("\t")
    told.push({ outcome, report })
    if (told.length === enough) setTimeout(() => child.kill("SIGKILL"), moment)
  }
  await gone
  return told
}
