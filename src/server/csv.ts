import { stringify } from "csv-stringify/sync"

/** A column of a list's table: its name, and what stands in it. */
export type Column<Item> = readonly [name: string, of: (item: Item) => unknown]

/** Items as CSV (RFC 4180), a header first. A cell that a spreadsheet would run as a formula gets a ' before it. */
export function csv<Item>(items: readonly Item[], columns: readonly Column<Item>[]): string {
  const rows = items.map((item) => columns.map(([, of]) => cell(of(item))))
  return stringify([columns.map(([name]) => name), ...rows], { record_delimiter: "windows" })
}

/** Several values of one cell are parted by a bar. */
function cell(value: unknown): string {
  if (value === undefined || value === null) return ""
  if (typeof value === "number" || typeof value === "boolean") return String(value)
  const words = Array.isArray(value) ? value.join(" | ") : typeof value === "string" ? value : JSON.stringify(value)
  return harmless(words)
}

// After OWASP; full-width signs are taken for plain ones by some spreadsheets.
const harmless = (words: string): string => (/^[\s\p{Cc}]*[=+\-@\t\r\n＝＋－＠]/u.test(words) ? `'${words}` : words)
