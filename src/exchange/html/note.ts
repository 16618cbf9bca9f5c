import type { Ledger, Row } from "../../model/index.ts"
import { detailsOf, introducer } from "../details.ts"
import { whoIn } from "../words.ts"
import { safe } from "./escape.ts"
import { namingMark } from "./naming.ts"

/** Draws a row as it stands beside the text: who, what they do, and under it how openly, through whom and when. */
export function noteOf(ledger: Ledger): (n: number) => string {
  const who = whoIn(ledger)
  const office = introducer(ledger)
  return (n) => {
    const row = ledger.attributions[n] as Row
    const more = [...office(row), ...detailsOf(ledger, row, who(row))].map(safe).join(" · ")
    return `<li id="n${n + 1}"${row.within === undefined ? "" : ' class="inner"'}>
<a class="n" href="#q${n + 1}" aria-label="${n + 1}: back to the words">${n + 1}</a>
${namingMark(row.naming)} <b>${safe(who(row))}</b> <span class="act ${row.act}">${row.act}</span>
${more && `<small>${more}</small>`}</li>`
  }
}
