import type { Ledger, Row, Source } from "../model/index.ts"
import { NAMING, restsOn, uncertain, wordsOf } from "./words.ts"

/** Tells a speaker's office and body in the first of their rows: "spokesperson, Velmar". */
export function introducer({ attributions, sources }: Ledger): (row: Row) => string[] {
  const known = new Map(sources.map((source) => [source.id, source]))
  const first = new Map(attributions.toReversed().flatMap((row) => row.sources.map((id) => [id, row] as const)))
  const office = ({ name, role, affiliation }: Source) =>
    [name === undefined ? undefined : role, affiliation].filter((part) => part !== undefined).join(", ")
  return (row) => {
    const introduced = row.sources.flatMap((id) => (first.get(id) === row ? (known.get(id) ?? []) : []))
    return [...new Set(introduced.map(office))].filter((words) => words !== "")
  }
}

/** How openly they are named, through whom it came, when, and what weakens it: each in a few words. */
export function detailsOf({ text }: Ledger, row: Row, who: string): string[] {
  const quoted = (spans: Row["hedges"]) => spans.map((span) => `“${wordsOf(text, [span])}”`).join(", ")
  const root = restsOn(row, who)
  return [
    row.naming === "named" ? "" : NAMING[row.naming],
    root && `rests on ${root}`,
    row.via.length ? `through ${row.via.join(", then ")}` : "",
    row.vouches === undefined ? "" : `vouches only for ${row.vouches}`,
    said(text, row),
    row.hedges.length ? `hedged ${quoted(row.hedges)}` : "",
    row.anonymity ? `unnamed because ${quoted([row.anonymity])}` : "",
    uncertain(row),
  ].filter((words) => words !== "")
}

/** "on Friday: 2026-03-06". */
function said(text: string, { when }: Row): string {
  if (!when?.said) return ""
  const written = wordsOf(text, [when.said.span])
  return when.said.date === undefined ? written : `${written}: ${when.said.date.replace("/", " to ")}`
}
