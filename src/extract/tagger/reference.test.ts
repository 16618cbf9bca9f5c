import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { vocabulary } from "../../text/wordpiece/wordpiece.ts"
import { formOf } from "../../text/wordpiece/words.ts"
import { attributionsOf, decode, type Seen } from "./decode.ts"
import { shippedModel } from "./files.ts"
import { loadModel } from "./model.ts"
import { reader } from "./reading.ts"
import { windowsOf } from "./windows.ts"

/** What the Python that the model was trained with makes of the same texts: training/export.py writes it. */
const FOLDER = shippedModel()
const json = (name: string) => JSON.parse(readFileSync(join(FOLDER, name), "utf8"))

interface Vectors {
  readonly texts: readonly { text: string; words: unknown; starts: unknown; ids: unknown }[]
  readonly windows: readonly { words: number; lengths: number[]; windows: unknown }[]
}
interface Logits {
  readonly text: string
  readonly windows: readonly { first: number; last: number; tags: number[][]; link: number[][] }[]
  readonly attributions: readonly object[]
}

describe("as in training", () => {
  const vectors: Vectors = json("test-vectors.json")
  const logits: readonly Logits[] = json("logits-fixture.json")
  const read = reader(vocabulary(readFileSync(join(FOLDER, "vocab.txt"), "utf8")))
  // The settings alone: no weights are loaded.
  const settings = loadModel(async (name) => readFileSync(join(FOLDER, name))).then((model) => model.settings)

  test.each(vectors.texts)("words, pieces and features: $text", ({ text, words, starts, ...features }) => {
    const { spans, starts: ours, pieces } = read(text)
    expect(spans.map((span) => [...span, formOf(text.slice(...span))])).toEqual(words)
    expect(ours).toEqual(starts)
    expect(pieces).toEqual(features)
  })

  test.each(vectors.windows)("windows over $words words of $lengths pieces", async ({ words, lengths, windows }) => {
    const starts = [0]
    for (let i = 0; i < words; i++) starts.push((starts[i] as number) + (lengths[i % lengths.length] as number))
    expect(windowsOf(starts, await settings).map(({ first, last }) => [first, last])).toEqual(windows)
  })

  test.each(logits)("attributions: $text", async ({ text, windows, attributions }) => {
    const rows = (values: number[][]) => values.map((row) => Float32Array.from(row))
    const seen: Seen[] = windows.map((w) => ({
      ...w,
      tags: rows(w.tags),
      link: rows(w.link),
    }))
    const found = attributionsOf("r", read(text), decode(read(text), seen, await settings))
    // Python writes 0 where there is no calibration.
    expect(found.map(({ id, ...rest }) => ({ confidence: 0, ...rest }))).toEqual(attributions)
  })
})
