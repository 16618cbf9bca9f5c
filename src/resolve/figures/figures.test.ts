import fc from "fast-check"
import { expect, test } from "vitest"
import { marked } from "../../../test/marked.ts"
import type { Attribution } from "../../model/index.ts"
import { figuresOf } from "./figures.ts"

function figures(content: string): string[] {
  const { reading, attributions } = marked(`[source Brandt] [cue said] [content ${content}].`)
  return figuresOf(reading, attributions[0] as Attribution).map((span) => reading.text.slice(...span))
}

test.each([
  ["it cost $1.3 million", ["$1.3 million"]],
  ["46 percent of 1,237 islanders moved", ["46 percent", "1,237"]],
  ["two in three would go", ["two in three"]],
  ["about 200, or 35-40 a day", ["200", "35-40"]],
  ["two hundred thousand crowns", ["two hundred thousand"]],
  ["dozens of welders and twenty-one ships", ["dozens of", "twenty-one"]],
  ["growth of 2.5 percentage points", ["2.5 percentage points"]],
])("%s", (content, expected) => expect(figures(content)).toEqual(expected))

test.each(["the ferry of 10:30 in 2016", "on March 3 or the 4th", "one of them was late"])("none in: %s", (content) =>
  expect(figures(content)).toEqual([]),
)

test("what is outside the content is not counted", () => {
  const { reading, attributions } = marked("[source Two of 300 islanders] [cue said] [content it rained].")
  expect(figuresOf(reading, attributions[0] as Attribution)).toEqual([])
})

test("spans are in the content and in order", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("5", "$", "3.2", "million", "percent", "two", "in", ",", "2016", "-", "hundred"), {
        maxLength: 12,
      }),
      (pieces) => {
        const { reading, attributions } = marked(`[source Lund] [cue said] [content ${pieces.join(" ")} ]`)
        const [attribution] = attributions as [Attribution]
        const [start, end] = attribution.content[0] ?? [0, 0]
        figuresOf(reading, attribution).forEach(([s, e], i, all) => {
          expect(s >= start && e <= end && s < e && s >= (all[i - 1]?.[1] ?? 0)).toBe(true)
        })
      },
    ),
  )
})
