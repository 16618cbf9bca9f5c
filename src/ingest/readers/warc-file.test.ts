import { spawn } from "node:child_process"
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { afterAll, expect, test } from "vitest"
import { warcOf } from "./warc.fixture.ts"

const folder = mkdtempSync(join(tmpdir(), "hearsay-"))
afterAll(() => rmSync(folder, { recursive: true }))

const PAGES = 2_000
/** Reads on from the last line of its log, and writes a line for each page that is done. */
const PROGRAM = `
import { appendFileSync, existsSync, readFileSync } from "node:fs"
import { warcFile } from ${JSON.stringify(resolve(import.meta.dirname, "warc-file.ts"))}
const [archive, log] = process.argv.slice(2)
const last = existsSync(log) ? readFileSync(log, "utf8").trim().split("\\n").at(-1) : ""
const after = last ? Number(last.split(" ")[0]) : undefined
for await (const page of warcFile(archive, { after })) appendFileSync(log, page.offset + " " + page.address + "\\n")
`

/** Runs the program; kills it with no warning once the log has so many lines. */
async function run(archive: string, log: string, killAt = Number.POSITIVE_INFINITY): Promise<void> {
  const child = spawn(process.execPath, ["--input-type=module-typescript", "-", archive, log], {
    stdio: ["pipe", "ignore", "ignore"],
  })
  child.stdin.end(PROGRAM)
  const watching = setInterval(() => lines(log).length >= killAt && child.kill("SIGKILL"), 5)
  await new Promise((done) => child.on("exit", done))
  clearInterval(watching)
}

const lines = (log: string): string[] => (existsSync(log) ? readFileSync(log, "utf8").trim().split("\n") : [])

test("an archive of 2,000 pages whose reader is killed twice gives every page once", { timeout: 120_000 }, async () => {
  const archive = join(folder, "a.warc.gz")
  const log = join(folder, "log")
  const addresses = Array.from({ length: PAGES }, (_, at) => `https://g.example/${at}`)
  writeFileSync(archive, await warcOf(addresses.map((address) => [address, `<p>The ferry ${address}</p>`])))
  await run(archive, log, 300)
  const first = lines(log).length
  await run(archive, log, 900)
  await run(archive, log)
  expect(first).toBeGreaterThanOrEqual(300)
  expect(first).toBeLessThan(PAGES)
  expect(lines(log).map((line) => line.split(" ")[1])).toEqual(addresses)
})
