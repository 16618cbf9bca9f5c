import { columns } from "./wrap.ts"

const FIELDS = ["who", "naming", "act", "what", "via", "when"] as const
export type Field = (typeof FIELDS)[number]
export type Cells = Readonly<Record<Field, string>>

/** A column of the table: the fields that stand in it, under each other, and how wide it is. */
export interface Column {
  readonly fields: readonly Field[]
  readonly width: number
}

/** From wide pages to narrow ones: what stands beside each other, and the most columns that each takes. */
const LAYOUTS: readonly (readonly Column[])[] = [
  [
    { fields: ["who"], width: 24 },
    { fields: ["naming"], width: 11 },
    { fields: ["act"], width: 8 },
    { fields: ["what"], width: 0 },
    { fields: ["via"], width: 18 },
    { fields: ["when"], width: 12 },
  ],
  [
    { fields: ["who", "naming"], width: 20 },
    { fields: ["act"], width: 8 },
    { fields: ["what"], width: 0 },
    { fields: ["via", "when"], width: 14 },
  ],
]
const STACKED: readonly Field[] = ["who", "act", "naming", "via", "when", "what"]

/** The least columns in which anybody reads with pleasure what is said; it gets all that the others leave. */
const ROOM_TO_READ = 26
export const GAP = "  "

/** The widest layout in which what is said has room to be read; a field that no row fills takes no column. */
export function layoutOf(rows: readonly Cells[], width: number): readonly Column[] {
  for (const layout of LAYOUTS) {
    const fitted = layout.map((column) => ({ ...column, width: widthOf(column, rows) }))
    const shown = fitted.filter(({ fields, width }) => width || fields.includes("what"))
    const rest = shown.reduce((left, column) => left - column.width - GAP.length, width + GAP.length)
    if (rest >= ROOM_TO_READ) return shown.map((c) => (c.fields.includes("what") ? { ...c, width: rest } : c))
  }
  return [{ fields: STACKED, width }]
}

/** As wide as the longest of its cells, within bounds, and as its heading. */
function widthOf({ fields, width }: Column, rows: readonly Cells[]): number {
  const longest = rows.reduce((most, row) => Math.max(most, ...fields.map((field) => columns(row[field]))), 0)
  const widest = Math.min(width, longest)
  return widest && Math.max(widest, headingOf(fields).length)
}

/** "who", "via, when". */
export const headingOf = (fields: readonly Field[]): string =>
  fields.filter((field) => field !== "naming" || fields.length === 1).join(", ")
