import { createHash } from "node:crypto"
import type { Ledger, Summary } from "../../model/index.ts"
import type { Format } from "../format.ts"
import { safe } from "./escape.ts"
import { foot, head } from "./frame.ts"
import { STYLE, ties } from "./style.ts"
import { markedText } from "./text.ts"

/** One self-contained page: no script, nothing fetched, the report with its ledger beside it. */
export const html: Format = { name: "html", ending: "html", write: page }

function page(ledger: Ledger, summary: Summary): string {
  const style = STYLE + ties(ledger.attributions.length)
  const language = ledger.language === undefined ? "" : ` lang="${safe(ledger.language)}"`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<title>${safe(ledger.title ?? ledger.id)} · Hearsay</title>
<style>${style}</style>
</head>
<body>
${head(ledger, summary)}
<main>
<article${language} dir="auto" aria-label="The report, with the rows of its ledger">
${markedText(ledger)}
</article>
</main>
${foot(ledger)}
</body>
</html>`
}

/** Nothing but this very style sheet: whatever a report's text holds, no script runs and nothing is fetched. */
function policy(style: string): string {
  const hash = createHash("sha256").update(style).digest("base64")
  return `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`
}
