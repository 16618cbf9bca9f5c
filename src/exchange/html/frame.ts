import type { Ledger, Naming, Stance, Summary } from "../../model/index.ts"
import { aside, type Fact, facts, headline, NAMING, NAMING_MARK, readerOf, whoIn } from "../words.ts"
import { linkTo, safe } from "./escape.ts"
import { namingMark } from "./naming.ts"

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
<dl>${facts(summary).map(fact(ledger)).join("")}</dl>
${why}
</section>
${legend(ledger)}
</header>`
}

/** A fact; who takes a side is a link to where they do. */
function fact({ attributions }: Ledger): (fact: Fact) => string {
  const places = new Map(attributions.map(({ id }, n) => [id, n + 1]))
  const linked = (stance: Stance) =>
    `<a href="#n${places.get(stance.rows[0] ?? "")}">${safe(stance.who)}</a>${safe(aside(stance))}`
  return ({ label, text, stances }) =>
    `<div><dt>${label}</dt><dd>${stances ? stances.map(linked).join("; ") : safe(text)}</dd></div>`
}

function where({ outlet, published, contributors, url }: Ledger): string[] {
  const by = contributors.map(({ name }) => safe(name)).join(", ")
  const day = published && `<time datetime="${safe(published)}">${safe(published.slice(0, 10))}</time>`
  const link = url && `<a${linkTo(url)} rel="noreferrer noopener">${safe(shortened(url))}</a>`
  return [outlet && safe(outlet), day, by && `by ${by}`, link].flatMap((part) => part || [])
}

const shortened = (url: string) => url.replace(/^https?:\/\/(?:www\.)?/, "").replace(/[/?#].*$/s, "")

const MARKS = `<span class="s">who</span> <span class="q" data-n="1">says</span> <span class="c">what</span>; the number leads to its row.`

/** What the marks mean; only the circles that the rows have. */
function legend({ attributions }: Ledger): string {
  const used = new Set(attributions.map(({ naming }) => naming))
  const circles = Object.entries(NAMING_MARK).filter(([naming]) => used.has(naming as Naming))
  const key = circles.map(([naming, mark]) => `<i>${mark}</i>&nbsp;${NAMING[naming as Naming]}`).join(" &ensp;")
  return attributions.length ? `<p class="legend">${MARKS} <span>${key}</span></p>` : ""
}

/** Under the report: who speaks, what was doubtful, and who read it. */
export function foot(ledger: Ledger): string {
  const doubts = ledger.findings.map(({ message }) => `<li>${safe(message)}</li>`).join("")
  return `<footer>
${speakers(ledger)}
${doubts && `<section aria-labelledby="doubts"><h2 id="doubts">Doubtful</h2><ul>${doubts}</ul></section>`}
<p class="colophon">Read by Hearsay with <em>${safe(readerOf(ledger))}</em>. It shows on whose say-so each statement stands, never whether it is true.</p>
</footer>`
}

/** Everybody who speaks, with the numbers of their rows. */
function speakers(ledger: Ledger): string {
  const who = whoIn(ledger)
  const rows = Map.groupBy(ledger.attributions.entries(), ([, row]) => who(row))
  const items = [...rows].map(([name, theirs]) => {
    const [, first] = theirs[0] as (typeof theirs)[number]
    const links = theirs.map(([n]) => `<a href="#n${n + 1}">${n + 1}</a>`).join(" ")
    return `<li>${namingMark(first.naming)} <b>${safe(name)}</b> <span class="rows">${links}</span></li>`
  })
  return items.length
    ? `<section aria-labelledby="speakers"><h2 id="speakers">Who speaks</h2><ul class="speakers">${items.join("")}</ul></section>`
    : ""
}
