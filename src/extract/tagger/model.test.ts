import { createHash } from "node:crypto"
import { describe, expect, test } from "vitest"
import { loadModel } from "./model.ts"
import { TAGS } from "./viterbi.ts"

const bytes = (text: string) => new TextEncoder().encode(text)
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex")
const VOCABULARY = "[PAD]\n[UNK]\nsaid\n"
const CONFIG = {
  format: 1,
  version: "1",
  files: { "vocab.txt": { sha256: sha256(VOCABULARY) }, "model.onnx": { sha256: sha256("weights") } },
  tags: TAGS,
  special: { start: 101, end: 102 },
  decoding: { longest: 382, link_bias: [-3, -2], transitions: null },
}
const FILES = { "config.json": JSON.stringify(CONFIG), "vocab.txt": VOCABULARY, "model.onnx": "weights" }
const load = (files: Record<string, string>) =>
  loadModel(async (name) => {
    const text = files[name]
    if (text === undefined) throw new Error("ENOENT")
    return bytes(text)
  })

describe("the model's files", () => {
  test("are read, with their settings under our names", async () => {
    const model = await load(FILES)
    expect(model.settings).toEqual({ longest: 382, linkBias: [-3, -2] })
    expect(model.frame).toEqual({ opening: 101, closing: 102 })
    expect(model.vocabulary.get("said")).toBe(2)
    expect(model.weights).toEqual(bytes("weights"))
  })

  test.each(Object.keys(FILES))("without %s: says what is missing and how to get on", async (name) => {
    const { [name as keyof typeof FILES]: _, ...rest } = FILES
    const missing = expect.stringMatching(`not there \\(${name}: ENOENT\\).*--extractor rules`)
    await expect(load(rest)).rejects.toMatchObject({ code: "no-model", message: missing })
  })

  test.each([
    ["weights of which some are missing", { "model.onnx": "weight" }, /model\.onnx has 6 bytes with the checksum/],
    ["another vocabulary", { "vocab.txt": "said\n" }, /vocab\.txt has 5 bytes/],
    ["a config.json that is no JSON", { "config.json": "<html>" }, /is no JSON/],
    ["one of a later version", { "config.json": JSON.stringify({ ...CONFIG, format: 2 }) }, /another version/],
    ["one with other tags", { "config.json": JSON.stringify({ ...CONFIG, tags: ["O"] }) }, /another version/],
  ])("%s: says so", async (_, files, message) => {
    const damaged = { code: "bad-model", message: expect.stringMatching(message) }
    await expect(load({ ...FILES, ...files })).rejects.toMatchObject(damaged)
  })
})
