import { expect, test } from "vitest"
import { piecesOf, vocabulary } from "./wordpiece.ts"

const VOCABULARY = vocabulary("[PAD]\n[UNK]\nmin\nminister\n##s\n##ister\nmarlo\n##w\n")
const names = [...VOCABULARY.keys()]
const cut = (form: string) => piecesOf(VOCABULARY, form).map((number) => names[number])

test("takes the longest piece each time, from the left", () => {
  expect(cut("minister")).toEqual(["minister"])
  expect(cut("ministers")).toEqual(["minister", "##s"])
  expect(cut("marlow")).toEqual(["marlo", "##w"])
})

test("a word that cannot be put together of pieces is one unknown piece, and so is an endless one", () => {
  expect(cut("minx")).toEqual(["[UNK]"])
  expect(cut("")).toEqual(["[UNK]"])
  expect(cut(`min${"s".repeat(23)}`)).toHaveLength(24)
  expect(cut(`min${"s".repeat(24)}`)).toEqual(["[UNK]"])
  expect(cut(`min${"s".repeat(98)}`)).toEqual(["[UNK]"])
})
