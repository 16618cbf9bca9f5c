import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Readable } from "node:stream"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { decode } from "./charset.ts"
import { detect, readFileBounded, readPage, readPlainText, readStreamBounded, readVerbatim } from "./index.ts"

const from = (text: string) => ({ bytes: Buffer.from(text) })
const failing = async (work: () => unknown): Promise<string> => {
  try {
    await work()
  } catch (error) {
    return (error as { code: string }).code
  }
  return "nothing was thrown"
}

describe("files", () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "hearsay-"))
    await writeFile(join(folder, "note.txt"), "x".repeat(2000))
  })
  afterAll(() => rm(folder, { recursive: true }))

  test("a file keeps its name", async () => {
    expect(await readFileBounded(join(folder, "note.txt"))).toMatchObject({ name: "note.txt" })
  })
  test("a file over the limit is not read", async () => {
    expect(await failing(() => readFileBounded(join(folder, "note.txt"), 1000))).toBe("too-large")
  })
  test("a folder is not a file", async () => expect(await failing(() => readFileBounded(folder))).toBe("is-folder"))
  test("no file", async () => expect(await failing(() => readFileBounded(join(folder, "none")))).toBe("not-found"))
  test("a stream without end is refused at the limit", async () => {
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(1000)
      })(),
    )
    expect(await failing(() => readStreamBounded(endless, 10_000))).toBe("too-large")
  })
  test("a stream of strings loses nothing of letters that take several bytes", async () => {
    const { bytes } = await readStreamBounded(Readable.from(["“Ørsund”", " – ", "søn"]))
    expect(new TextDecoder().decode(bytes)).toBe("“Ørsund” – søn")
  })
})

describe("what is no report is refused in one line", () => {
  test("nothing", async () => expect(await failing(() => readPlainText(from("")))).toBe("empty"))
  test("white space", async () => expect(await failing(() => readPlainText(from(" \n\n ")))).toBe("empty"))
  test("a PDF", async () => expect(await failing(() => readPlainText(from("%PDF-1.7 ...")))).toBe("not-text"))
  test("a program", async () =>
    expect(await failing(() => readVerbatim({ bytes: Buffer.alloc(500, 3) }))).toBe("not-text"))
  test("a page without an article", async () => {
    expect(await failing(() => readPage(from("<html><body><script>1</script></body></html>")))).toBe("no-article")
  })
})

test("one line of 2 MB is read in a moment", () => {
  const start = performance.now()
  expect(readPlainText(from("The board said no. ".repeat(110_000))).text.length).toBeGreaterThan(2_000_000)
  expect(performance.now() - start).toBeLessThan(2000)
})

describe("character sets", () => {
  const word = (bytes: readonly number[], more = {}) => decode({ bytes: Uint8Array.from(bytes), ...more })

  test("by byte order mark", () => expect(word([0xff, 0xfe, 0x68, 0, 0xe9, 0]).text).toBe("hé"))
  test("by header", () => expect(word([0xe9], { charset: "ISO-8859-1" }).text).toBe("é"))
  test("by meta element", () => {
    const page = Buffer.from(
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>\xef',
      "latin1",
    )
    expect(decode({ bytes: page }).text).toContain("п")
  })
  test("by what the bytes look like", () => {
    const { text, charset, findings } = decode({ bytes: Buffer.from("caf\xe9, na\xefve", "latin1") })
    expect([text, charset, findings.map(({ code }) => code)]).toEqual([
      "café, naïve",
      "windows-1252",
      ["charset-guessed"],
    ])
  })
  test("a name that nobody knows is passed over", () =>
    expect(word([0xc3, 0xa9], { charset: "klingon" }).text).toBe("é"))
})

describe("verbatim", () => {
  test("every character stays, and the id is the file's name", () => {
    const text = "\ufeffTitle\r\n\r\nShe said no.\r\n\r\nLeave a Reply\r\n"
    expect(readVerbatim({ ...from(text), name: "a.b.txt" })).toMatchObject({ id: "a.b", text, furniture: [] })
  })
})

describe("detection goes by what bytes are", () => {
  test.each([
    ["<!doctype html><p>Hello", "page"],
    ["  \n<!-- saved -->\n<HTML lang=en><p>Hello", "page"],
    ["<p>One.</p><p>Two.</p><div>Three.</div><p>Four.</p><p>Five <a href='#'>six</a></p><p>Seven</p>", "page"],
    ["She wrote <b>no</b> in the margin, and a < b.", "plain text"],
    ["Plain words.", "plain text"],
  ])("%s", (text, name) => expect(detect(from(text)).name).toBe(name))

  test("a text file that is named .html but is none", () => {
    expect(detect({ ...from("Plain words."), name: "a.html" }).name).toBe("plain text")
  })
})
