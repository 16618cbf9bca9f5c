import fc from "fast-check"
import { expect, test } from "vitest"
import { marked } from "../../../test/marked.ts"
import { nestedIn } from "./nested.ts"

/** What stands in the contents of a marked report's attributions: "source | cue | content". */
function nested(words: string) {
  const { reading, attributions } = marked(words)
  const say = (spans: readonly (readonly [number, number])[]) =>
    spans.map((span) => reading.text.slice(...span)).join(" ")
  return nestedIn(reading, attributions).map(({ source, cue, content }) => [source, cue, content].map(say).join(" | "))
}

test.each([
  [
    "[source The Sund Herald] [cue reported] [content that the Ostrian envoy said on Friday that the strait was open].",
    "the Ostrian envoy | said | the strait was open",
  ],
  [
    "[content “The island is for sale,” said one senior official], [cue according to] [source the broadcaster].",
    "one senior official | said | “The island is for sale,”",
  ],
  [
    "[source Voss] [cue said] [content the ferry had sunk, according to two fishermen].",
    "two fishermen | according to | the ferry had sunk",
  ],
  ["[source She] [cue said] [content Brandt told her that he would resign].", "Brandt | told | he would resign"],
  ["[source Lund] [cue said] [content the minister says he will stay].", "the minister | says | he will stay"],
])("%s", (words, row) => expect(nested(words)).toEqual([row]))

test.each([
  "[source Lund] [cue said] [content it was easier said than done].",
  "[source Lund] [cue said] [content everything Brandt says she has to say too].",
  "[source Lund] [cue said] [content he explained to me how ferries float].",
  "[source Lund] [cue said] [content that [source2 Brandt] [cue2 said] [content2 that it rained]].",
  "[source Lund] [cue said] [content the ferry was late].",
])("finds none in: %s", (words) => expect(nested(words)).toEqual([]))

test("one in another one's content in a third one's content", () => {
  const words =
    "[source The Herald] [cue reported] [content that Lund said that Brandt told the port that rain was near]."
  const { reading, attributions } = marked(words)
  const [inner, innermost] = nestedIn(reading, attributions)
  expect(inner?.within).toBe(attributions[0]?.id)
  expect(innermost?.within).toBe(inner?.id)
})

const PIECES = [
  "said",
  "that",
  "Brandt",
  "the port",
  "according to",
  "told",
  "“it rained,”",
  ".",
  "who",
  "on Friday",
  "it was",
]

test("stands in the content of the one it is within; ids are its own; the same text gives the same", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 16 }), (pieces) => {
      const { reading, attributions } = marked(`[source Lund] [cue said] [content ${pieces.join(" ")}]`)
      const found = nestedIn(reading, attributions)
      const all = new Map([...attributions, ...found].map((one) => [one.id, one]))
      expect(all.size).toBe(attributions.length + found.length)
      for (const { source, cue, content, within } of found)
        for (const [start, end] of [...source, ...cue, ...content])
          expect(all.get(within)?.content.some(([s, e]) => start >= s && end <= e)).toBe(true)
      expect(nestedIn(reading, attributions)).toEqual(found)
    }),
  )
})
