import type { Ledger, Row, Source } from "../../model/index.ts"
import { whoIn, wordsOf } from "../words.ts"
import { safe } from "./escape.ts"
import { NAMING, namingMark } from "./naming.ts"

/** Draws a row as it stands beside the text: who, what they do, and under it how openly, through whom and when. */
export function noteOf(ledger: Ledger): (n: number) => string {
  const who = whoIn(ledger)
  const sources = new Map(ledger.sources.map((source) => [source.id, source]))
  return (n) => {
    const row = ledger.attributions[n] as Row
    const speaking = row.sources.flatMap((id) => sources.get(id) ?? [])
    const act = `<span class="act ${row.act}">${row.act}</span>`
    const more = details(ledger, row, speaking).join(" · ")
    return `<li id="n${n + 1}"${row.within === undefined ? "" : ' class="inner"'}>
<a class="n" href="#q${n + 1}" aria-label="${n + 1}: back to the words">${n + 1}</a>
${namingMark(row.naming)} <b>${safe(who(row))}</b> ${act}
${more && `<small>${more}</small>`}</li>`
  }
}

function details(ledger: Ledger, row: Row, speaking: readonly Source[]): string[] {
  const hedges = row.hedges.map((span) => `“${wordsOf(ledger.text, [span])}”`)
  return [
    row.naming === "named" ? "" : NAMING[row.naming],
    ...speaking.flatMap(office),
    row.via.length ? `through <em>${row.via.map(safe).join("</em>, then <em>")}</em>` : "",
    row.vouches === undefined ? "" : `vouches only for ${safe(row.vouches)}`,
    ...time(ledger, row),
    hedges.length ? `hedged ${safe(hedges.join(", "))}` : "",
    row.anonymity ? `unnamed because ${safe(`“${wordsOf(ledger.text, [row.anonymity])}”`)}` : "",
  ].filter((words) => words !== "")
}

/** "spokesperson, Velmar". */
function office({ role, affiliation, name }: Source): string[] {
  const parts = [name === undefined ? undefined : role, affiliation].filter((part) => part !== undefined)
  return parts.length ? [safe(parts.join(", "))] : []
}

/** "on Friday: 6 March 2026". */
function time({ text }: Ledger, { when }: Row): string[] {
  if (!when?.said) return []
  const { span, date, because } = when.said
  const written = safe(wordsOf(text, [span]))
  if (date === undefined) return [written]
  return [
    `<time datetime="${safe(date)}" title="${safe(because)}">${written}: ${safe(date.replace("/", " to "))}</time>`,
  ]
}
