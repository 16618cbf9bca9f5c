import { expect, test, vi } from "vitest"
import { run } from "../src/cli/run.ts"
import { fakeServer, saying } from "../src/llm/fake.ts"
import { plantedReports } from "./planted/reports.ts"

// The encoder is opened, as a user's command opens it.
vi.setConfig({ testTimeout: 60_000 })

/** Runs `hearsay` in this process. */
async function hearsay(args: readonly string[], input: string, env: Readonly<Record<string, string>> = {}) {
  const told = { out: "", err: "" }
  const stream = (name: "out" | "err") => ({
    on: () => {},
    write: (words: string) => {
      told[name] += words
      return true
    },
  })
  const stdin = (async function* () {
    yield new TextEncoder().encode(input)
  })()
  const code = await run(args, { stdin, stdout: stream("out"), stderr: stream("err"), env } as never)
  return { code, ...told }
}

const ARGS = ["claims", "-", "--extractor", "rules"]
const few = plantedReports().filter(({ id }) => /^(?:alone|wire)-[012]$/.test(id))
const lines = few.map((report) => JSON.stringify({ ...report, story: "sale" })).join("\n")

test("hearsay claims: a line a story, each passage with its place, source and act, and the bounds of its roots", async () => {
  const { code, out, err } = await hearsay(
    ARGS,
    `${lines}\n${JSON.stringify({ id: "x", story: "other", text: "Rain." })}\n`,
  )
  expect([code, err]).toEqual([0, ""])
  const [sale, other] = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))
  expect(other).toEqual({ story: "other", claims: [] })
  const [claim] = sale.claims
  const texts = new Map(few.map(({ id, text }) => [id, text]))
  for (const { report, start, end } of claim.mentions)
    expect(texts.get(report)?.slice(start, end)).toMatch(/forty river barges/)
  expect(claim.mentions).toContainEqual(
    expect.objectContaining({ report: "alone-0", source: "Mara Voss", via: [], act: "states", naming: "named" }),
  )
  expect(claim.mentions).toContainEqual(
    expect.objectContaining({ report: "wire-0", source: null, naming: "own voice" }),
  )
  expect(claim).toMatchObject({ contested: false, differs: null, roots: { atLeast: 3, atMost: 4 } })
})

test("a line that is no report is told with its place; nothing is printed", async () => {
  expect(await hearsay(ARGS, `${lines}\n{"id": 7}\n`)).toEqual({
    code: 1,
    out: "",
    err: 'hearsay: standard input, line 7 needs id, story and text, each a string: a line is a report, {"id", "story", "text"}.\n',
  })
  expect((await hearsay(ARGS, "Rain.")).err).toMatch(/^hearsay: standard input, line 1 is no JSON object/)
  expect(await hearsay(["claims", "/nowhere.jsonl"], "")).toMatchObject({
    code: 1,
    err: "hearsay: /nowhere.jsonl cannot be read (ENOENT): give a JSON Lines file of reports.\n",
  })
})

test("--judge llm: what the language model reads as one statement is one; without an endpoint nothing is sent", async () => {
  const sold = /forty river barges/
  const server = await fakeServer(({ body }) => {
    const told = [...(body.messages.at(-1)?.content ?? "").matchAll(/^\[(\d+)\] (.*)$/gm)]
    const passages = told.flatMap(([, n, words = ""]) => (sold.test(words) ? [Number(n)] : []))
    return saying({
      statements: [{ gist: "The barges are sold.", passages: [...passages, 9999], against: [passages[0]] }],
    })
  })
  const asked = [...ARGS, "--judge", "llm"]
  expect(await hearsay(asked, lines)).toEqual({
    code: 1,
    out: "",
    err: "hearsay: No language model is configured: set HEARSAY_LLM_URL and HEARSAY_LLM_MODEL (any OpenAI-compatible endpoint), or take --judge encoder.\n",
  })
  expect(server.asked).toEqual([])
  const { code, out, err } = await hearsay(asked, lines, { HEARSAY_LLM_URL: server.url, HEARSAY_LLM_MODEL: "fake" })
  await server.close()
  expect([code, err]).toEqual([
    0,
    expect.stringMatching(/^sale: 1 of \d+ passages that "fake" names were not among those/),
  ])
  const contested = JSON.parse(out).claims.filter((claim: { contested: boolean }) => claim.contested)
  expect(contested).toMatchObject([{ mentions: expect.arrayContaining([expect.objectContaining({ act: "denies" })]) }])
})
