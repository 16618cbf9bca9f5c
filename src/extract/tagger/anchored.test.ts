import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Graph, Inputs } from "../../text/onnx/runtime.ts"
import { vocabulary } from "../../text/wordpiece/wordpiece.ts"
import { anchoredWindows } from "./anchored.ts"
import type { Model } from "./model.ts"
import { reader } from "./reading.ts"
import { SETTINGS } from "./sketch.ts"
import { tagging } from "./tagging.ts"
import { TAGS } from "./viterbi.ts"
import { homesOf, inputsOf } from "./windows.ts"

const SMALL = { ...SETTINGS, longest: 40, overlap: 7 }
/** More than any window shows, and what decides over a window's ends. */
const NEAR = 2 * SMALL.longest + SMALL.overlap
const FRAME = { opening: 2, closing: 3 }
const words = vocabulary("[PAD]\n[UNK]\nthe\nferry\nbarge\nleft\nlate\nice\nquay\nfog\n.\n")
const read = reader(words)

const paragraph = fc.array(fc.constantFrom("the", "ferry", "barge", "left", "late", "ice", "quay", "fog"), {
  minLength: 1,
  maxLength: 60,
})
const text = fc.array(paragraph, { minLength: 1, maxLength: 30 })
const written = (paragraphs: readonly (readonly string[])[]) => paragraphs.map((one) => one.join(" ")).join("\n\n")

/** What the model is shown of a text, by the words that each window speaks for. */
function shown(all: readonly (readonly string[])[]) {
  const reading = read(written(all))
  return anchoredWindows(reading, SMALL).map((window) => ({
    window,
    key: JSON.stringify(inputsOf(reading, window, FRAME)),
  }))
}

describe("windows that stand with their paragraphs", () => {
  test("show all words, none too long, and each word has a home that shows it, whatever the text", () => {
    fc.assert(
      fc.property(text, (all) => {
        const { starts, spans } = read(written(all))
        const windows = shown(all).map(({ window }) => window)
        for (const { first, last } of windows)
          expect((starts[last] as number) - (starts[first] as number)).toBeLessThanOrEqual(SMALL.longest)
        for (const [word, home] of homesOf(spans.length, windows).entries()) {
          expect(windows[home]?.first).toBeLessThanOrEqual(word)
          expect(windows[home]?.last).toBeGreaterThan(word)
        }
      }),
    )
  })

  test("are not moved by a change that is far from them", () => {
    fc.assert(
      fc.property(text, fc.nat(), paragraph, (all, place, other) => {
        const at = place % all.length
        const changed = all.with(at, other)
        const begin = all.slice(0, at).flat().length
        const known = new Set(shown(all).map(({ key }) => key))
        for (const { window, key } of shown(changed)) {
          const isFar = window.last <= begin - NEAR || window.first >= begin + other.length + NEAR
          if (isFar) expect(known).toContain(key)
        }
      }),
      { numRuns: 300 },
    )
  })

  test("paragraphs that begin alike make no more windows than others", () => {
    const names = ["ice", "quay", "fog", "barge", "late"]
    const nameOf = (i: number) => [i % 5, Math.trunc(i / 5) % 5, Math.trunc(i / 25) % 5].map((k) => names[k]).join(" ")
    const text = Array.from({ length: 120 }, (_, i) => `the ferry left the ${nameOf(i)} late.`)
    const windows = anchoredWindows(read(text.join("\n\n")), SMALL)
    expect(windows.length).toBeLessThan(text.length / 1.5)
  })

  test("so a sentence more costs a draft's reading a window or three of many; another reading all", async () => {
    let runs = 0
    const graph: Graph = {
      async run({ ids = [] }: Inputs) {
        runs++
        return { tags: ids.map(() => new Float32Array(TAGS.length)), link: ids.map(() => new Float32Array(16)) }
      },
      close: async () => {},
    }
    const model: Model = { settings: SMALL, frame: FRAME, vocabulary: words, weights: new Uint8Array() }
    const extract = tagging(model, graph)
    const names = ["the ferry", "ice on", "a barge", "late fog", "quay of", "left the"]
    const all = Array.from({ length: 60 }, (_, i) => `${names[i % 6]} ${names[(i * i) % 5]} left the quay late.`)
    const cost = async (paragraphs: readonly string[], draft: boolean) => {
      const before = runs
      await extract({ id: "draft", text: paragraphs.join("\n\n") }, { draft })
      return runs - before
    }
    const afresh = await cost(all, true)
    expect(afresh).toBeGreaterThan(10)
    const longer = (i: number) => all.with(i, `${all[i]} The ice left.`)
    for (const i of [3, 20, 41, 59]) expect(await cost(longer(i), true)).toBeLessThanOrEqual(3)
    expect(await cost(all, false)).toBeGreaterThan(10)
    expect(await cost(longer(20), false)).toBeGreaterThan(10)
  })
})
