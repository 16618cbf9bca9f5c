const MONTHS = "january february march april may june july august september october november december".split(" ")
const MONTH = MONTHS.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)}|t)?`).join("|")
const YEAR = "((?:19|20)\\d\\d)"
const DATES: readonly (readonly [RegExp, readonly [year: number, month: number, day: number]])[] = [
  [new RegExp(`\\b(${MONTH})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+${YEAR}\\b`, "giu"), [3, 1, 2]],
  [new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(${MONTH})\\.?,?\\s+${YEAR}\\b`, "giu"), [3, 2, 1]],
  [/\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/g, [1, 2, 3]],
]
const MS = 86_400_000

/** How many days from 1970-01-01 an ISO 8601 date, or date and time, is away; undefined for what is none. */
export function dayOf(date: string | undefined): number | undefined {
  const ms = date === undefined ? Number.NaN : Date.parse(date)
  return Number.isNaN(ms) ? undefined : Math.floor(ms / MS)
}

/** The year of such a day. */
export const yearOf = (day: number) => `${new Date(day * MS).getUTCFullYear()}`

/** The first whole date in a text, as a day; undefined when there is none. */
export function firstDay(text: string): number | undefined {
  const found = DATES.flatMap(([pattern, places]) =>
    [...text.matchAll(pattern)].map((match) => ({ at: match.index, day: dayIn(match, places) })),
  ).filter(({ day }) => day !== undefined)
  return found.sort((a, b) => a.at - b.at)[0]?.day
}

function dayIn(match: RegExpMatchArray, [y, m, d]: readonly [number, number, number]): number | undefined {
  const [year, word, day] = [Number(match[y]), match[m] as string, Number(match[d])]
  const month = /^\d/.test(word)
    ? Number(word)
    : MONTHS.findIndex((name) => name.startsWith(word.slice(0, 3).toLowerCase())) + 1
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / MS : undefined
}

const WEEKDAYS = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/gi

/** The days of the week that a text names, in small letters. */
export const weekdaysOf = (text: string) => [...new Set(text.match(WEEKDAYS)?.map((day) => day.toLowerCase()))]
