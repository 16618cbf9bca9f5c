/** Tells the time; handed in, so that a test can say what it is. */
export type Clock = () => Date

/** An ISO 8601 date, or date and time, as one that sorts ("2026-03-09T00:00:00.000Z"); "" when there is none. */
export function instantOf(words: string | undefined): string {
  if (words === undefined || !/^\d{4}-\d\d/.test(words)) return ""
  // Without a zone it would be read in this machine's, and sort differently elsewhere.
  const time = Date.parse(/T[\d:.]+$/.test(words) ? `${words}Z` : words)
  return Number.isNaN(time) ? "" : new Date(time).toISOString()
}
