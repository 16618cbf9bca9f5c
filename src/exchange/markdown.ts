import type { Ledger, Row, Summary } from "../model/index.ts"
import type { Format } from "./format.ts"
import { facts, headline, warning, whenIn, whoIn, wordsOf } from "./words.ts"

/** The summary as a list and the rows as a table, for a page, an issue or a note. */
export const markdown: Format = {
  name: "markdown",
  ending: "md",
  write: (ledger, summary) => [...head(ledger, summary), "", ...table(ledger)].join("\n"),
  several: { begin: "", between: "\n\n", end: "\n" },
}

function head(ledger: Ledger, summary: Summary): string[] {
  const where = [ledger.outlet, ledger.published, ledger.url].filter((part) => part !== undefined)
  return [
    `## ${safe(ledger.title ?? ledger.id)}`,
    "",
    ...(where.length ? [safe(where.join(" · ")), ""] : []),
    `**${headline(summary)}.**`,
    "",
    ...facts(summary).map(({ label, text }) => `- ${label}: ${safe(text)}`),
    ...summary.roots.because.map((reason) => `- why: ${safe(reason)}`),
  ]
}

function table(ledger: Ledger): string[] {
  if (!ledger.attributions.length) return []
  const who = whoIn(ledger)
  const cells = (row: Row) => [
    who(row),
    row.naming,
    row.act,
    warning(row, who(row)) + wordsOf(ledger.text, row.content),
    row.via.join(", then "),
    whenIn(ledger, row),
  ]
  const rows = ledger.attributions.map((row) => `| ${cells(row).map(safe).join(" | ")} |`)
  return ["| who | naming | act | what | via | when |", "|---|---|---|---|---|---|", ...rows]
}

/** A report's words must not turn into markup, nor end a cell. */
const safe = (words: string) => words.replace(/[\\`*_[\]<>|#~]/g, "\\$&").replace(/\s+/g, " ")
