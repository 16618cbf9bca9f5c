import { decode } from "../charset.ts"
import { headOfText } from "../media.ts"
import type { Bytes, Reader, ReadOptions } from "../reader.ts"
import { isTable, reportOfRow } from "./columns.ts"
import { rowsOf } from "./csv.ts"

/** CSV and its kin (tab, semicolon) with named columns: a row with text is a report. */
export const table: Reader = {
  name: "table",
  accepts: (input) => separatorOf(headOfText(input)) !== undefined,
  async *read(input, options = {}) {
    const { text } = decode(input)
    const rows = rowsOf(text, separatorOf(text.slice(0, 4096)) ?? ",")
    const header: string[] = rows.next().value?.cells ?? []
    for (const { cells, line } of rows) {
      const row = Object.fromEntries(header.map((column, at) => [column, cells[at]]))
      const report = await reportOfRow(row, options.published)
      if (report) yield report
      else skip(options, input, `line ${line}`)
    }
  },
}

/** JSON Lines, or a JSON array, of objects with named fields. */
export const jsonLines: Reader = {
  name: "json lines",
  accepts(input) {
    const head = headOfText(input).replace(/^\[\s*/, "")
    const names = [...head.matchAll(/[{,]\s*"([\w -]{1,40})"\s*:/g)].map(([, name]) => name as string)
    return head.startsWith("{") && isTable(names) && !/^\{\s*"db"/.test(head)
  },
  async *read(input, options = {}) {
    const { text } = decode(input)
    for (const [row, line] of objects(text)) {
      const report = row && (await reportOfRow(row, options.published))
      if (report) yield report
      else skip(options, input, `line ${line}`)
    }
  },
}

function* objects(text: string): Generator<[row: Record<string, unknown> | undefined, line: number]> {
  const whole = /^\s*\[/.test(text) ? parsed(text) : undefined
  if (Array.isArray(whole)) for (const [at, row] of whole.entries()) yield [row, at + 1]
  else for (const [at, line] of text.split("\n").entries()) if (line.trim() !== "") yield [parsed(line), at + 1]
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value = JSON.parse(text)
    return typeof value === "object" && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

function separatorOf(head: string): string | undefined {
  const line = head.replace(/^\ufeff/, "").split("\n", 1)[0] as string
  const columns = (separator: string) => [...rowsOf(line.trim(), separator)][0]?.cells ?? []
  return [",", "\t", ";"].find((separator) => columns(separator).length > 1 && isTable(columns(separator)))
}

function skip(options: ReadOptions, input: Bytes, place: string): void {
  const message = `A row of ${input.name ?? "the table"} has no text, or cannot be read; there is no report of it.`
  options.skipped?.({ code: "no-text", message, place })
}
