import fc from "fast-check"
import { expect, test } from "vitest"
import { compare, opened } from "./compare.ts"
import { grouped } from "./group.ts"
import { reasonFor } from "./reason.ts"
import { likelihood } from "./score.ts"
import { traitsOf } from "./traits.ts"

const COUNT = 7
const bonds = fc.uniqueArray(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 21, maxLength: 21 })
const order = fc.shuffledSubarray([...Array(COUNT).keys()], { minLength: COUNT, maxLength: COUNT })
const at = (i: number, j: number) => (Math.max(i, j) * (Math.max(i, j) - 1)) / 2 + Math.min(i, j)
/** Roots of primes are never each other's averages: whatever groups are joined, no two bonds are tied. */
const apart = (k: number) => 1e-6 * Math.sqrt(PRIMES[k] as number)
const PRIMES = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73]
const sorted = (groups: readonly (readonly number[])[]) => groups.map((group) => [...group].sort()).sort()

test("the order of the things makes no difference to their groups", () => {
  fc.assert(
    fc.property(bonds, order, (all, order) => {
      const of = (i: number, j: number) => Math.round(1000 * (all[at(i, j)] as number)) / 1000 + apart(at(i, j))
      const straight = grouped(COUNT, of, 0.5)
      const shuffled = grouped(COUNT, (i, j) => of(order[i] as number, order[j] as number), 0.5)
      expect(sorted(shuffled.map((group) => group.map((i) => order[i] as number)))).toEqual(sorted(straight))
    }),
  )
})

test("every thing is in one group, and nothing is joined over a never", () => {
  fc.assert(
    fc.property(bonds, fc.array(fc.tuple(fc.nat(COUNT - 1), fc.nat(COUNT - 1))), (all, nevers) => {
      const never = (i: number, j: number) => nevers.some(([a, b]) => (a === i && b === j) || (a === j && b === i))
      const groups = grouped(COUNT, (i, j) => (never(i, j) ? "never" : (all[at(i, j)] as number)), 0.3)
      expect(groups.flat().sort()).toEqual([...Array(COUNT).keys()])
      for (const group of groups)
        for (const i of group) for (const j of group) if (i !== j) expect(never(i, j)).toBe(false)
    }),
  )
})

const read = (text: string) => opened(traitsOf({ id: "x", text }))

test("an unnamed source is no link, and no reason", () => {
  const one = read(
    "Senior officials, who asked not to be named, told a source close to the aide that advisers were there.",
  )
  const other = read(
    "A senior official who was not named said a source, an aide and two advisers and insiders knew of it.",
  )
  expect(
    one.traits.terms.map(([term]) => term).filter((term) => /^(?:offici|sourc|aid|advis|insid)/.test(term)),
  ).toEqual([])
  expect(reasonFor(one, other)).not.toMatch(/official|source|aide|adviser|insider/i)
  const named = [one, other].flatMap(({ traits }) => traits.names)
  expect(named).toEqual([])
})

test("whichever of two reports is asked first, they are as alike", () => {
  const text = fc.array(
    fc.constantFrom(..."Skarness ferry Marten fire 143 2026 Monday the mill Oldbrook . ,".split(" ")),
    { maxLength: 30 },
  )
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [one, other] = [read(a.join(" ")), read(b.join(" "))]
      expect(likelihood(one, other)).toBeCloseTo(likelihood(other, one), 9)
      for (const value of Object.values(compare(one, other))) expect(Number.isFinite(value)).toBe(true)
    }),
  )
})
