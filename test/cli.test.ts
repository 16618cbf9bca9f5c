import { spawn } from "node:child_process"
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { createServer, type RequestListener } from "node:http"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { describe, expect, test, vi } from "vitest"

// Each test starts a program; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 })

const ROOT = join(import.meta.dirname, "..")
const folder = mkdtempSync(join(tmpdir(), "hearsay-"))
let count = 0
// The tagger is tested where it lives; here is tested what stands around it.
const RULES = ["--extractor", "rules"]

/** A file of a test's own. */
function file(content: string | Uint8Array, name = `report-${++count}.txt`): string {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

interface Result {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs `hearsay` as a user does. */
function hearsay(
  args: readonly string[],
  { input = "", env = {} }: { input?: string; env?: Record<string, string> } = {},
): Promise<Result> {
  const child = spawn(process.execPath, [join(ROOT, "src/cli/main.ts"), ...args], { env: { ...process.env, ...env } })
  let [out, err] = ["", ""]
  child.stdout.setEncoding("utf8").on("data", (chunk) => (out += chunk))
  child.stderr.setEncoding("utf8").on("data", (chunk) => (err += chunk))
  child.stdin.on("error", () => {}).end(input)
  return new Promise((done) => child.on("close", (code) => done({ code, out, err })))
}

const REPORT = `Ferry will not return, says harbour

The Marlow Bay ferry will not return this year, harbour master Ida Brandt said on Friday.

“We have no boat,” Brandt told the Bay Courier. She denied that the boat had been sold.

Officials, who asked not to be named, said that a buyer had been found.
`

describe("reading", () => {
  test.each(["table", "json", "jsonl", "markdown", "html"])("prints a ledger as %s", async (format) => {
    const { code, out, err } = await hearsay(["read", ...RULES, file(REPORT), "--format", format])
    expect({ code, err }).toEqual({ code: 0, err: "" })
    expect(out).toContain("Ida Brandt")
    expect(out).toContain("Ferry will not return")
    expect(out).toMatch(/[^\n]\n$/)
  })

  test("reads standard input, and takes the date and the outlet that it is given", async () => {
    const args = ["read", ...RULES, "-", "--format", "json", "--published", "2026-03-09", "--outlet", "The Quay"]
    const { code, out } = await hearsay(args, { input: REPORT })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ published: "2026-03-09", outlet: "The Quay" })
  })

  test("gives places their coordinates when asked, and only where there is no doubt", async () => {
    const input = "The ship sailed from Lisbon to Springfield, harbour master Ida Brandt said on Friday.\n"
    const placesOf = async (...more: string[]) => {
      const { out } = await hearsay(["read", ...RULES, "-", "--format", "json", ...more], { input })
      return JSON.parse(out).attributions[0].places
    }
    expect(await placesOf("--places")).toEqual([
      expect.objectContaining({ name: "Lisbon", country: "PT", latitude: expect.closeTo(38.7, 0) }),
      { name: "Springfield", span: expect.anything() },
    ])
    expect(JSON.stringify(await placesOf())).not.toContain("latitude")
  })

  test("takes a text verbatim: its id is the file's name, its spans count in the file", async () => {
    const { out } = await hearsay(["read", ...RULES, "--verbatim", file(REPORT, "ferry.txt"), "--format", "jsonl"])
    const ledger = JSON.parse(out)
    expect(ledger).toMatchObject({ id: "ferry", text: REPORT })
    const cues = ledger.attributions.flatMap(({ cue }: { cue: [number, number][] }) =>
      cue.map((span) => REPORT.slice(...span)),
    )
    expect(cues).toContain("told")
  })

  test("files of one name in several folders keep an id each, and a file each", async () => {
    const news = mkdtempSync(join(folder, "news-"))
    for (const month of ["march", "april"]) {
      mkdirSync(join(news, month))
      writeFileSync(join(news, month, "ferry.txt"), `${REPORT}It was ${month}.\n`)
    }
    const args = ["read", ...RULES, "--verbatim", news, "--format", "jsonl"]
    const read = (await hearsay(args)).out.match(/.+/g)?.map((line) => JSON.parse(line)) ?? []
    expect(read.map(({ id }) => id)).toEqual(["april/ferry", "march/ferry"])
    expect(new Set(read.map(({ attributions }) => attributions[0].id)).size).toBe(2)
    await hearsay([...args, "--out", join(news, "out/")])
    expect(readdirSync(join(news, "out")).sort()).toEqual(["april-ferry.jsonl", "march-ferry.jsonl"])
  })

  test("several sources are printed in their order; json makes an array of them", async () => {
    const files = ["c", "a", "b"].map((name) => file(REPORT, `${name}.txt`))
    const lines = await hearsay(["read", ...RULES, "--verbatim", ...files, "--format", "jsonl"])
    expect(
      lines.out
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).id),
    ).toEqual(["c", "a", "b"])
    const array = await hearsay(["read", ...RULES, "--verbatim", ...files, "--format", "json"])
    expect(JSON.parse(array.out).map(({ id }: { id: string }) => id)).toEqual(["c", "a", "b"])
  })

  test("takes spans that somebody marked, and works out only the rest", async () => {
    const at = (words: string) => [REPORT.indexOf(words), REPORT.indexOf(words) + words.length]
    const line = {
      id: "marked",
      source: [at("She")],
      cue: [at("denied")],
      content: [at("that the boat had been sold")],
    }
    const spans = file(`${JSON.stringify(line)}\n`, "spans.jsonl")
    const { out } = await hearsay([
      "read",
      "--verbatim",
      file(REPORT, "marked.txt"),
      "--spans",
      spans,
      "--format",
      "json",
    ])
    const { attributions, extractor } = JSON.parse(out)
    expect(extractor).toBe("marked")
    expect(attributions).toMatchObject([{ speaker: "Ida Brandt", act: "denies", cue: [at("denied")] }])
  })

  test("writes to a file, and to a folder a file for each", async () => {
    const files = [file(REPORT, "one.txt"), file(REPORT, "two.txt")]
    await hearsay(["read", ...RULES, files[0] as string, "--format", "html", "--out", join(folder, "one.html")])
    expect(readFileSync(join(folder, "one.html"), "utf8")).toMatch(/^<!doctype html>/)
    await hearsay(["read", ...RULES, "--verbatim", ...files, "--format", "html", "--out", join(folder, "pages/")])
    expect(readdirSync(join(folder, "pages")).sort()).toEqual(["one.html", "two.html"])
  })

  test("ingest prints the article alone", async () => {
    const { out } = await hearsay(["ingest", file(REPORT)])
    expect(out).toMatch(/^Ferry will not return, says harbour\n\nThe Marlow Bay ferry/)
    const lines = await hearsay(["ingest", file(REPORT), "--format", "jsonl"])
    expect(JSON.parse(lines.out)).toMatchObject({ title: "Ferry will not return, says harbour", contributors: [] })
  })
})

describe("misuse is told in a line, with exit code 2", () => {
  test.each([
    [["read"], "needs a source"],
    [["read", "x", "--formt", "json"], "Did you mean --format?"],
    [["read", "x", "--format", "tabel"], "Did you mean table?"],
    [["read", "x", "--format"], "needs a value"],
    [["read", "x", "--published", "yesterday"], "--published is a date like 2026-03-09"],
    [["read", "x", "y", "--format", "html"], "--out FOLDER/"],
    [["raed", "x"], "Did you mean hearsay read?"],
    [["https://example.org"], "Did you mean hearsay read https://example.org?"],
  ])("%j", async (args, hint) => {
    const { code, out, err } = await hearsay(args)
    expect({ code, out }).toEqual({ code: 2, out: "" })
    expect(err).toContain(hint)
    expect(err).not.toMatch(/^\s+at /m)
  })

  test("--help is no misuse", async () => {
    for (const args of [["--help"], ["read", "--help"], ["help", "ingest"]]) {
      expect(await hearsay(args)).toMatchObject({ code: 0, err: "" })
    }
  })
})

describe("bad input is told in a line, with exit code 1", () => {
  test.each([
    ["a file that is not there", () => join(folder, "nowhere.txt"), "There is no file"],
    ["a folder with nothing in it", () => mkdtempSync(join(folder, "empty-")), "is a folder"],
    ["an empty file", () => file(""), "is empty"],
    ["white space", () => file(" \n\n "), "holds no"],
    ["a PDF", () => file("%PDF-1.7\n..."), "PDF"],
    ["a binary file", () => file(new Uint8Array(4096)), "is a binary file"],
    ["100 MB", () => file(new Uint8Array(100e6).fill(97)), "is larger than"],
    [
      "a page with no article",
      () => file("<!doctype html><html><body><script>1</script></body></html>", "empty.html"),
      "article",
    ],
  ])("%s", async (_, source, said) => {
    const { code, out, err } = await hearsay(["read", ...RULES, source()])
    expect({ code, out }).toEqual({ code: 1, out: "" })
    expect(err).toMatch(/^hearsay: [^\n]+\n$/)
    expect(err).toContain(said)
  })

  test("several sources: the good ones are printed, the bad ones named", async () => {
    const { code, out, err } = await hearsay([
      "read",
      "--verbatim",
      file(REPORT, "good.txt"),
      join(folder, "bad.txt"),
      "--format",
      "jsonl",
    ])
    expect(code).toBe(1)
    expect(JSON.parse(out).id).toBe("good")
    expect(err).toMatch(/^hearsay: [^\n]*bad\.txt[^\n]*\n$/)
  })

  test.each(["read", "ingest"])("%s takes a folder: its files are read, the bad ones named", async (verb) => {
    const reports = mkdtempSync(join(folder, "reports-"))
    mkdirSync(join(reports, "march"))
    for (const name of ["b.txt", "a.txt", "march/c.txt"]) writeFileSync(join(reports, name), REPORT)
    writeFileSync(join(reports, "harbour.jpg"), new Uint8Array(4096))
    const rules = verb === "read" ? RULES : []
    const { code, out, err } = await hearsay([verb, ...rules, "--verbatim", reports, "--format", "jsonl"])
    expect(code).toBe(1)
    expect(out.match(/.+/g)?.map((line) => JSON.parse(line).id)).toEqual(["a", "b", "c"])
    expect(err).toMatch(/^hearsay: [^\n]*harbour\.jpg[^\n]*\n$/)
  })

  test.each([
    ["invalid UTF-8", () => file(Buffer.concat([Buffer.from(REPORT), Buffer.from([0xff, 0xfe, 0x20])]))],
    [
      "another language",
      () =>
        file(
          "Die Fähre kommt nicht zurück, sagte die Hafenmeisterin am Freitag. Es gibt kein Boot, und das wird so bleiben.",
        ),
    ],
  ])("%s is read, with a finding", async (_, source) => {
    const { code, out } = await hearsay(["read", source(), "--format", "json"])
    expect(code).toBe(0)
    expect(JSON.parse(out).findings.length).toBeGreaterThan(0)
  })

  test("a text of one 2 MB line is read", { timeout: 180_000 }, async () => {
    const line = "Ida Brandt said that the ferry would not return. ".repeat(42_000)
    const { code, err } = await hearsay(["read", ...RULES, file(line), "--format", "jsonl"])
    expect({ code, err }).toEqual({ code: 0, err: "" })
  })

  test("spans of another text are refused", async () => {
    const spans = file(
      JSON.stringify({ id: "short", source: [], cue: [[900, 905]], content: [[910, 920]] }),
      "far.jsonl",
    )
    const { code, err } = await hearsay([
      "read",
      ...RULES,
      "--verbatim",
      file("Too short.", "short.txt"),
      "--spans",
      spans,
    ])
    expect({ code }).toEqual({ code: 1 })
    expect(err).toContain("beyond the text's end")
  })
})

describe("addresses", () => {
  /** Runs `hearsay` on a server of the test's own; private addresses are refused, so only the refusal is seen here. */
  async function reading(answer: RequestListener): Promise<Result> {
    const server = createServer(answer).listen(0, "127.0.0.1")
    await new Promise((ready) => server.once("listening", ready))
    const { port } = server.address() as { port: number }
    const result = await hearsay(["read", `http://127.0.0.1:${port}/`])
    server.close()
    return result
  }

  test("a private address is refused before anything is asked of it", async () => {
    let asked = false
    const { code, err } = await reading((_, response) => {
      asked = true
      response.end("no")
    })
    expect({ code, asked }).toEqual({ code: 1, asked: false })
    expect(err).toMatch(/^hearsay: [^\n]+\n$/)
  })
})

test("`| head` ends quietly", async () => {
  const files = Array.from({ length: 20 }, (_, i) => file(REPORT.repeat(5), `long-${i}.txt`)).join(" ")
  const command = `"${process.execPath}" src/cli/main.ts read --extractor rules ${files} --format json | head -c 100`
  const child = spawn("bash", ["-c", command], { cwd: ROOT })
  let err = ""
  child.stderr.on("data", (chunk) => (err += chunk))
  await new Promise((done) => child.on("close", done))
  expect(err).toBe("")
})

describe("stories", () => {
  const lines = [
    {
      id: "1",
      text: "The ferry Corrie Belle ran aground off Skarness, captain Ivo Marten said.",
      published: "2026-03-09",
    },
    { id: "2", text: "Fire chief Lena Varga fought the blaze at Oldbrook mill all night.", date: "2026-03-09" },
    {
      id: "3",
      text: "Captain Ivo Marten of the ferry Corrie Belle blames the steering for Skarness.",
      date: "2026-03-09",
    },
  ]
  const input = lines.map((line) => `${JSON.stringify(line)}\n`).join("")

  test("tells which reports are about the same events, a line each, and why", async () => {
    const { code, out, err } = await hearsay(["stories", "-", "--why"], { input })
    expect({ code, err }).toEqual({ code: 0, err: "" })
    const told = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line))
    expect(told.map(({ id, story }) => `${id} ${story}`)).toEqual(["1 1", "2 2", "3 1"])
    expect(told[0]).toMatchObject({ mate: "3", because: expect.stringContaining("Ivo Marten") })
    const plain = await hearsay(["stories", file(input, "reports.jsonl")])
    expect(plain.out).toBe('{"id":"1","story":"1"}\n{"id":"2","story":"2"}\n{"id":"3","story":"1"}\n')
  })

  test.each([
    ["{", "no JSON object"],
    ['{"text": "It rained."}', "no id"],
    ['{"id": "1"}', "no text"],
    ['{"id": "1", "text": "It rained.", "published": 7}', "its published is no text"],
  ])("a line that is no report is named, and nothing is printed: %s", async (line, what) => {
    const { code, out, err } = await hearsay(["stories", "-"], { input: `${input}${line}\n` })
    expect({ code, out }).toEqual({ code: 1, out: "" })
    expect(err).toContain(what)
    expect(err).toContain("standard input:4")
  })
})
