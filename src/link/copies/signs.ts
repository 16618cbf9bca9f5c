const RELEASE =
  /\bfor immediate release\b|^(?:press|media|news) release\b|^(?:media|press) contacts?:|^notes (?:to|for) editors\b|^\s*#\s?#\s?#\s*$/imu

/** Whether a text is marked as a release of whom it is about. */
export const isRelease = (text: string) => RELEASE.test(text)

/** Whether the first of two times is sure to be before the second: a date without a time is any time of its day. */
export function isBefore(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false
  const [end, start] = [new Date(isDay(one) ? `${one}T23:59:59.999Z` : one), new Date(other)]
  return end.getTime() < start.getTime()
}

const isDay = (date: string) => /^\d{4}-\d\d-\d\d$/.test(date)

/** One name, with "The" or without, in capitals or not; nobody's name is the same as none. */
export const sameName = (one: string, other: string | undefined) => other !== undefined && plain(one) === plain(other)
const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/^the /, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
