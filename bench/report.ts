import type { Bin } from "./calibration.ts"
import type { Figures } from "./floors.ts"
import { KINDS, type SpeechKind } from "./kinds.ts"
import { HUMAN_LINE, PEOPLE, PUBLISHED } from "./published.ts"
import type { Speech } from "./sureness.ts"
import { table } from "./tables.ts"

/** What was measured of one extractor on one corpus. */
export interface Measured {
  readonly name: string
  readonly figures: Figures
  readonly bins?: readonly Bin[]
  readonly error?: number
  readonly speech?: Record<SpeechKind, Speech>
}

const ROWS = [
  ...["cue", "source", "content", "all"].map((role) => `exact ${role}`),
  ...["span", "overlap"].flatMap((way) => ["source", "cue", "content"].map((role) => `${way} ${role}`)),
  "usable",
  "usable precision",
  "usable recall",
]

/** F1 by the shared scorer, ours beside two people and what others published. */
export function attributionTable(measured: readonly Measured[]): string {
  const columns = [...measured.map(({ figures }) => figures), PEOPLE, ...Object.values(PUBLISHED)]
  const head = [
    "F1",
    ...measured.map(({ name }) => name),
    "two people",
    ...Object.keys(PUBLISHED).map((name) => `${name} (test)`),
  ]
  return withPeople(
    table(
      head,
      ROWS.map((row) => [row, ...columns.map((figures) => figures[row])]),
    ),
  )
}

/** By how the content is told. */
export function kindTable(measured: readonly Measured[]): string {
  const head = ["usable", "gold", ...measured.flatMap(({ name }) => [`${name} P`, `${name} R`])]
  const rows = KINDS.map((kind) => [
    kind,
    `${measured[0]?.speech?.[kind].gold ?? 0}`,
    ...measured.flatMap(({ speech }) => [speech?.[kind].precision, speech?.[kind].recall]),
  ])
  return withPeople(table(head, rows))
}

/** Stated confidence against how often it was borne out, in ten bins of equal count. */
export function calibrationTable(measured: readonly Measured[]): string {
  const parts = measured.map(({ name, bins, error }) => {
    if (!bins || error === undefined) return `${name} states no confidence.`
    const rows = bins.map(({ count, confidence, accuracy }, i) => [
      `${i + 1}`,
      `${count}`,
      100 * confidence,
      100 * accuracy,
    ])
    const sentence = `${name}: expected calibration error ${error.toFixed(3)} (event: usable; ten bins of equal count).`
    return `${sentence}\n\n${table(["bin", "attributions", "stated %", "usable %"], rows)}`
  })
  return parts.join("\n\n")
}

/** Rows of ledgers; "marked" starts from the gold spans. */
export function ledgerTable(corpus: string, measured: readonly Measured[]): string {
  const names = Object.keys(measured[0]?.figures ?? {})
  const head = [corpus, ...measured.map(({ name }) => (name === "marked" ? "gold spans" : name))]
  const rows = names.map((name) => [name, ...measured.map(({ figures }) => figures[name])])
  return `${withPeople(table(head, rows))} Given the spans, two people agreed on whole rows in 96 %.`
}

const withPeople = (body: string) => `${body}\n\n${HUMAN_LINE}`
