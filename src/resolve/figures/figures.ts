import type { Attribution, Span } from "../../model/index.ts"
import type { Reading } from "../context.ts"
import { meets } from "../relay/frames.ts"
import { once } from "../relay/once.ts"
import { expressionsIn } from "../time/expressions.ts"
import { lower } from "../time/lower.ts"

/** The figures that the content gives, with their currency, scale and per cent: "$1.3 million", "two in three", "46 percent". */
export function figuresOf(context: Reading, { content }: Attribution): Span[] {
  return figuresIn(context).filter((span) => meets(span, content))
}

const figuresIn = once(
  (context: Reading) => {
    const times = expressionsIn(context).map(({ span }) => span)
    return [...lower(context.text).matchAll(FIGURE)]
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

// On lower-cased text. Not a year, a clock time, an ordinal, nor the digits of a name ("F-16").
const FIGURE = new RegExp(
  `(?<![\\w.,:-])(?:${[
    `(?:us|a|c|nz)?[$€£¥] ?${NUMBER}(?:[ -]?${SCALE}\\b)?`,
    `(?!(?:19|20)\\d\\d(?![\\d,.%]|[ -]${SCALE}| ?${PER}))${NUMBER}(?![\\d:]|,\\d|(?:st|nd|rd|th|s)\\b|-[a-z])(?: ?(?:to|-|–) ?${NUMBER})?(?: ?${PER}|[ -]${SCALE}\\b)*`,
    `(?:one|${SMALL}) (?:in|out of) (?:${SMALL}|\\d+)\\b`,
    `(?:a|one|${SMALL}|several|many|tens of|hundreds of)[ -](?:${SCALE}\\b)(?:[ -]${SCALE}\\b)*`,
    "(?:tens|dozens|hundreds|thousands|millions|billions) of\\b",
    `(?:${SMALL})\\b(?: ${PER})?`,
    "(?:a|one|two|three)[ -](?:half|thirds?|quarters?)\\b",
  ].join("|")})`,
  "g",
)
