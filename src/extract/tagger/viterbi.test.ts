import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { logSoftmax, spansOf, TAGS, viterbi } from "./viterbi.ts"

const tag = (name: string) => TAGS.indexOf(name)
const row = (likely: Record<string, number>) => TAGS.map((name) => likely[name] ?? 0)
const named = (path: readonly number[]) => path.map((number) => TAGS[number])
const isSpan = (edges: string) => /^(S|BI*E)$/.test(edges)
const roles = (names: readonly (string | undefined)[]) => new Set(names.map((name) => name?.slice(2)))
const scores = fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 13, maxLength: 13 }), { maxLength: 12 })

describe("the best legal sequence of tags", () => {
  test("completes a span whose end the scores leave open", () => {
    const path = viterbi([row({ "B-cue": 5 }), row({ O: 1, "I-cue": 0.5 }), row({ "E-cue": 5 })], [true, false, false])
    expect(named(path)).toEqual(["B-cue", "I-cue", "E-cue"])
  })

  test("ends every span with its paragraph, even against the scores", () => {
    const path = viterbi(
      [row({ "B-content": 5 }), row({ "I-content": 5 }), row({ "E-content": 5 })],
      [true, false, true],
    )
    expect(named(path)).toEqual(["B-content", "E-content", "O"])
  })

  test("heeds what is added for one tag after another", () => {
    const added = TAGS.map((before) => TAGS.map((after) => (before === "S-cue" && after === "S-cue" ? -9 : 0)))
    const said = [row({ "S-cue": 5 }), row({ "S-cue": 4 })]
    expect(named(viterbi(said, [true, false]))).toEqual(["S-cue", "S-cue"])
    expect(named(viterbi(said, [true, false], added))).toEqual(["S-cue", "O"])
  })

  test("any scores: every span is whole, and none crosses the start of a paragraph", () => {
    fc.assert(
      fc.property(scores, fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), (scores, opens) => {
        const path = viterbi(scores, opens)
        expect(path).toHaveLength(scores.length)
        const { source, cue, content } = spansOf(path)
        const covered = [...source, ...cue, ...content].flatMap(([from, to]) => path.slice(from, to)).length
        expect(covered).toBe(path.filter((number) => number !== tag("O")).length)
        for (const [from, to] of [...source, ...cue, ...content]) expect(opens.slice(from + 1, to)).not.toContain(true)
      }),
    )
  })

  test("any scores: no legal sequence is better", () => {
    const total = (scores: readonly (readonly number[])[], path: readonly number[]) =>
      path.reduce((sum, number, word) => sum + (scores[word]?.[number] as number), 0)
    const some = fc.array(fc.array(fc.nat(9), { minLength: 13, maxLength: 13 }), { minLength: 3, maxLength: 3 })
    const paths = TAGS.flatMap((_, a) => TAGS.flatMap((_, b) => TAGS.map((_, c) => [a, b, c])))
    const isLegal = (path: readonly number[]) => {
      const spans = Object.values(spansOf(path)).flat()
      const covered = path.every((number, word) => !number || spans.some(([from, to]) => from <= word && word < to))
      const whole = spans.map(([from, to]) => named(path.slice(from, to)))
      return (
        covered && whole.every((names) => isSpan(names.map((name) => name?.[0]).join("")) && roles(names).size === 1)
      )
    }
    const legal = paths.filter(isLegal)
    fc.assert(
      fc.property(some, (scores) => {
        const best = Math.max(...legal.map((path) => total(scores, path)))
        expect(total(scores, viterbi(scores, [true, false, false]))).toBe(best)
      }),
      { numRuns: 20 },
    )
  })
})

test("shares make 1, however large the scores", () => {
  expect(logSoftmax([1000, 1000]).map(Math.exp)).toEqual([0.5, 0.5])
})
