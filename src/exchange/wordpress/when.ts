/** "2019-03-04 10:00:00", in UTC, as ISO 8601; undefined for none ("0000-00-00 00:00:00"). */
export function timeOf(words: string): string | undefined {
  const match = /^([12]\d{3}-\d\d-\d\d)[ T](\d\d:\d\d(?::\d\d)?)/.exec(words.trim())
  const time = match ? Date.parse(`${match[1]}T${match[2]}Z`) : Number.NaN
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}

/** ISO 8601 as WordPress writes it. */
export const wordsOfTime = (iso: string): string => new Date(iso).toISOString().slice(0, 19).replace("T", " ")

/** As RSS writes it: "Mon, 04 Mar 2019 10:00:00 +0000". */
export const rssTime = (iso: string): string => new Date(iso).toUTCString().replace("GMT", "+0000")
