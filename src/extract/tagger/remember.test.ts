import fc from "fast-check"
import { expect, test } from "vitest"
import type { Graph, Inputs } from "../../text/onnx/runtime.ts"
import { vocabulary } from "../../text/wordpiece/wordpiece.ts"
import { reader } from "./reading.ts"
import { remembering } from "./remember.ts"
import { SETTINGS } from "./sketch.ts"
import { inputsOf, windowsOf } from "./windows.ts"

/** A graph whose answer depends on all that it is shown, and that counts. */
function counted(): Graph & { runs: number } {
  const graph = {
    runs: 0,
    async run(inputs: Inputs) {
      graph.runs++
      const all = Object.entries(inputs).flatMap(([name, values]) =>
        values.map((value, i) => value * (i + name.length)),
      )
      return { tags: [Float32Array.from(all)] }
    },
    close: async () => {},
  }
  return graph
}

const read = reader(vocabulary("[PAD]\n[UNK]\nthe\nferry\nbarge\nleft\nlate\n.\n"))
const FRAME = { opening: 2, closing: 3 }
const shown = (text: string): Inputs[] => {
  const reading = read(text)
  return windowsOf(reading.starts, { ...SETTINGS, longest: 40, overlap: 10 }).map((window) =>
    inputsOf(reading, window, FRAME),
  )
}
const answers = (graph: Graph, windows: readonly Inputs[]) => Promise.all(windows.map((window) => graph.run(window)))

test("whatever is read in whatever order: the answers are those of reading afresh", async () => {
  const text = fc.array(fc.constantFrom("the", "ferry", "barge", "left.", "late\n\n", "“the"), { maxLength: 120 })
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 170 }),
      async (texts, most) => {
        const graph = remembering(counted(), most)
        for (const words of [...texts, ...texts])
          expect(await answers(graph, shown(words.join(" ")))).toEqual(await answers(counted(), shown(words.join(" "))))
      },
    ),
    { numRuns: 30 },
  )
}, 60_000)

test("a text that is read again costs nothing, and a word in the place of another only the windows that show it", async () => {
  const graph = counted()
  const kept = remembering(graph)
  // No two stretches of it are the same.
  const words = Array.from(
    { length: 300 },
    (_, i) => ["the", "ferry", "left", "late"][Math.trunc(i * i * 0.37) % 4] ?? "the",
  )
  const windows = shown(words.join(" "))
  await answers(kept, windows)
  const first = graph.runs
  expect(first).toBe(windows.length)
  await answers(kept, windows)
  expect(graph.runs).toBe(first)
  await answers(kept, shown(words.with(150, "barge").join(" ")))
  expect(graph.runs - first).toBeOneOf([1, 2])
})

test("a fault is not remembered", async () => {
  let faults = 1
  const graph = counted()
  const failing = {
    ...graph,
    run: (inputs: Inputs) => (faults-- > 0 ? Promise.reject(new Error("no")) : graph.run(inputs)),
  }
  const kept = remembering(failing)
  await expect(kept.run({ ids: [1] })).rejects.toThrow("no")
  await expect(kept.run({ ids: [1] })).resolves.toMatchObject({ tags: [expect.anything()] })
})
