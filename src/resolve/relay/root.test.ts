import { expect, test } from "vitest"
import { marked } from "../../../test/marked.ts"
import type { Attribution } from "../../model/index.ts"
import { rootOf, type Speaking } from "./root.ts"

const root = (words: string, speaking: Speaking) => {
  const { reading, attributions } = marked(words)
  return rootOf(reading, attributions[0] as Attribution, speaking)
}

test("the chain ends with whom the outlet cites", () => {
  const words =
    "[content The island is for sale], [cue according to] [source NBC News], which cited two senior officials."
  expect(root(words, { speaker: "NBC News", naming: "named" })).toEqual({
    name: "two senior officials",
    naming: "anonymous",
  })
})

test("the body that those speak for is asked for by their words", () => {
  const words =
    "[source The Sund Herald], citing Ostrian officials, [cue reported] [content that the strait was closed]."
  const bodyIn = () => "Ostrian government"
  expect(root(words, { speaker: "Sund Herald", naming: "named", bodyIn })).toEqual({
    name: "Ostrian officials",
    naming: "anonymous",
    affiliation: "Ostrian government",
  })
})

test.each([
  [
    "[source The Sund Herald] [cue reported] on Friday [content that the strait was shut], citing port officials.",
    "port officials",
  ],
  [
    "[content The strait was shut], [source Reuters] [cue reported], citing two people close to the talks.",
    "two people close to the talks",
  ],
  [
    "[cue According to] [source broadcaster NTV], which cited police sources, [content the strait was shut].",
    "police sources",
  ],
  ["[source Local media], citing police sources, [cue said] [content the strait was shut].", "police sources"],
  ["[source Reuters], citing police sources [cue said] [content the strait was shut].", "police sources"],
  [
    "[source Reuters] [cue reported] on Friday [content that the strait was shut], citing two people familiar with it.",
    "two people familiar with it",
  ],
  ["[source Broadcaster NTV], citing pilots, [cue said] [content the strait was shut].", "pilots"],
  ["[source Reuters] [cue reported] [content that Ivo Senn quit], citing ill health.", "X"],
  ["[source Reuters] [cue reported] [content that the line stopped its ferries], citing bad weather.", "X"],
  [
    "[source Reuters] [cue reported] [content that the line was late], and [source2 Ivo Marr] [cue2 said] [content2 no], citing pilots.",
    "X",
  ],
  ["[source Ivo Marr] [cue said] [content the line was late], citing pilots.", "X"],
])("a chain ends with people, also where they are cited last: %s", (words, name) => {
  expect(root(words, { speaker: "X", naming: "named" }).name).toBe(name)
})

test("else with the speaker, and the body spoken for", () => {
  const speaking: Speaking = { speaker: "Mara Voss", naming: "named", affiliation: "ferry line" }
  expect(root("[source Mara Voss] [cue said] [content it was late].", speaking)).toEqual({
    name: "Mara Voss",
    naming: "named",
    affiliation: "ferry line",
  })
})

test("else with the source as described, or the report's own voice", () => {
  expect(root("[source A deckhand] [cue said] [content it was late].", { naming: "anonymous" }).name).toBe("A deckhand")
  const suit = "[source The lawsuit, which was brought by Voss,] [cue says] [content it was late]."
  expect(root(suit, { naming: "role" }).name).toBe("The lawsuit")
  expect(root("[content It was late], [cue reportedly].", { naming: "none" })).toEqual({
    name: "own voice",
    naming: "none",
  })
})
