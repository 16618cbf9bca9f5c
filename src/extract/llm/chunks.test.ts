import { expect, test } from "vitest"
import { chunksOf } from "./chunks.ts"

const chunks = (text: string, size: number) => chunksOf(text, size, 4).map(({ span }) => text.slice(...span))

test("whole paragraphs, as many as fit", () => {
  expect(chunks("One.\n\nTwo.\n\nThree.", 10)).toEqual(["One.\n\nTwo.", "Three."])
})

test("a longer paragraph is cut at its sentences, a longer sentence where it must be", () => {
  expect(chunks("One is here. Two is there.", 14)).toEqual(["One is here.", "Two is there."])
  expect(chunks("abcdefghij", 4)).toEqual(["abcd", "efgh", "ij"])
})

test("each with a little of what stands before it", () => {
  expect(chunksOf("One.\n\nTwo.", 4, 5).map(({ before }) => before)).toEqual([
    [0, 0],
    [1, 6],
  ])
})
