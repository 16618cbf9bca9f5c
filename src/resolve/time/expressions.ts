import type { Span } from "../../model/index.ts"
import type { Reading } from "../context.ts"
import { once } from "../relay/once.ts"

/** Words for a time, as found in the text, with their parts. */
export interface Expression {
  readonly span: Span
  /** The named groups of the grammar that are filled, in lower case. */
  readonly parts: Readonly<Record<string, string | undefined>>
}

export const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
export const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ")
export const NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ")

const DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)\\.)"
const PART = "(?: (?:night|morning|afternoon|evening))?"
const COUNT = "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
const UNIT = "(?:hour|day|week|month|year|decade)"

/** The grammar of times in news, one alternative a kind; the longest first where two begin alike. */
const TIME = new RegExp(
  `\\b(?:${[
    "(?<iso>(?:19|20)\\d\\d-\\d\\d-\\d\\d)",
    `(?:on )?(?:${DAY},? )?(?<month>${MONTH}) (?<day>[0-3]?\\d)(?:st|nd|rd|th)?\\b(?:,? (?<year>(?:19|20)\\d\\d))?`,
    `(?:on )?(?<day2>[0-3]?\\d)(?:st|nd|rd|th)? (?<month2>${MONTH})(?:,? (?<year2>(?:19|20)\\d\\d))?`,
    `(?:(?:in|since|by|until|last|this|next|late|early|mid)[ -])+(?<month3>${MONTH})(?:,? (?<year3>(?:19|20)\\d\\d))?`,
    `(?<month4>${MONTH}),? (?<year4>(?:19|20)\\d\\d)`,
    `(?:on )?(?:(?<which>last|this|next|this past|this coming) )?(?<!(?:Super|Black|Good|Ash|Palm|Easter|Cyber|Bloody) )(?<weekday>${DAY})(?! Night Live)${PART}`,
    `(?<ago>${COUNT}) (?<unit>${UNIT})s? (?:ago|earlier|before)`,
    `(?:in|over|during|for|within) the (?:last|past) (?:(?<past>${COUNT}) )?(?<unit2>${UNIT})s?`,
    "(?:(?<stage>earlier|later|early|late) )?(?<near>last|this|next|the past|this past|this coming) (?<span>week|weekend|month|year)",
    "(?:over|during|at|on) (?<weekend>the weekend)",
    "(?:(?:earlier|later) )?(?<named>yesterday|today|tonight|tomorrow|last night|this (?:morning|afternoon|evening))",
    "(?:last|this|next|this past) (?<season>spring|summer|fall|autumn|winter)",
    "(?:in|since|by|until|from|during|of|after|before) (?<year5>(?:19|20)\\d\\d)(?! ?(?:people|dollars|percent|%|votes|delegates|members|-))",
  ].join("|")})\\b`,
  "gi",
)

/** Every time that the text gives, in order; worked out once for a reading. */
export const expressionsIn: (context: Reading) => readonly Expression[] = once(
  ({ text }: Reading) =>
    [...text.matchAll(TIME)].flatMap((match): Expression[] => {
      const filled = Object.entries(match.groups ?? {}).flatMap(([name, words]) =>
        words ? [[name, words] as const] : [],
      )
      // "may" and "march" are words, "May" and "March" are months.
      if (filled.some(([name, words]) => /^(?:month|weekday)/.test(name) && !/^[A-Z][a-z]/.test(words))) return []
      const parts = filled.map(([name, words]) => [name.replace(/\d$/, ""), words.toLowerCase()])
      return [{ span: [match.index, match.index + match[0].length], parts: Object.fromEntries(parts) }]
    }),
  ({ tokens }) => tokens,
)
