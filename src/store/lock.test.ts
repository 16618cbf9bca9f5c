import { spawn, spawnSync } from "node:child_process"
import { once } from "node:events"
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { hostname, tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, expect, test } from "vitest"
import { lock } from "./lock.ts"

const now = new Date("2026-03-10T12:00:00Z")
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-lock-"))
})
afterEach(() => rmSync(folder, { recursive: true }))

const left = (holder: object) =>
  writeFileSync(join(folder, "lock"), JSON.stringify({ host: hostname(), since: "then", ...holder }))

test("a folder is one process's until it gives it back, and nothing is left of the lock", async () => {
  const release = await lock(folder, now)
  await expect(lock(folder, now)).rejects.toMatchObject({
    code: "store-locked",
    message: expect.stringContaining(`process ${process.pid} `),
  })
  release()
  expect(readdirSync(folder)).toEqual([])
  ;(await lock(folder, now))()
})

test("a living process that has it is named, with what would do", async () => {
  const child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60000)"])
  left({ pid: child.pid })
  await expect(lock(folder, now)).rejects.toThrow(
    `is open in process ${child.pid} on ${hostname()} (since then): end it, choose another folder`,
  )
  child.kill()
  await once(child, "exit")
  ;(await lock(folder, now))()
})

test("what a dead process left is taken over, also when its number is another's now", async () => {
  const { pid } = spawnSync(process.execPath, ["-e", ""])
  left({ pid })
  ;(await lock(folder, now))()
  left({ pid: process.pid, began: "an earlier start 1" })
  ;(await lock(folder, now))()
})

test("of many who take over a dead one's folder at once, one gets it", async () => {
  left({ pid: spawnSync(process.execPath, ["-e", ""]).pid })
  const taken = await Promise.allSettled(Array.from({ length: 8 }, () => lock(folder, now)))
  expect(taken.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
})

test("another machine's process counts as living, and so does a lock that cannot be read", async () => {
  left({ pid: 1, host: "elsewhere.example" })
  await expect(lock(folder, now)).rejects.toThrow(/process 1 on elsewhere\.example .* delete .*lock/)
  writeFileSync(join(folder, "lock"), "")
  await expect(lock(folder, now)).rejects.toThrow(/not named.* delete .*lock/)
})
