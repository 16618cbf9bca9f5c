import { detailsOf, introducer } from "../../../../src/exchange/details.ts"
import { whoIn, wordsOf } from "../../../../src/exchange/words.ts"
import type { Correction, Judged, Ledger, Naming, Row } from "../../../../src/model/index.ts"
import { placeOf } from "../words.ts"
import { showsOf } from "./filters.ts"

/** A row as it stands beside the text. */
export interface Note {
  readonly n: number
  /** The row's id. */
  readonly row: string
  /** Its place, which its address ends in. */
  readonly place: string
  readonly who: string
  /** By what names the speaker's page is found; none for one who is not named. */
  readonly names: readonly string[]
  readonly naming: Naming
  readonly act: Row["act"]
  /** How openly, through whom, when, and what weakens it. */
  readonly details: readonly string[]
  /** It stands in the content of another row. */
  readonly inner: boolean
  /** How sure the machine is that a person would agree with the spans; absent when it gives no figure. */
  readonly sure?: number
  /** From the words to the speaker, a step each: "“he”: the last man named". */
  readonly steps: readonly string[]
  readonly mended: readonly Mend[]
  /** Which filters it passes. */
  readonly shows: readonly string[]
  /** What a person may mend, as it stands now. */
  readonly fields: Fields
}

/** A person's correction that counts. */
interface Mend {
  readonly id: number
  readonly field: Correction["field"]
  readonly was: string
  readonly is: string
  readonly by: string
  readonly hand: "person" | "machine"
  readonly at: string
  readonly because?: string
}

interface Fields {
  readonly speaker: string
  readonly kind: Row["kind"]
  readonly naming: Naming
  readonly act: Row["act"]
  readonly body: string
  readonly source: string
  readonly cue: string
  readonly content: string
}

/** Every row of a ledger as its note: `ledger` as people have mended it, `read` as the machine left it. */
export function notesOf(ledger: Ledger, read: Ledger, corrections: readonly Judged<Correction>[]): Note[] {
  const [who, office] = [whoIn(ledger), introducer(ledger)]
  const byRow = Map.groupBy(corrections, ({ row }) => row)
  return ledger.attributions.map((row, i) => {
    const name = who(row)
    const before = read.attributions[i] as Row
    const judged = byRow.get(row.id) ?? []
    return {
      n: i + 1,
      row: row.id,
      place: placeOf(row.id),
      who: name,
      names: row.naming === "named" && row.kind !== "author" ? (row.speaker?.split(" + ") ?? []) : [],
      naming: row.naming,
      act: row.act,
      details: [...office(row), ...detailsOf(ledger, settled(row, judged), name)],
      inner: row.within !== undefined,
      ...(row.confidence !== undefined && { sure: row.confidence }),
      steps: row.chain.map(({ mention, because }) => `“${wordsOf(ledger.text, [mention])}”: ${because}`),
      mended: judged.map((one) => mendOf(one, fieldsOf(read, before), ledger.text)),
      shows: showsOf(row),
      fields: fieldsOf(ledger, row),
    }
  })
}

/** What a person said of a row is no machine's guess any more. */
function settled({ sure, ...row }: Row, judged: readonly Judged<Correction>[]): Row {
  return { ...row, ...(sure && { sure: { ...sure, ...Object.fromEntries(judged.map(({ field }) => [field, 1])) } }) }
}

function fieldsOf({ text }: Ledger, row: Row): Fields {
  const { kind, naming, act } = row
  const [source, cue, content] = [row.source, row.cue, row.content].map((spans) => wordsOf(text, spans))
  const words = { source: source ?? "", cue: cue ?? "", content: content ?? "" }
  return { speaker: row.speaker ?? "", kind, naming, act, body: row.root.affiliation ?? "", ...words }
}

function mendOf(judged: Judged<Correction>, before: Fields, text: string): Mend {
  const { id, field, value, by, hand, at, because } = judged
  const is = value === null ? "" : typeof value === "string" ? value : wordsOf(text, value)
  return { id, field, was: before[field], is, by, hand, at, ...(because !== undefined && { because }) }
}
