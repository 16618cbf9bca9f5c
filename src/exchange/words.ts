import type { Ledger, Naming, RootCount, Row, Span, Stance, Summary } from "../model/index.ts"

/** A fact of the summary: a label, and what there is to say; for one who takes a side, each with their rows. */
export interface Fact {
  readonly label: string
  readonly text: string
  readonly stances?: readonly Stance[]
}

/** The first line under the title: "8 statements, on the say-so of 3 to 5 people or bodies". */
export function headline({ statements, roots: { atLeast, atMost } }: Summary): string {
  if (statements === 0) return "Nobody is credited with a statement"
  const count = atLeast === atMost ? `${atMost}` : `${atLeast} to ${atMost}`
  return `${counted(statements, "statement")}, on the say-so of ${count} ${atMost === 1 ? "person or body" : "people or bodies"}`
}

/** What stands under it: unnamed, second hand, who confirms, denies, declines, doubts; only what there is. */
export function facts(summary: Summary): Fact[] {
  const { unnamed, relayed, through, ownVoice } = summary
  const hands = through.map(({ name, count }) => `${name} ${count}`).join(", ")
  const side = (label: "confirms" | "denies" | "declines" | "doubts"): Fact => {
    const stances = summary[label]
    return { label, text: stances.map((stance) => stance.who + aside(stance)).join("; "), stances }
  }
  const all: Fact[] = [
    {
      label: "unnamed",
      text: unnamed ? `${counted(unnamed, "statement")} from somebody the report does not name` : "",
    },
    { label: "second hand", text: relayed ? `${counted(relayed, "statement")}, through ${hands}` : "" },
    ...(["confirms", "denies", "declines", "doubts"] as const).map(side),
    { label: "own voice", text: ownVoice ? `${counted(ownVoice, "sentence")} that nobody is credited with` : "" },
  ]
  return all.filter(({ text }) => text !== "")
}

/** What makes less of it, in brackets. */
export const aside = ({ notes }: Stance): string => (notes.length ? ` (${notes.join("; ")})` : "")

/** "1 statement", "2,300 statements". */
export const counted = (n: number, noun: string, many = `${noun}s`): string =>
  `${n.toLocaleString("en")} ${n === 1 ? noun : many}`

/** "at least 1, at most 3 roots"; "1 root". */
export function rootsInWords({ atLeast, atMost }: Pick<RootCount, "atLeast" | "atMost">): string {
  return atLeast === atMost ? counted(atLeast, "root") : `at least ${atLeast}, at most ${counted(atMost, "root")}`
}

const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" })

/** "9 March 2026" for an ISO 8601 date, or date and time; as written when it is none. */
export function dayInWords(iso: string): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? iso : DAY.format(date)
}

/** Gives the words of spans, their pieces parted by an ellipsis. */
export const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans.map(([start, end]) => text.slice(start, end).replace(/\s+/g, " ").trim()).join(" … ")

/** Names who speaks in a row: by name, else as described, else as written. */
export function whoIn(ledger: Ledger): (row: Row) => string {
  const sources = new Map(ledger.sources.map((source) => [source.id, source]))
  return (row) => {
    if (row.kind === "author") return ledger.contributors.map(({ name }) => name).join(" + ") || "the report's writer"
    if (row.speaker !== undefined) return row.speaker
    const described = row.sources.flatMap((id) => sources.get(id)?.name ?? sources.get(id)?.role ?? []).join(" + ")
    // The root says more of the same: "one senior official", "officials in Pell".
    if (described && row.root.name.includes(described)) return row.root.name
    return described || wordsOf(ledger.text, row.source) || "nobody named"
  }
}

/** Whom a row rests on, where that is not who speaks in it: "senior officials, Velmar"; empty where it is. */
export function restsOn({ root, naming }: Row, who: string): string {
  if (root.naming === "none" || naming === "none" || plain(who).includes(plain(root.name))) return ""
  const { name, affiliation = "" } = root
  return name.includes(affiliation) ? name : `${name}, ${affiliation}`
}

const plain = (name: string) => name.toLowerCase().replace(/^(?:the|an?) /, "")

/** What must be known before a row's content is read: "(only having seen reports) ". */
export function warning(row: Row, who: string): string {
  const root = restsOn(row, who)
  const parts = [row.vouches === undefined ? "" : `only ${row.vouches}`, root && `rests on ${root}`].filter(Boolean)
  return parts.length ? `(${parts.join("; ")}) ` : ""
}

/** When a row was said: the date where it could be worked out, else as written; empty when the report does not tell. */
export function whenIn({ text }: Ledger, { when }: Row): string {
  if (!when?.said) return ""
  return when.said.date ?? wordsOf(text, [when.said.span])
}

/** Labels that are as good as guessed: "uncertain: who speaks"; empty where none is. */
export function uncertain({ sure }: Row): string {
  if (!sure) return ""
  const guessed = Object.entries(LABELS).flatMap(([label, words]) =>
    sure[label as keyof typeof LABELS] < GUESSED ? [words] : [],
  )
  return guessed.length ? `uncertain: ${guessed.join(", ")}` : ""
}
/** A label that is wrong in one row of four is as good as guessed. */
const GUESSED = 0.75
const LABELS = { speaker: "who speaks", naming: "how openly they are named", act: "what they do" } as const

/** What read a report: "tagger (attribution 3)". */
export const readerOf = ({ extractor, model }: Pick<Ledger, "extractor" | "model">): string =>
  model === undefined ? extractor : `${extractor} (${model})`

/** How openly a source is named, in a reader's words. */
export const NAMING: Readonly<Record<Naming, string>> = {
  named: "named",
  role: "by office",
  anonymous: "not named",
  generic: "nobody in particular",
  none: "nobody credited",
}

/** How openly a source is named, as a mark: a circle that is full for a name and empty for none. */
export const NAMING_MARK = { named: "●", role: "◐", anonymous: "○", generic: "◌", none: "·" } as const
