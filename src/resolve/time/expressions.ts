import type { Span } from "../../model/index.ts"
import type { Reading } from "../context.ts"
import { once } from "../relay/once.ts"
import { lower } from "./lower.ts"

/** Words for a time, as found in the text, with their parts. */
export interface Expression {
  readonly span: Span
  /** The named groups of the grammar that are filled, in lower case. */
  readonly parts: Readonly<Record<string, string | undefined>>
}

export const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
export const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ")
export const NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ")

const DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day"
const MONTH =
  "(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|aug|sept|sep|oct|nov|dec)\\.)"
/** Without a stop only beside a day or a year: "by Jan" names somebody. */
const SHORT = MONTH.replace("\\.)", "\\.?)")
const PART = "(?: (?:night|morning|afternoon|evening))?"
const COUNT = "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
const UNIT = "(?:hour|day|week|month|year|decade)"

/** The grammar of times in news, on lower-cased text, one alternative a kind; the longest first where two begin alike. */
const TIME = new RegExp(
  `\\b(?:${[
    "(?<iso>(?:19|20)\\d\\d-\\d\\d-\\d\\d)",
    `(?:(?:on|since|by|until) )?(?:${DAY},? )?(?<month>${SHORT}) (?<day>[0-3]?\\d)(?:st|nd|rd|th)?\\b(?:,? (?<year>(?:19|20)\\d\\d))?`,
    `(?:(?:on|since|by|until) )?(?<day2>[0-3]?\\d)(?:st|nd|rd|th)? (?<month2>${SHORT})(?:,? (?<year2>(?:19|20)\\d\\d))?`,
    `(?:(?:in|since|by|until|last|this|next|late|early|mid|the end of)[ -])+(?<month3>${MONTH})(?:,? (?<year3>(?:19|20)\\d\\d))?`,
    `(?<month4>${SHORT}),? (?<year4>(?:19|20)\\d\\d)`,
    `(?:on )?(?:(?<which>last|this|next|this past|this coming) )?(?<!(?:super|black|good|ash|palm|easter|cyber|bloody) )(?<weekday>${DAY})(?! night live)${PART}`,
    `(?<ago>${COUNT}) (?<unit>${UNIT})s? (?:ago|earlier|before)`,
    `(?:in|over|during|for|within) the (?:last|past) (?:(?<past>${COUNT}) )?(?<unit2>${UNIT})s?`,
    "(?:(?<stage>earlier|later|early|late) )?(?<near>last|this|next|the past|this past|this coming) (?<span>week|weekend|month|year)",
    "(?:over|during|at|on) (?<weekend>the weekend)",
    "(?:(?:earlier|later) )?(?<named>yesterday|today|tonight|tomorrow|last night|this (?:morning|afternoon|evening))",
    "(?:last|this|next|this past) (?<season>spring|summer|fall|autumn|winter)",
    "(?:in|since|by|until|from|during|of|after|before) (?<year5>(?:19|20)\\d\\d)(?! ?(?:people|dollars|percent|%|votes|delegates|members|-))",
  ].join("|")})\\b`,
  "g",
)

/** Every time that the text gives, in order; worked out once for a reading. */
export const expressionsIn: (context: Reading) => readonly Expression[] = once(
  ({ text }: Reading) => [...lower(text).matchAll(TIME)].flatMap((match) => expressionOf(text, match)),
  ({ tokens }) => tokens,
)

function expressionOf(text: string, { groups = {}, index, 0: words }: RegExpExecArray): Expression[] {
  const parts: Record<string, string> = {}
  for (const name in groups) if (groups[name] !== undefined) parts[name.replace(/\d$/, "")] = groups[name]
  // "may" and "march" are words, "May" and "March" are months.
  const isName = parts.month !== undefined || parts.weekday !== undefined
  if (
    isName &&
    !/[A-Z][a-z]/.test(
      text.slice(index, index + words.length).replace(/^(?:On|In|Last|This|Next|Since|By|Until|Late|Early)\b/, ""),
    )
  )
    return []
  return [
    {
      span: [index, index + words.length],
      parts,
    },
  ]
}
