import { describe, expect, test } from "vitest"
import { binsOf, calibrationError } from "./calibration.ts"
import { fallen, raised } from "./floors.ts"
import { brat } from "./gold.ts"
import { kinds } from "./kinds.ts"
import { between, table } from "./tables.ts"
import { usable } from "./usable.ts"

describe("calibration", () => {
  const stated = (confidence: number, count: number, right: number) =>
    Array.from({ length: count }, (_, i) => ({ confidence, right: i < right }))

  test("bins hold equal counts, from the least confident to the most", () => {
    const bins = binsOf([...stated(0.9, 10, 9), ...stated(0.2, 10, 2)], 2)
    expect(bins.map(({ count, accuracy }) => [count, accuracy])).toEqual([
      [10, 0.2],
      [10, 0.9],
    ])
    expect(calibrationError(bins)).toBeCloseTo(0)
  })

  test("the error is how far stated and borne out are apart", () => {
    expect(calibrationError(binsOf(stated(1, 20, 10), 10))).toBeCloseTo(0.5)
    expect(calibrationError(binsOf([]))).toBe(0)
  })
})

describe("floors", () => {
  const floors = raised("dev rules", "abc", { usable: 60.05 }, {})

  test("are set a little under the figure, and only raised", () => {
    expect(floors["dev rules"]?.figures.usable).toBe(59.7)
    expect(raised("dev rules", "abc", { usable: 50 }, floors)).toEqual(floors)
    expect(raised("dev rules", "abc", { usable: 70 }, floors)["dev rules"]?.figures.usable).toBe(69.7)
  })

  test("a figure under its floor is named, one that is missing too; what has no floor is free", () => {
    expect(fallen("dev rules", "abc", { usable: 59.8 }, floors)).toEqual([])
    expect(fallen("dev rules", "abc", { usable: 59 }, floors)).toEqual([
      expect.stringContaining("under its floor of 59.7"),
    ])
    expect(fallen("dev rules", "abc", {}, floors)).toHaveLength(1)
    expect(fallen("dev tagger", "abc", { usable: 1 }, floors)).toEqual([])
  })

  test("say nothing of another corpus", () => {
    expect(fallen("dev rules", "xyz", { usable: 99 }, floors)).toEqual([expect.stringContaining("another one")])
    expect(raised("dev rules", "xyz", { usable: 10 }, floors)["dev rules"]?.figures.usable).toBe(9.7)
  })
})

describe("what a person marked", () => {
  const text = "\u{1F600} “No,” Voss said, “never.”"

  test("brat's code points become places in the text", () => {
    const found = brat(
      "T1\tSource 8 12\tVoss\nT2\tCue 13 17\tsaid\nT3\tContent 2 7;19 27\t“No,” “never.”\nE1\tAttribution:T2 Source:T1 Cue:T2 Content:T3\n",
      text,
    )
    const [{ source, cue, content } = { source: [], cue: [], content: [] }] = found
    const words = [source, cue, content].map((spans) => spans.map((span) => text.slice(...span)))
    expect(words).toEqual([["Voss"], ["said"], ["“No,”", "“never.”"]])
  })

  test("is usable where cues and sources meet and contents share half of their words", () => {
    const one = { source: [[0, 3]], cue: [[4, 8]], content: [[9, 20]] } as const
    const said = "She said it was late."
    expect(usable(said, [one], [one])).toEqual({ match: [0], found: [true] })
    expect(usable(said, [{ ...one, source: [] }], [one])).toEqual({ match: [-1], found: [false] })
    expect(usable(said, [one, one], [one])).toEqual({ match: [0, -1], found: [true] })
    expect(usable(said, [{ ...one, content: [[9, 11]] }], [one])).toEqual({ match: [0], found: [true] })
  })

  test("is direct, indirect or mixed by its quotation marks", () => {
    const kindOf = kinds("“It is late,” she said. It was “late” and it was dark.")
    expect(kindOf([[0, 13]])).toBe("direct")
    expect(kindOf([[24, 54]])).toBe("mixed")
    expect(kindOf([[38, 53]])).toBe("indirect")
  })
})

describe("tables", () => {
  test("have one decimal, and gaps where nothing is known", () => {
    expect(
      table(
        ["F1", "rules"],
        [
          ["usable", 60.04],
          ["row", undefined],
        ],
      ),
    ).toBe("| F1 | rules |\n|---|---:|\n| usable | 60.0 |\n| row |  |")
  })

  test("stand between their markers", () => {
    expect(between("a <!-- x -->old<!-- /x --> b", "x", "new")).toBe("a <!-- x -->\n\nnew\n\n<!-- /x --> b")
    expect(() => between("a", "x", "new")).toThrow(/no <!-- x -->/)
  })
})
