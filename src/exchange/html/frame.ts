import type { Ledger, Summary } from "../../model/index.ts"
import { facts, headline, NAMING_MARK, whoIn } from "../words.ts"
import { linkTo, safe } from "./escape.ts"

/** Above the report: what it is, and what a reader wants first. */
export function head(ledger: Ledger, summary: Summary): string {
  const reasons = summary.roots.because.map((reason) => `<li>${safe(reason)}</li>`).join("")
  const why = reasons && `<details><summary>Counted so</summary><ul>${reasons}</ul></details>`
  return `<header>
<p class="kicker">Hearsay · on whose say-so?</p>
<h1>${safe(ledger.title ?? ledger.id)}</h1>
<p class="where">${where(ledger).join(" · ")}</p>
<section aria-label="Summary">
<p class="lede">${safe(headline(summary))}.</p>
<dl>${facts(summary)
    .map(([label, words]) => `<div class="${label.replace(" ", "-")}"><dt>${label}</dt><dd>${safe(words)}</dd></div>`)
    .join("")}</dl>
${why}
</section>
${legend(ledger)}
</header>`
}

function where({ outlet, published, contributors, url }: Ledger): string[] {
  const by = contributors.map(({ name }) => safe(name)).join(", ")
  const day = published && `<time datetime="${safe(published)}">${safe(published.slice(0, 10))}</time>`
  const link = url && `<a${linkTo(url)} rel="noreferrer noopener">${safe(shortened(url))}</a>`
  return [outlet && safe(outlet), day, by && `by ${by}`, link].flatMap((part) => part || [])
}

const shortened = (url: string) => url.replace(/^https?:\/\/(?:www\.)?/, "").replace(/[/?#].*$/s, "")

const legend = ({ attributions }: Ledger) =>
  attributions.length
    ? `<p class="legend">In the text: <span class="s">who</span> <span class="q" data-n="1">attributes</span> <span class="c">what</span>. The number leads to its row.</p>`
    : ""

/** Under the report: who speaks, what was doubtful, and who read it. */
export function foot(ledger: Ledger): string {
  const doubts = ledger.findings.map(({ message }) => `<li>${safe(message)}</li>`).join("")
  return `<footer>
${speakers(ledger)}
${doubts && `<section aria-labelledby="doubts"><h2 id="doubts">Doubtful</h2><ul>${doubts}</ul></section>`}
<p class="colophon">Read by Hearsay with <em>${safe(ledger.extractor)}</em>. It shows on whose say-so each statement stands, never whether it is true.</p>
</footer>`
}

/** Everybody who speaks, with the numbers of their rows. */
function speakers(ledger: Ledger): string {
  const who = whoIn(ledger)
  const rows = Map.groupBy(ledger.attributions.entries(), ([, row]) => who(row))
  const items = [...rows].map(([name, theirs]) => {
    const [, first] = theirs[0] as (typeof theirs)[number]
    const links = theirs.map(([n]) => `<a href="#n${n + 1}">${n + 1}</a>`).join(" ")
    return `<li><i aria-hidden="true">${NAMING_MARK[first.naming]}</i> <b>${safe(name)}</b> <span class="naming">${first.naming}</span> <span class="rows">${links}</span></li>`
  })
  return items.length
    ? `<section aria-labelledby="speakers"><h2 id="speakers">Who speaks</h2><ul class="speakers">${items.join("")}</ul></section>`
    : ""
}
