import { mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Readable, Writable } from "node:stream"
import { sql } from "kysely"
import { beforeAll, describe, expect, test, vi } from "vitest"
import { lines } from "../src/cli/lines.ts"
import { type Io, run } from "../src/cli/run.ts"
import { open } from "../src/store/open.ts"
import { storeOn } from "../src/store/store.ts"
import { freshDatabase } from "./one-postgres.ts"

vi.setConfig({ testTimeout: 120_000 })

const folder = mkdtempSync(join(tmpdir(), "hearsay-store-cli-"))
const clock = () => new Date("2026-03-10T12:00:00Z")
const REPORT = `Ferry will not return

The Marlow Bay ferry will not return this year, harbour master Ida Brandt said on Friday.

“We have no boat,” Brandt told the Bay Courier. She denied that the boat had been sold.
`
const report = join(folder, "ferry.txt")

/** Runs `hearsay`, in this process, on a store. */
async function hearsay(args: readonly string[], { url = "", input = "" } = {}) {
  const told = { out: "", err: "" }
  const into = (name: "out" | "err") =>
    new Writable({
      write: (chunk, _, done) => {
        told[name] += chunk
        done()
      },
    })
  const env = url ? { DATABASE_URL: url } : {}
  const io = { stdin: Readable.from([Buffer.from(input)]), stdout: into("out"), stderr: into("err"), env }
  const code = await run(args, io as unknown as Io)
  return { code, ...told }
}

let url: string
beforeAll(async () => {
  writeFileSync(report, REPORT)
  url = await freshDatabase()
}, 120_000)

test("a report is kept and told, kept again it is the same, and a bad source is named", async () => {
  const keep = ["keep", "--extractor", "rules", report]
  expect(await hearsay(keep, { url })).toEqual({
    code: 0,
    out: expect.stringMatching(/^new\ttext-\w{16}\tFerry will not return\n$/),
    err: "",
  })
  const second = await hearsay([...keep, join(folder, "nowhere.txt")], { url })
  expect(second).toMatchObject({ code: 1, out: expect.stringMatching(/^same\t/) })
  expect(second.err).toMatch(/^hearsay: There is no file .*nowhere\.txt\.[^\n]*\n$/)
  expect(await hearsay(["check"], { url })).toEqual({ code: 0, out: "All that is kept is as it was kept.\n", err: "" })
})

test("a backup moves a store from a server to a folder; a torn one, and a full store, are refused in a line", async () => {
  await hearsay(["keep", "--extractor", "rules", report], { url })
  const file = join(folder, "backup.jsonl")
  expect(await hearsay(["backup", file], { url })).toMatchObject({
    code: 0,
    err: "Backed up 1 reports, 3 attributions and 0 judgements.\n",
  })
  const data = join(folder, "moved")
  const backup = readFileSync(file, "utf8")
  const torn = await hearsay(["restore", "-", "--data", data], { input: backup.slice(0, -100) })
  expect(torn).toMatchObject({ code: 1, err: expect.stringMatching(/^hearsay: This backup is torn: [^\n]+\n$/) })
  expect(await hearsay(["restore", file, "--data", data])).toMatchObject({
    code: 0,
    err: "Restored 1 reports, 3 attributions and 0 judgements.\n",
  })
  const full = await hearsay(["restore", file, "--data", data])
  expect(full).toMatchObject({ code: 1, err: expect.stringMatching(/^hearsay: A backup is restored into an empty/) })
  const { out } = await hearsay(["backup", "-", "--data", data])
  expect(out.split("\n").slice(1, -2)).toEqual(backup.split("\n").slice(1, -2))
})

test("check names what was changed behind the store's back", async () => {
  const other = await freshDatabase()
  await hearsay(["keep", "--extractor", "rules", report], { url: other })
  const { db, close } = await open({ url: other }, clock)
  await sql.raw("alter table versions disable trigger user").execute(db)
  await sql.raw("update versions set text = replace(text, 'boat', 'ship')").execute(db)
  await close()
  const { code, out } = await hearsay(["check"], { url: other })
  expect(code).toBe(1)
  expect(out).toMatch(/^quotation\ttext-\w+\tAt \d+-\d+ in reading 1 of version 1 the text has no “[^\n]+\n/)
})

test("jobs that were given up are listed, and one of them is tried again", async () => {
  const opened = await open({ url }, clock)
  const { jobs } = storeOn(opened, clock)
  const source = "https://gazette.example/ferry"
  const { id } = await jobs.add("read", source, { source })
  await jobs.fail((await jobs.take("one")) as never, "There is no page there.", { final: true })
  await opened.close()
  expect((await hearsay(["jobs"], { url })).out).toBe(`${id}\tdead\t1\t${source}\tThere is no page there.\n`)
  expect((await hearsay(["jobs", "--again", String(id)], { url })).out).toMatch(`${id}\twaiting\t0\t`)
  expect((await hearsay(["jobs"], { url })).out).toBe("")
  expect(await hearsay(["jobs", "--again", String(id)], { url })).toMatchObject({
    code: 1,
    err: `hearsay: There is no job ${id} among those that were given up.\n`,
  })
})

describe("misuse is told in a line", () => {
  const nowhere = join(folder, "nowhere")
  test.each([
    [["keep"], 2, "needs a source"],
    [["keep", "x", "--extractor", "rule"], 2, "Did you mean rules?"],
    [["backup"], 2, "needs a file to write to, or - for standard output"],
    [["restore", "a", "b"], 2, "takes one file"],
    [["check", "x"], 2, "takes no source"],
    [["jobs", "--again", "all"], 2, "is the number of a job"],
    [["jobs", "--state", "ded"], 2, "Did you mean dead?"],
    [["chek"], 2, "Did you mean hearsay check?"],
    [["check", "--data", nowhere], 1, `There is no store in ${nowhere}`],
    [["backup", "-", "--data", nowhere], 1, `There is no store in ${nowhere}`],
    [["restore", join(nowhere, "x")], 1, "There is no file"],
    [["restore", folder], 1, "is no file"],
  ])("%j", async (args, code, hint) => {
    const said = await hearsay(args, { url: args[2] === "--data" || args[1] === "-" ? "" : url })
    expect(said).toMatchObject({ code, out: "" })
    expect(said.err).toMatch(/^hearsay: [^\n]+\n(?:hearsay --help[^\n]+\n)?$/)
    expect(said.err).toContain(hint)
  })

  test("a file that cannot be written, and a server that is not there", async () => {
    expect((await hearsay(["backup", join(nowhere, "x")], { url })).err).toMatch(/^hearsay: .* cannot be written/)
    const away = await hearsay(["check"], { url: "postgres://me:secret@127.0.0.1:1/x" })
    expect(away).toMatchObject({ code: 1, err: expect.stringMatching(/^hearsay: No Postgres answers at 127/) })
  })
})

test("a line ends at \\n and nowhere else, however the stream is cut", async () => {
  const bytes = Buffer.from('{"a":"one\u2028two é"}\r\n\nlast')
  const found: string[] = []
  for await (const line of lines(Readable.from(Array.from(bytes, (byte) => Buffer.from([byte]))))) found.push(line)
  expect(found).toEqual(['{"a":"one\u2028two é"}\r', "", "last"])
})
