import { spawn } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { expect, test } from "vitest"
import { ledgerNumber } from "./crash.ts"
import { openStore } from "./store.ts"

const ROUNDS = 5

test("of a store whose process is killed again and again, no kept report is lost and none is half there", async () => {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-crash-"))
  const kept: number[] = []
  for (let round = 0; round < ROUNDS; round++)
    kept.push(...(await killedAfter(3 + round, folder, (kept.at(-1) ?? -1) + 1)))
  expect(kept.length).toBeGreaterThanOrEqual(3 * ROUNDS)

  const store = await openStore({ folder, clock: () => new Date() })
  await expect(openStore({ folder, clock: () => new Date() })).rejects.toMatchObject({ code: "store-locked" })
  for (const number of kept) expect(await store.ledger(`report ${number}`)).toEqual(ledgerNumber(number))
  for await (const fault of store.check()) expect(fault).toBeUndefined()
  await store.close()
  rmSync(folder, { recursive: true })
}, 300_000)

/** Lets a process keep ledgers, kills it a moment after it has acknowledged so many, and tells which those were. */
async function killedAfter(count: number, folder: string, first: number): Promise<number[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "crash.ts"), folder, String(first)], {
    stdio: ["ignore", "pipe", "inherit"],
  })
  const acknowledged: number[] = []
  const gone = once(child, "exit")
  for await (const line of createInterface(child.stdout)) {
    acknowledged.push(Number(line))
    if (acknowledged.length === count) setTimeout(() => child.kill("SIGKILL"), 7 * count)
  }
  await gone
  return acknowledged
}
