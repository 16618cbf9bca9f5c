/** A query string of what is given, with its question mark; empty when nothing is. */
export function asked(query: Readonly<Record<string, string | number | undefined>>): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== "")
  const words = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
  return words && `?${words}`
}
