/** A day as ISO 8601 "2026-03-06"; arithmetic is in UTC, so that no clock change shifts it. */
export type Day = string

const MS = 86_400_000
const at = (day: Day) => Date.parse(`${day}T00:00:00Z`)
const dayOf = (ms: number): Day => new Date(ms).toISOString().slice(0, 10)

export const plusDays = (day: Day, days: number): Day => dayOf(at(day) + days * MS)

/** 0 for Monday .. 6 for Sunday. */
export const weekdayOf = (day: Day): number => (new Date(at(day)).getUTCDay() + 6) % 7

/** "2026-03-02/2026-03-08": the week, from Monday, so many weeks away. */
export const weekOf = (day: Day, weeks = 0): string => {
  const monday = plusDays(day, 7 * weeks - weekdayOf(day))
  return `${monday}/${plusDays(monday, 6)}`
}

/** The month that many months away, from its first day to its last. */
export function monthOf(day: Day, months = 0): string {
  const [year = 0, month = 0] = day.split("-").map(Number)
  const first = dayOf(Date.UTC(year, month - 1 + months, 1))
  return `${first}/${dayOf(Date.UTC(year, month + months, 0))}`
}

export const yearOf = (year: number): string => `${year}-01-01/${year}-12-31`

/** The date, if there is such a day: 31 April is undefined. */
export function dateOf(year: number, month: number, day: number): Day | undefined {
  const ms = Date.UTC(year, month, day)
  return Number.isNaN(ms) || new Date(ms).getUTCDate() !== day ? undefined : dayOf(ms)
}

export const firstOf = (interval: string): Day => interval.slice(0, 10)
export const lastOf = (interval: string): Day => interval.slice(-10)

/** The day of publication as its zone has it: what stands before the "T". Undefined for anything but a date. */
export const dayOfPublication = (published: string | undefined): Day | undefined => {
  const day = published?.slice(0, 10)
  return day && /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(at(day)) ? day : undefined
}
