import { describe, expect, test } from "vitest"
import { fixtures, reportOf } from "../../fixtures/index.ts"
import type { Attribution, Report } from "../model/index.ts"
import type { Graph } from "../text/onnx/runtime.ts"
import { extractorContract, marked } from "./contract.ts"
import type { Extractor } from "./extractor.ts"
import { fromFolder, shippedModel } from "./tagger/files.ts"
import { loadModel } from "./tagger/model.ts"
import { tagging } from "./tagger/tagging.ts"
import { createTagger } from "./tagger.ts"

const tagger = await createTagger()

/** A model that finds nothing, at once: what is slow or endless around the model shows. */
const nothing: Graph = {
  run: async ({ ids = [] }) => ({
    tags: ids.map(() => new Float32Array(13)),
    link: ids.map(() => new Float32Array(256)),
  }),
  close: async () => {},
}
const hollow = tagging(await loadModel(fromFolder(shippedModel())), nothing)

/** Two million letters take the model minutes, which `npm run bench:speed` measures, not this. */
const BOOK = 1_000_000
const extract = (report: Report) => (report.text.length > BOOK ? hollow(report) : tagger.extract(report))

extractorContract((): Extractor => ({ name: tagger.name, extract }))

/** The smaller model keeps the same promise; what is endless around a model was shown above. */
const quick = await createTagger({ quick: true })
const briefly = (report: Report) => (report.text.length > BOOK ? hollow(report) : quick.extract(report))
const cannot = { "according to": "a text of one sentence that begins so is like a headline; in a report it is read" }
describe("the quick one", () =>
  extractorContract((): Extractor => ({ name: quick.name, extract: briefly }), { cannot }))

describe("the tagger", () => {
  test("gives the same from a worker, and to many at once", { timeout: 60_000 }, async () => {
    const pool = await createTagger({ workers: 2 })
    const reports = ["The mayor said no.", "“Yes,” she said.", ""].map((text, i) => ({ ...marked(text), id: `r${i}` }))
    const found = await Promise.all(reports.map((report) => pool.extract(report)))
    expect(found).toEqual(await Promise.all(reports.map((report) => tagger.extract(report))))
    await pool.close?.()
  })

  test("reads a draft on more cores, and finds the same", async () => {
    const reports = await Promise.all(fixtures().map(reportOf))
    const short = reports.filter(({ text }) => text.length < 1_200)
    expect(short.length).toBeGreaterThan(2)
    for (const report of short) expect(await tagger.extract(report, { draft: true })).toEqual(await extract(report))
  })

  test("a draft stays with the worker that knows it, whatever else that one has to do", {
    timeout: 60_000,
  }, async () => {
    const pool = await createTagger({ workers: 2 })
    const paragraphs = Array.from(
      { length: 120 },
      (_, i) => `Mara Voss said that ferry ${i} was late. The quay was empty.`,
    )
    const draft = { ...marked(paragraphs.join("\n\n")), id: "draft" }
    const read = async () => {
      const start = performance.now()
      const found = await pool.extract(draft, { draft: true })
      return { found, took: performance.now() - start }
    }
    const first = await read()
    const others = ["one", "two"].map((id) => pool.extract({ ...draft, id }))
    const again = await read()
    expect(again.found).toEqual(first.found)
    expect(again.took).toBeLessThan(first.took / 2)
    await Promise.all(others)
    await pool.close?.()
  })

  test("states a confidence from 0 to 1", async () => {
    const [found] = await tagger.extract(marked("“The bridge is shut,” Mara Voss said."))
    expect(found?.confidence).toBeGreaterThan(0.5)
    expect(found?.confidence).toBeLessThanOrEqual(1)
  })

  test("tells which model it asks, with its version, by which rates and readings are known", () => {
    expect([tagger.model, quick.model]).toEqual([
      expect.stringMatching(/^attribution \d+$/),
      expect.stringMatching(/^attribution-quick \d+$/),
    ])
  })

  test.each([0, 2])("without its model says what is missing, with %i workers", async (workers) => {
    const missing = { name: "HearsayError", code: "no-model", message: expect.stringContaining("--extractor rules") }
    await expect(createTagger({ folder: "/nowhere", workers })).rejects.toMatchObject(missing)
  })
})

describe("in a browser", () => {
  const spansOf = ({ source, cue, content }: Attribution) => JSON.stringify([source, cue, content])

  // int8 sums are rounded in another order there, so the few spans that are a toss-up may fall the other way.
  test("the WASM build finds the same in the fixtures, but for a toss-up", { timeout: 300_000 }, async () => {
    const browser = await createTagger({ runtime: "wasm" })
    let [same, all] = [0, 0]
    for (const fixture of fixtures()) {
      const report = await reportOf(fixture)
      const ours = (await tagger.extract(report)).map(spansOf)
      const theirs = (await browser.extract(report)).map(spansOf)
      same += ours.filter((spans) => theirs.includes(spans)).length
      all += Math.max(ours.length, theirs.length)
    }
    console.log(`native and WASM: ${same} of ${all} attributions are the same`)
    expect(same / all).toBeGreaterThan(0.9)
    await browser.close?.()
  })
})
