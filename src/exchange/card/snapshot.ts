import { linkTo, safe } from "../html/escape.ts"
import { dayInWords } from "../words.ts"
import type { Card } from "./card.ts"

/**
 * A card as plain HTML to be pasted into any page: no script, no style, nothing that is fetched. It stays as it is; `origin`
 * is the server that its links lead to.
 */
export function snapshotOf(card: Card, origin: string): string {
  const link = (path: string, words: string) => `<a${linkTo(origin + path)}>${safe(words)}</a>`
  const list = (items: readonly string[]) => items.map((one) => `<li>${safe(one)}</li>`)
  return [
    `<article class="hearsay-card">`,
    `<p>“${link(card.at, card.gist)}”</p>`,
    `<p><strong>${safe(sentence(card.roots))}</strong> ${safe(card.behind)}.</p>`,
    ...inside("<ul>", list(card.lines), "</ul>"),
    ...inside("<details><summary>Counted so</summary><ul>", list(card.because), "</ul></details>"),
    `<p><small>${safe(card.warning)} ${link(card.errors, "How often")}. As of ${safe(dayInWords(card.asOf))}. ${link(card.story, "The whole story at Hearsay")}</small></p>`,
    "</article>",
  ].join("\n")
}

/** The two lines of HTML that show a card as it stands by now; the snapshot stands there until then, and without a script. */
export function elementOf(card: Card, origin: string, source: string): string {
  return [
    `<script type="module" src="${safe(`${origin}/card.js`)}"></script>`,
    `<hearsay-card src="${safe(origin + source)}">`,
    snapshotOf(card, origin),
    "</hearsay-card>",
  ].join("\n")
}

const sentence = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
const inside = (before: string, lines: readonly string[], after: string) =>
  lines.length ? [before, ...lines, after] : []
