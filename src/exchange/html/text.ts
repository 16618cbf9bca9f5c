import type { Ledger } from "../../model/index.ts"
import { safe } from "./escape.ts"
import { noteOf } from "./note.ts"
import { type Mark, marksIn, marksOf, paragraphsOf, type Segment, segmentsOf } from "./segments.ts"

const INITIAL = { source: "s", cue: "q", content: "c" } as const

/** The report with its spans marked, and after each paragraph the rows whose cues begin in it. */
export function markedText(ledger: Ledger): string {
  const [paragraphs, marks] = [paragraphsOf(ledger.text), marksOf(ledger.attributions)]
  const begins = firstCues(marks)
  const [draw, note] = [drawer(ledger.text, begins), noteOf(ledger)]
  const over = marksIn(paragraphs, marks)
  const blocks = paragraphs.map((span, i) => {
    const here = over[i] ?? []
    const rows = here.filter((mark) => begins.has(mark) && mark.span[0] >= span[0])
    const notes = rows.length ? `\n<ol class="notes">${rows.map(({ row }) => note(row)).join("")}</ol>` : ""
    return `<p>${segmentsOf(span, here).map(draw).join("")}</p>${notes}`
  })
  return blocks.join("\n")
}

/** The mark at which each row's number stands. */
function firstCues(marks: readonly Mark[]): ReadonlySet<Mark> {
  const first = new Map<number, Mark>()
  for (const mark of marks) if (mark.role === "cue" && !first.has(mark.row)) first.set(mark.row, mark)
  return new Set(first.values())
}

/**
 * A segment has a class for each role (`s`, `q`, `c`), one for each role in each row (`c3`), and `t` with the row that it
 * lights when it is pointed at: the innermost. A row's first cue is the link to its note, and carries its number.
 */
function drawer(text: string, begins: ReadonlySet<Mark>): (segment: Segment) => string {
  return ({ span, marks }) => {
    const words = safe(text.slice(...span))
    const inner = marks.at(-1)
    if (!inner) return words
    const classes = marks.flatMap(({ role, row }) => [INITIAL[role], `${INITIAL[role]}${row + 1}`])
    const all = `class="${[...new Set([...classes, `t${inner.row + 1}`])].join(" ")}"`
    const cue = marks.findLast((mark) => begins.has(mark))
    const number = cue && cue.span[1] === span[1] ? ` data-n="${cue.row + 1}"` : ""
    if (cue?.span[0] !== span[0]) return `<span ${all}${number}>${words}</span>`
    return `<a ${all} id="q${cue.row + 1}" href="#n${cue.row + 1}"${number}>${words}</a>`
  }
}
