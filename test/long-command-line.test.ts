import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process"
import { mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, test, vi } from "vitest"

vi.setConfig({ testTimeout: 180_000 })

const ROOT = join(import.meta.dirname, "..")
const folder = mkdtempSync(join(tmpdir(), "hearsay-long-"))
const FILES = Array.from({ length: 1_000 }, (_, i) => {
  const name = join(folder, `a-short-report-of-the-harbour-office-number-${i}.txt`)
  writeFileSync(name, `The ferry will not return in week ${i}, harbour master Ida Brandt said on Friday.\n`)
  return name
})
const READ = ["read", "--verbatim", "--format", "jsonl"]

/** Says on standard error which of the model's runtimes is loaded, in the program and in its workers. */
const TELL = `
import { registerHooks } from "node:module"
registerHooks({
  load(url, context, next) {
    const runtime = /node_modules\\/(onnxruntime-(?:node|web))\\//.exec(url)?.[1]
    if (runtime) process.stderr.write("<" + runtime + ">")
    return next(url, context)
  },
})`

function hearsay(args: readonly string[], env: Record<string, string> = {}) {
  return spawn(process.execPath, [join(ROOT, "src/cli/main.ts"), ...args], { env: { ...process.env, ...env } })
}

/** What a program printed, and how it ended. */
async function end(child: ChildProcessWithoutNullStreams) {
  let [out, err] = ["", ""]
  child.stdout.setEncoding("utf8").on("data", (chunk) => (out += chunk))
  child.stderr.setEncoding("utf8").on("data", (chunk) => (err += chunk))
  const [code, signal] = await new Promise<[number | null, string | null]>((done) =>
    child.on("close", (...how) => done(how)),
  )
  return { code, signal, out, err }
}

test("1,000 files named on one command line are all read, by the native runtime", async () => {
  expect(FILES.join(" ").length).toBeGreaterThan(60_000)
  const import_ = `--import data:text/javascript;base64,${Buffer.from(TELL).toString("base64")}`
  const { code, out, err } = await end(hearsay([...READ, "--extractor", "tagger", ...FILES], { NODE_OPTIONS: import_ }))
  expect(code).toBe(0)
  const read = out.match(/.+/g)?.map((line) => JSON.parse(line)) ?? []
  expect(read.map(({ id }) => `${id}.txt`)).toEqual(FILES.map((name) => name.slice(folder.length + 1)))
  expect(new Set(read.map(({ attributions }) => attributions[0]?.speaker))).toEqual(new Set(["Ida Brandt"]))
  expect(new Set(err.match(/<.*?>/g))).toEqual(new Set(["<onnxruntime-node>"]))
})

test("its exit code, faults and standard input get through", async () => {
  const rules = [...READ, "--extractor", "rules"]
  const child = hearsay([...rules, ...FILES, join(folder, "nowhere.txt"), "-"])
  child.stdin.end("Ida Brandt said so.\n")
  const failed = await end(child)
  expect(failed).toMatchObject({ code: 1, err: expect.stringMatching(/^hearsay: There is no file [^\n]*nowhere\.txt/) })
  expect(failed.out.match(/.+/g)).toHaveLength(1_001)
  expect(await end(hearsay([...rules, ...FILES, "--formt"]))).toMatchObject({ code: 2, out: "" })
})

test("Ctrl-C ends it, and a command that ends in its own way on Ctrl-C does so", async () => {
  const reading = hearsay([...READ, "--extractor", "rules", ...FILES, "-"])
  reading.stdout.once("data", () => reading.kill("SIGINT"))
  expect(await end(reading)).toMatchObject({ code: null, signal: "SIGINT" })
  const longName = "--name=".padEnd(10_000, "Harbour ")
  const serving = hearsay(["serve", "--port", "0", "--bare", "--data", join(folder, "data"), longName])
  serving.stdout.on("data", (chunk) => `${chunk}`.includes("Ctrl-C stops it") && serving.kill("SIGINT"))
  expect(await end(serving)).toMatchObject({ code: 0, signal: null, out: expect.stringContaining("Stopping") })
})
