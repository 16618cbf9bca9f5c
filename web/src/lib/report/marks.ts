import { marksIn, paragraphsOf, segmentsOf } from "../../../../src/exchange/html/segments.ts"
import type { Ledger, Row, Span } from "../../../../src/model/index.ts"

/** What a stretch of the text is to a row; an `own` one is said by the report itself. */
type Role = "source" | "cue" | "content" | "relay" | "own"
const ROLES = ["source", "cue", "content"] as const

/** A role's letter in the style sheet and in the names of classes. */
export const LETTER = { source: "s", cue: "q", content: "c", relay: "r", own: "o" } as const

interface Mark {
  readonly role: Role
  /** The row's number, from 1; of a sentence in the report's own voice, its own. */
  readonly n: number
  readonly span: Span
}

/** A stretch of a paragraph in which nothing begins or ends. */
interface Piece {
  readonly words: string
  /** "c3": it lies in the content of row 3; outermost first. */
  readonly marks: readonly string[]
  /** The row whose cue begins here. */
  readonly begins?: number
  /** The row whose first cue ends here: its number stands behind it. */
  readonly ends?: number
}

/** A paragraph, and the numbers of the rows whose cues begin in it. */
export interface Paragraph {
  readonly pieces: readonly Piece[]
  readonly rows: readonly number[]
}

/** A report's text cut into pieces, each with all that lies over it. */
export function paragraphsIn(ledger: Ledger): Paragraph[] {
  const marks = marksOf(ledger)
  const first = firstCues(marks)
  const paragraphs = paragraphsOf(ledger.text)
  const over = marksIn(paragraphs, marks)
  return paragraphs.map((span, i) => {
    const here = over[i] ?? []
    const rows = here.filter((mark) => first.has(mark) && mark.span[0] >= span[0]).map(({ n }) => n)
    const pieces = segmentsOf(span, here).map((segment) => pieceOf(ledger.text, segment, first))
    return { pieces, rows }
  })
}

function marksOf({ attributions, ownVoice }: Ledger): Mark[] {
  const rows = attributions.flatMap((row, i) => partsOf(row).map(([role, span]) => ({ role, n: i + 1, span })))
  const own = ownVoice.flatMap(({ content }, i) => content.map((span) => ({ role: "own" as const, n: i + 1, span })))
  return [...rows, ...own].sort((a, b) => a.span[0] - b.span[0])
}

function partsOf(row: Row): (readonly [Role, Span])[] {
  const parts = ROLES.flatMap((role) => row[role].map((span) => [role, span] as const))
  return [...parts, ...row.relays.map(({ span }) => ["relay", span] as const)]
}

/** The mark at which each row's number stands. */
function firstCues(marks: readonly Mark[]): ReadonlySet<Mark> {
  const first = new Map<number, Mark>()
  for (const mark of marks) if (mark.role === "cue" && !first.has(mark.n)) first.set(mark.n, mark)
  return new Set(first.values())
}

function pieceOf(
  text: string,
  { span, marks }: { span: Span; marks: readonly Mark[] },
  first: ReadonlySet<Mark>,
): Piece {
  const cue = marks.findLast((mark) => first.has(mark))
  return {
    words: text.slice(...span),
    marks: marks.map(({ role, n }) => `${LETTER[role]}${n}`),
    ...(cue && cue.span[0] === span[0] && { begins: cue.n }),
    ...(cue && cue.span[1] === span[1] && { ends: cue.n }),
  }
}
