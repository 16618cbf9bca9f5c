import fc from "fast-check"
import { expect, test } from "vitest"
import { idsOf } from "./ids.ts"

test("a claim is called by its first two passages", () => {
  const group = ["c", "a", "b"]
  expect(idsOf([group]).get(group)).toBe("a = b")
})

test("of two claims with the same first two passages each has an id of its own", () => {
  const [one, two] = [
    ["a", "b", "c"],
    ["a", "b", "d"],
  ]
  expect([...idsOf([two, one]).values()]).toEqual(["a = b", "a = d"])
})

test("no two claims share an id, and the order in which they come makes no difference", () => {
  const group = fc.uniqueArray(fc.constantFrom(..."abcdef"), { minLength: 2 })
  const groups = fc.uniqueArray(group, { maxLength: 8, selector: (one) => [...one].sort().join() })
  fc.assert(
    fc.property(groups, (given) => {
      const ids = idsOf(given)
      expect(new Set(ids.values()).size).toBe(given.length)
      expect(idsOf([...given].reverse())).toEqual(ids)
    }),
  )
})
