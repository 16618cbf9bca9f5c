import { wordsOf } from "../../../../src/exchange/words.ts"
import { type CorrectedField, mended, type Row, type Span } from "../../../../src/model/index.ts"
import type { OneReport } from "../../../../src/server/answers.ts"

/** A field that a person filled in otherwise than it stood. */
export interface Change {
  readonly field: CorrectedField
  readonly value: string | null | readonly Span[]
}

const LABELS = ["kind", "naming", "act"] as const
const SPANS = ["source", "cue", "content"] as const

/** What a form changes of a row; throws a sentence about words that the report has not. */
export function changesOf({ ledger: read, corrections }: OneReport, id: string, form: FormData): Change[] {
  const ledger = mended(read, corrections)
  const row = ledger.attributions.find((other) => other.id === id)
  if (!row) throw new Error("This row is no longer there: the report was read again meanwhile. Look at it once more.")
  const speaker = form.has("nobody") ? "" : said(form, "speaker")
  const changes: (Change | undefined)[] = [
    changed("speaker", row.speaker ?? "", speaker),
    ...LABELS.map((field) => changed(field, row[field], said(form, field))),
    changed("body", row.root.affiliation ?? "", said(form, "body")),
    ...SPANS.map((field) => moved(field, row, ledger.text, said(form, field))),
  ]
  return changes.filter((change) => change !== undefined)
}

/** What a form holds, in one line; undefined where it has no such field. */
function said(form: FormData, field: string): string | undefined {
  const value = form.get(field)
  return typeof value === "string" ? plain(value) : undefined
}

const plain = (words: string) => words.replace(/\s+/g, " ").trim()

function changed(field: CorrectedField, was: string, is: string | undefined): Change | undefined {
  return is === undefined || is === was ? undefined : { field, value: is === "" ? null : is }
}

function moved(field: (typeof SPANS)[number], row: Row, text: string, is: string | undefined): Change | undefined {
  if (is === undefined || is === plain(wordsOf(text, row[field]))) return undefined
  if (is === "" && field !== "source") throw new Error(`A row has a ${field}: give the report’s own words for it.`)
  return { field, value: spansOf(text, is, row) }
}

/** The report's own words, their pieces parted by an ellipsis, each where it stands nearest to the row. */
function spansOf(text: string, words: string, row: Row): Span[] {
  const pieces = words.split(" … ").map(plain).filter(Boolean)
  const near = Math.min(...row.cue.map(([start]) => start))
  return pieces.map((piece) => {
    const found = placesOf(text, piece)
    const nearest = found.toSorted((a, b) => Math.abs(a[0] - near) - Math.abs(b[0] - near))[0]
    if (!nearest)
      throw new Error(`The report does not have the words “${piece}”: take them from its text as they stand.`)
    return nearest
  })
}

/** Every place of some words, however they are spaced and over lines. */
function placesOf(text: string, words: string): Span[] {
  const pattern = words.split(" ").map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"))
  return Array.from(
    text.matchAll(new RegExp(pattern.join("\\s+"), "gu")),
    ({ index, 0: found }) => [index, index + found.length] as const,
  )
}
