import fc from "fast-check"
import { expect, test } from "vitest"
import { type Judged, type Judgement, standing } from "./judgement.ts"

const judged = (judgements: Judgement[]): Judged[] =>
  judgements.map((judgement, i) => ({ ...judgement, id: i + 1, at: "2026-03-10T12:00:00.000Z" }))
const [person, machine] = [{ by: "maren", hand: "person" } as const, { by: "same-claim 1", hand: "machine" } as const]
const pair = { about: "row", pair: ["a", "b"] } as const
const answers = (judgements: Judgement[]) => standing(judged(judgements)).map(({ answer }) => answer)

test("the last word counts, whichever way round the pair is named", () => {
  expect(
    answers([
      { ...pair, answer: "same", ...person },
      { ...pair, pair: ["b", "a"], answer: "different", ...person },
    ]),
  ).toEqual(["different"])
})

test("a person's word outweighs a machine's later one", () => {
  expect(
    answers([
      { ...pair, answer: "different", ...person },
      { ...pair, answer: "same", ...machine },
    ]),
  ).toEqual(["different"])
})

test("what is taken back gives way to what was said before; taking that back brings it again", () => {
  const said: Judgement[] = [
    { ...pair, answer: "same", ...machine },
    { ...pair, answer: "different", ...person },
  ]
  expect(answers([...said, { answer: "undo", undoes: 2, ...person }])).toEqual(["same"])
  expect(
    answers([...said, { answer: "undo", undoes: 2, ...person }, { answer: "undo", undoes: 3, ...person }]),
  ).toEqual(["different"])
})

test("the order in which judgements are given makes no difference", () => {
  const one = fc.record({
    answer: fc.constantFrom("same", "different", "undo"),
    hand: fc.boolean(),
    undoes: fc.integer({ min: 1, max: 6 }),
    pair: fc.constantFrom(["a", "b"], ["b", "a"], ["a", "c"]),
  })
  const many = fc.array(one, { maxLength: 8 }).map((list) => {
    const whole = list.map(
      ({ hand, ...rest }) => ({ ...rest, about: "row", ...(hand ? person : machine) }) as unknown as Judgement,
    )
    return judged(whole)
  })
  fc.assert(
    fc.property(
      many.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
      ([list, shuffled]) => {
        expect(standing(shuffled)).toEqual(standing(list))
      },
    ),
  )
})
