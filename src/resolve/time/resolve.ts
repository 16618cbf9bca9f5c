import { type Day, dateOf, firstOf, lastOf, monthOf, plusDays, weekdayOf, weekOf, yearOf } from "./days.ts"
import { type Expression, MONTHS, NUMBERS, WEEKDAYS } from "./expressions.ts"

/** A date or an interval in ISO 8601, absent where it cannot be told, and how it was worked out. */
export interface Resolved {
  readonly date?: string
  readonly because: string
}

/**
 * Works a time out against the day of publication. A report looks back: "on Friday" is the last one up to publication, and
 * only `ahead` (what will be, what comes next) makes it the next.
 */
export function resolved({ parts }: Expression, published: Day | undefined, ahead: boolean): Resolved {
  const absolute = byItself(parts)
  if (absolute) return absolute
  if (!published) return { because: "no date of publication to count from" }
  for (const work of [byMonth, byWeekday, byCount, bySpan, byName]) {
    const found = work(parts, published, ahead)
    if (found) return found
  }
  return { because: "a season: its months depend on the place" }
}

type Parts = Expression["parts"]

/** Dates that say their year. */
function byItself({ iso, month, day, year }: Parts): Resolved | undefined {
  if (iso) return { date: iso, because: "a date" }
  if (!year) return undefined
  if (!month) return { date: yearOf(Number(year)), because: "the whole year" }
  const first = dateOf(Number(year), monthIndex(month), Number(day ?? 1))
  if (!first) return { because: "no such day" }
  return day ? { date: first, because: "a date" } : { date: monthOf(first), because: "the whole month" }
}

/** "March 3", "in March": of the year that puts it before publication, or after it. */
function byMonth({ month, day }: Parts, published: Day, ahead: boolean): Resolved | undefined {
  if (!month) return undefined
  const here = Number(published.slice(0, 4))
  const side = ahead ? "next" : "last"
  const dates = [here - 1, here, here + 1].flatMap((year) => dateOf(year, monthIndex(month), Number(day ?? 1)) ?? [])
  const date = ahead
    ? dates.find((date) => (day ? date : lastOf(monthOf(date))) >= published)
    : dates.findLast((date) => date <= published)
  if (!date) return { because: "no such day" }
  if (day) return { date, because: `the ${side} such day ${ahead ? "after" : "before"} publication` }
  return { date: monthOf(date), because: `the ${side} such month ${ahead ? "after" : "up to"} publication` }
}

function byWeekday({ weekday, which }: Parts, published: Day, ahead: boolean): Resolved | undefined {
  if (!weekday) return undefined
  const name = `${weekday[0]?.toUpperCase()}${weekday.slice(1)}`
  const days = WEEKDAYS.indexOf(weekday) - weekdayOf(published)
  if (which === "next" || which === "this coming" || (ahead && !which?.endsWith("last")))
    return { date: plusDays(published, days > 0 ? days : days + 7), because: `the next ${name} after publication` }
  const strictly = which === "last" || which === "this past"
  const back = days > 0 || (strictly && days === 0) ? days - 7 : days
  return { date: plusDays(published, back), because: `the last ${name} ${strictly ? "before" : "up to"} publication` }
}

/** "Two days ago", "in the past three weeks". */
function byCount({ ago, past, unit }: Parts, published: Day): Resolved | undefined {
  if (!unit) return undefined
  const count = numberOf(ago ?? past ?? "one")
  if (unit === "hour") return { date: published, because: "the day of publication" }
  const days = { day: 1, week: 7, month: 30.44, year: 365.25, decade: 3652.5 }[unit] ?? 1
  const back = plusDays(published, -Math.round(count * days))
  const because = `${count} ${unit}${count === 1 ? "" : "s"} before publication`
  if (!ago) return { date: `${back}/${published}`, because: `from ${because} up to it` }
  if (unit === "day") return { date: back, because }
  if (unit === "week") return { date: weekOf(published, -count), because: `the week ${because}` }
  if (unit === "month") return { date: monthOf(published, -count), because: `the month ${because}` }
  const year = Number(published.slice(0, 4)) - count * (unit === "decade" ? 10 : 1)
  return { date: yearOf(year), because: `the year ${because}` }
}

/** "Last week", "earlier this month", "next year", "over the weekend". */
function bySpan({ near, span, stage, weekend }: Parts, published: Day, ahead: boolean): Resolved | undefined {
  const unit = weekend ? "weekend" : span
  if (!unit) return undefined
  const side =
    near === "next" || near === "this coming" || (weekend && ahead)
      ? 1
      : near?.startsWith("this") && near !== "this past"
        ? 0
        : -1
  const named = `the ${unit} ${["before that of", "of", "after that of"][side + 1]} publication`
  if (unit === "weekend")
    return {
      date: weekendOf(published, side),
      because: `the ${side > 0 ? "next" : "last"} weekend ${side > 0 ? "after" : "up to"} publication`,
    }
  const whole =
    unit === "week"
      ? weekOf(published, side)
      : unit === "month"
        ? monthOf(published, side)
        : yearOf(Number(published.slice(0, 4)) + side)
  if (side === 0 && (stage === "earlier" || (stage !== "later" && !ahead)))
    return { date: `${firstOf(whole)}/${published}`, because: `${named}, up to it` }
  if (side === 0) return { date: `${published}/${lastOf(whole)}`, because: `${named}, from it on` }
  return { date: whole, because: named }
}

function byName({ named }: Parts, published: Day): Resolved | undefined {
  if (!named) return undefined
  if (named === "yesterday" || named === "last night")
    return { date: plusDays(published, -1), because: "the day before publication" }
  if (named === "tomorrow") return { date: plusDays(published, 1), because: "the day after publication" }
  return { date: published, because: "the day of publication" }
}

/** Saturday and Sunday: those last begun, or the next ones. */
function weekendOf(published: Day, side: number): string {
  const days = 5 - weekdayOf(published)
  const saturday = plusDays(published, side > 0 ? (days > 0 ? days : days + 7) : days > 0 ? days - 7 : days)
  return `${saturday}/${plusDays(saturday, 1)}`
}

const monthIndex = (month: string) => MONTHS.indexOf(month.slice(0, 3).toLowerCase())
const numberOf = (words: string) => (/^\d/.test(words) ? Number(words) : Math.max(1, NUMBERS.indexOf(words)))
