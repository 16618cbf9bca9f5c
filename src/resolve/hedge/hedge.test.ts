import fc from "fast-check"
import { expect, test } from "vitest"
import { marked } from "../../../test/marked.ts"
import type { Attribution } from "../../model/index.ts"
import { anonymityOf } from "./anonymity.ts"
import { hedgesOf } from "./hedge.ts"
import { vouchesOf } from "./vouches.ts"

function read(words: string, n = 0) {
  const { reading, attributions } = marked(words)
  const attribution = attributions[n] as Attribution
  const anonymity = anonymityOf(reading, attribution)
  return {
    hedges: hedgesOf(reading, attribution).map((span) => reading.text.slice(...span)),
    vouches: vouchesOf(reading, attribution),
    anonymity: anonymity && reading.text.slice(...anonymity),
  }
}

test.each([
  ["[source Ostria] is [cue reportedly contemplating] [content the sale of the island].", ["reportedly"]],
  ["[source Brandt] [cue said] [content the ferry may have sunk].", ["may"]],
  ["[source Lund] [cue is said to have called] [content the plan a joke].", ["is said to"]],
  ["[source Brandt] [cue said] [content the ferry appeared to sink].", ["appeared"]],
  ["It appears [content the ferry sank], [source Brandt] [cue said].", ["appears"]],
  ["[source Brandt], appearing for the accused, [cue said] [content it was late].", []],
  ["Appearing on Canal Six, [source Brandt] [cue said] [content it was late].", []],
  ["[source Brandt] [cue said] [content the suspect appeared in court].", []],
  ["Apparently [source he] [cue said] [content it would rain].", ["Apparently"]],
  [
    "[source Voss] [cue said] [content his government “had seen reports that” gas was used].",
    ["had seen reports that"],
  ],
  ["[source Voss] [cue said] [content the island was sold in May].", []],
])("hedges of %s", (words, hedges) => expect(read(words).hedges).toEqual(hedges))

test("a hedge in somebody else's content weakens only that", () => {
  const words =
    "[source Brandt] [cue said] [content it rained], and [source2 Lund] [cue2 said] [content2 it might snow]."
  expect(read(words, 0).hedges).toEqual([])
  expect(read(words, 1).hedges).toEqual(["might"])
})

test.each([
  [
    "[content This] [cue was later confirmed by] [source the spokesman Jon Karst], who said that his government “had seen reports that” gas was used.",
    "having seen reports",
  ],
  ["[source Karst] [cue said] [content he had heard that the island was sold].", "having heard"],
  ["[source The ministry] [cue said] [content it was aware of media reports of the sale].", "being aware of reports"],
  ["[source Police] [cue said] [content they were looking into the claims].", "looking into claims"],
  ["[source The ministry] [cue could not confirm] [content the sale].", "not being able to confirm it"],
  ["[source Karst] [cue confirmed] [content that the island was sold].", undefined],
  ["[source Karst] [cue said] [content the reports were wrong].", undefined],
])("vouches: %s", (words, vouches) => expect(read(words).vouches).toBe(vouches))

test.each([
  [
    "[content “It is over,”] [cue said] [source one official], who was not authorized to speak publicly about the sale.",
    "who was not authorized to speak publicly about the sale",
  ],
  [
    "[source An aide] [cue said] [content it was over], speaking on condition of anonymity because talks were going on.",
    "speaking on condition of anonymity because talks were going on",
  ],
  [
    "[content It was over], [source two aides] [cue said]. They asked not to be named to discuss private talks.",
    "asked not to be named to discuss private talks",
  ],
  ["[source Brandt] [cue said] [content it was over]. The harbour was named after a queen.", undefined],
  ["[source A diver who asked not to be named] [cue said] [content it was over].", "who asked not to be named"],
  [
    "[source A diver] who asked not to be named because talks went on [cue said] [content it was over].",
    "who asked not to be named because talks went on",
  ],
  ["[source A diver], who did not want to be named, [cue said] [content it was over].", "who did not want to be named"],
  ["[source A diver], who pleaded anonymity, [cue said] [content it was over].", "who pleaded anonymity"],
  [
    "[source A diver], who spoke on the condition that he not be named, [cue said] [content it was over].",
    "spoke on the condition that he not be named",
  ],
  ["[source Police] [cue said] [content the diver asked not to be named].", undefined],
  [
    "[source Police] [cue said] [content it was over], and [source2 a diver who asked not to be named] [cue2 said] [content2 no].",
    undefined,
  ],
])("anonymity: %s", (words, reason) => expect(read(words).anonymity).toBe(reason))

const PIECES = [
  "may",
  "reportedly",
  "had seen reports that",
  "on condition of anonymity",
  "is said to",
  "Brandt",
  "it rained.",
  "likely",
  ",",
]

test("spans are in the text and in order; the same text gives the same", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 10 }), (pieces) => {
      const words = `[source Lund] [cue said] [content ${pieces.join(" ")}] ${pieces.join(" ")}`
      const { reading, attributions } = marked(words)
      const attribution = attributions[0] as Attribution
      const hedges = hedgesOf(reading, attribution)
      hedges.forEach(([start, end], i) => {
        expect(start < end && end <= reading.text.length && start >= (hedges[i - 1]?.[1] ?? 0)).toBe(true)
      })
      expect(read(words)).toEqual(read(words))
    }),
  )
})
