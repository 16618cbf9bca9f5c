import type { Attribution, Span } from "../../model/index.ts"
import type { Reading } from "../context.ts"
import { meets } from "../relay/frames.ts"
import { once } from "../relay/once.ts"
import { expressionsIn } from "../time/expressions.ts"

/** The figures that the content gives, with their currency, scale and per cent: "$1.3 million", "two in three", "46 percent". */
export function figuresOf(context: Reading, { content }: Attribution): Span[] {
  return figuresIn(context).filter((span) => meets(span, content))
}

const figuresIn = once(
  (context: Reading) => {
    const times = expressionsIn(context).map(({ span }) => span)
    return [...context.text.matchAll(FIGURE)]
      .map((match): Span => [match.index, match.index + match[0].length])
      .filter((span) => !meets(span, times))
  },
  ({ tokens }) => tokens,
)

const NUMBER = "\\d+(?:,\\d{3})*(?:\\.\\d+)?"
const SCALE = "(?:hundred|thousand|million|billion|trillion|bn|m|k|dozen)"
const SMALL =
  "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)"
const PER = "(?:percentage points?|percent|per cent|%)"

// Not a year, a clock time, an ordinal, nor the digits of a name ("F-16", "Section 1001" stays one: it is a figure to a reader).
const FIGURE = new RegExp(
  `(?<![\\p{L}\\p{N}.,:-])(?:${[
    `(?:US|A|C|NZ)?[$€£¥] ?${NUMBER}(?:[ -]?${SCALE}\\b)?`,
    `(?!(?:19|20)\\d\\d(?![\\d,.%]|[ -]${SCALE}| ?${PER}))${NUMBER}(?![\\d:]|,\\d|(?:st|nd|rd|th|s)\\b|-\\p{L})(?: ?(?:to|-|–) ?${NUMBER})?(?: ?${PER}|[ -]${SCALE}\\b)*`,
    `\\b(?:one|${SMALL}) (?:in|out of) (?:${SMALL}|\\d+)\\b`,
    `\\b(?:a|one|${SMALL}|several|many|tens of|hundreds of)[ -](?:${SCALE}\\b)(?:[ -]${SCALE}\\b)*`,
    `\\b(?:tens|dozens|hundreds|thousands|millions|billions) of\\b`,
    `\\b(?:${SMALL})\\b(?: ${PER})?`,
    `\\b(?:a|one|two|three)[ -](?:half|thirds?|quarters?)\\b`,
  ].join("|")})`,
  "giu",
)
