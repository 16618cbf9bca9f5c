import type { Ledger, Row, Summary } from "../../model/index.ts"
import type { Format, Page } from "../format.ts"
import { facts, headline, NAMING_MARK, warning, whenIn, whoIn, wordsOf } from "../words.ts"
import { type Cells, type Column, type Field, GAP, headingOf, layoutOf } from "./layout.ts"
import { type Painter, painter } from "./paint.ts"
import { pad, wrap } from "./wrap.ts"

/** For the terminal: the summary, then each row in columns, or under each other where the page is narrow. */
export const table: Format = {
  name: "table",
  ending: "txt",
  write(ledger, summary, page) {
    const paint = painter(page.colour)
    const parts = [lead(ledger, summary, page, paint), rows(ledger, page, paint), doubts(ledger, page)]
    return parts.flatMap((lines, i) => (i && lines.length ? ["", ...lines] : lines)).join("\n")
  },
  several: { begin: "", between: "\n\n\n", end: "\n" },
}

/** What is said is cut after so many lines; every other format has it whole. */
const MOST_LINES = 6

function rows(ledger: Ledger, { width }: Page, paint: Painter): string[] {
  const cells = ledger.attributions.map(cellsOf(ledger))
  const layout = layoutOf(cells, width)
  const beside = layout.length > 1
  const heading = paint.quiet(
    layout
      .map(({ fields, width }) => pad(headingOf(fields), width))
      .join(GAP)
      .trimEnd(),
  )
  const lines = cells.flatMap((row, i) => {
    const drawn = draw(row, layout, (field, words) => paint[field](words, ledger.attributions[i] as Row))
    return beside || i === 0 ? drawn : ["", ...drawn]
  })
  return beside && cells.length ? [heading, ...lines] : lines
}

function draw(row: Cells, layout: readonly Column[], paint: (field: Field, words: string) => string): string[] {
  const drawn = layout.map(({ fields, width }) =>
    fields.flatMap((field) =>
      row[field] ? wrap(row[field], width, MOST_LINES).map((line) => paint(field, pad(line, width))) : [],
    ),
  )
  const height = Math.max(...drawn.map(({ length }) => length))
  const line = (n: number) => drawn.map((lines, i) => lines[n] ?? " ".repeat(layout[i]?.width ?? 0)).join(GAP)
  return Array.from({ length: height }, (_, n) => line(n).trimEnd())
}

function cellsOf(ledger: Ledger): (row: Row) => Cells {
  const who = whoIn(ledger)
  return (row) => ({
    who: printable(row.within === undefined ? who(row) : `└ ${who(row)}`),
    naming: `${NAMING_MARK[row.naming]} ${row.naming}`,
    act: row.act,
    what: printable(warning(row, who(row)) + wordsOf(ledger.text, row.content)),
    via: printable(row.via.join(", then ")),
    when: printable(whenIn(ledger, row)),
  })
}

function lead(ledger: Ledger, summary: Summary, { width }: Page, paint: Painter): string[] {
  const where = [ledger.outlet, ledger.published, ledger.url ?? (ledger.title && ledger.id)]
    .filter((part) => part !== undefined)
    .join(" · ")
  const labelled = (name: string, words: string) =>
    wrap(printable(words), Math.max(10, width - 13)).map(
      (line, i) => `${paint.quiet(pad(i ? "" : name, 11))}${GAP}${line}`,
    )
  return [
    ...wrap(printable(ledger.title ?? ledger.id), width).map(paint.title),
    ...(where ? wrap(printable(where), width).map(paint.quiet) : []),
    "",
    ...wrap(`${headline(summary)}.`, width),
    ...facts(summary).flatMap(({ label, text }) => labelled(label, text)),
    ...summary.roots.because.flatMap((words, i) => labelled(i ? "" : "counted so", words)),
  ]
}

const doubts = ({ findings }: Ledger, { width }: Page) =>
  findings.flatMap(({ message }) => wrap(`! ${printable(message)}`, width))

/** A report's words must not steer the terminal: no controls, no reversed writing, no line breaks. */
const printable = (words: string) => words.replace(/\s+/g, " ").replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, "")
