import type { Ledger, Row, Source } from "../../model/index.ts"
import { restsOn, uncertain, whoIn, wordsOf } from "../words.ts"
import { safe } from "./escape.ts"
import { NAMING, namingMark } from "./naming.ts"

/** Draws a row as it stands beside the text: who, what they do, and under it how openly, through whom and when. */
export function noteOf(ledger: Ledger): (n: number) => string {
  const who = whoIn(ledger)
  const office = introducer(ledger)
  return (n) => {
    const row = ledger.attributions[n] as Row
    const more = [...office(row), ...details(ledger, row, who(row))].map(safe).join(" · ")
    return `<li id="n${n + 1}"${row.within === undefined ? "" : ' class="inner"'}>
<a class="n" href="#q${n + 1}" aria-label="${n + 1}: back to the words">${n + 1}</a>
${namingMark(row.naming)} <b>${safe(who(row))}</b> <span class="act ${row.act}">${row.act}</span>
${more && `<small>${more}</small>`}</li>`
  }
}

/** Tells a speaker's office and body in the first of their rows: "spokesperson, Velmar". */
function introducer({ attributions, sources }: Ledger): (row: Row) => string[] {
  const known = new Map(sources.map((source) => [source.id, source]))
  const first = new Map(attributions.toReversed().flatMap((row) => row.sources.map((id) => [id, row] as const)))
  const office = ({ name, role, affiliation }: Source) =>
    [name === undefined ? undefined : role, affiliation].filter((part) => part !== undefined).join(", ")
  return (row) => {
    const introduced = row.sources.flatMap((id) => (first.get(id) === row ? (known.get(id) ?? []) : []))
    return [...new Set(introduced.map(office))].filter((words) => words !== "")
  }
}

function details({ text }: Ledger, row: Row, who: string): string[] {
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
