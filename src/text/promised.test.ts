import { expect, test } from "vitest"
import { promised } from "./promised.ts"

const counting = () => {
  const made: string[] = []
  const make = (word: string) => async () => {
    made.push(word)
    return word
  }
  return { made, make }
}

test("what was asked for before is not made again, and what was asked for longest ago is forgotten", async () => {
  const { made, make } = counting()
  const ask = promised<string>(2)
  for (const word of ["a", "b", "a", "c", "a", "b"]) expect(await ask(word, make(word))).toBe(word)
  expect(made).toEqual(["a", "b", "c", "b"])
})

test("large answers leave room for fewer, and one that is larger than all room is given and not kept", async () => {
  const { made, make } = counting()
  const ask = promised<string>(4, (word) => word.length)
  for (const word of ["aa", "bb", "aa", "ccc", "aa", "eeeee", "eeeee"]) expect(await ask(word, make(word))).toBe(word)
  expect(made).toEqual(["aa", "bb", "ccc", "aa", "eeeee", "eeeee"])
})

test("many who ask at once wait for one; a fault is tried again", async () => {
  const { made, make } = counting()
  const ask = promised<string>(9)
  await Promise.all([1, 2, 3].map(() => ask("a", make("a"))))
  expect(made).toEqual(["a"])
  await expect(ask("b", () => Promise.reject(new Error("no")))).rejects.toThrow("no")
  expect(await ask("b", make("b"))).toBe("b")
})
