/** Ink on paper, one hue for each role; quiet until something is pointed at. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf6; --ink: #1d1c1a; --quiet: #625e57; --rule: #ddd8cd; --lit: #f1ede2;
  --s: #17528f; --q: #96430f; --c: #3d6232;
  --s-lit: #d5e5f6; --q-lit: #fbdfc9; --c-lit: #e0ecd5;
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", "Noto Serif", Cambria, Georgia, serif;
  --sans: ui-sans-serif, system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17181a; --ink: #e4e0d8; --quiet: #a39d92; --rule: #36373a; --lit: #222427;
    --s: #8fbcf0; --q: #eaa672; --c: #a9cf94;
    --s-lit: #1d3a5a; --q-lit: #56331a; --c-lit: #2a3f22;
  }
}
* { box-sizing: border-box; margin: 0; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { padding: 2rem 1.25rem 3rem; background: var(--paper); color: var(--ink); font: 1.125rem/1.6 var(--serif); overflow-wrap: anywhere; }
header, main, footer { max-width: 36rem; margin-inline: auto; }
a { color: inherit; }
:focus-visible { outline: 2px solid var(--s); outline-offset: 2px; border-radius: 2px; }
ul, ol, dd { padding: 0; margin: 0; list-style: none; }

.kicker, .where, .legend, dt, h2, .colophon, .notes, summary, details, .speakers { font-family: var(--sans); }
.kicker { color: var(--quiet); font-size: .8rem; }
h1 { margin: .35rem 0 .5rem; font-size: clamp(1.7rem, 1.2rem + 2.4vw, 2.6rem); line-height: 1.15; font-weight: 600; text-wrap: balance; letter-spacing: -.012em; }
.where { color: var(--quiet); font-size: .85rem; }
header section { margin: 1.6rem 0 1.25rem; padding: 1.1rem 0 1.2rem; border-block: 1px solid var(--rule); }
.lede { font-size: 1.3rem; line-height: 1.4; text-wrap: pretty; }
dl { margin-top: .8rem; }
dl div { display: grid; grid-template-columns: 6.5rem 1fr; gap: .9rem; padding: .2rem 0; }
dt { color: var(--quiet); font-size: .8rem; line-height: 1.75; }
dd { font-size: .95rem; line-height: 1.5; }
dd a, .where a { text-decoration-thickness: 1px; text-underline-offset: .2em; text-decoration-color: var(--quiet); }
details { margin-top: .7rem; color: var(--quiet); font-size: .85rem; }
summary { cursor: pointer; width: max-content; }
details li { margin-top: .35rem; color: var(--ink); }
.legend { margin-bottom: 1.75rem; color: var(--quiet); font-size: .8rem; }
.legend .s, .legend .c { color: var(--ink); }
.legend > span:last-child { display: block; margin-top: .2rem; }

article p { margin-bottom: 1rem; text-wrap: pretty; hanging-punctuation: first; }
article .s, article .q, article .c { border-radius: 2px; -webkit-box-decoration-break: clone; box-decoration-break: clone; transition: background-color .12s; }
.c { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: .28em; text-decoration-color: color-mix(in srgb, var(--c) 38%, transparent); text-decoration-skip-ink: none; }
.s { text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: .22em; text-decoration-color: color-mix(in srgb, var(--s) 70%, transparent); text-decoration-skip-ink: none; }
.q { color: var(--q); text-decoration: none; }
.q[data-n]::after { content: attr(data-n); font: 600 .58em/1 var(--sans); vertical-align: .6em; margin-left: .14em; }

.notes { margin: -.45rem 0 1.25rem; padding-left: .8rem; border-left: 1px solid var(--rule); font-size: .82rem; line-height: 1.45; }
.notes li { position: relative; padding: .2rem .3rem .2rem 1.7rem; border-radius: 3px; scroll-margin-block: 40vh; }
.notes .inner { margin-left: .9rem; }
.n { position: absolute; left: .2rem; min-width: 1.2rem; color: var(--q); font-weight: 600; font-size: .75rem; line-height: 1.6; text-decoration: none; }
.notes b { font-weight: 600; }
i[role], .legend i { color: var(--s); font-style: normal; }
.act { color: var(--quiet); }
.act:is(.confirms, .denies, .declines, .doubts) { color: var(--q); font-weight: 600; }
small { display: block; color: var(--quiet); font-size: .94em; }
.q { scroll-margin-block: 40vh; }

footer { margin-top: 2.5rem; padding-top: 1.2rem; border-top: 1px solid var(--rule); font-size: .9rem; }
h2 { margin: 0 0 .5rem; color: var(--quiet); font-size: .8rem; font-weight: 400; }
footer section { margin-bottom: 1.5rem; }
.speakers li { padding: .15rem 0; }
.speakers b { font-weight: 600; }
.rows a { display: inline-block; min-width: 1.5rem; padding: 0 .2rem; color: var(--q); text-align: center; text-decoration: none; }
.colophon { color: var(--quiet); font-size: .8rem; }

@media (min-width: 64rem) {
  body { padding-top: 3.5rem; font-size: 1.1875rem; }
  header, main, footer { max-width: 62rem; }
  header > *, footer > * { max-width: 38rem; }
  header section { display: grid; grid-template-columns: 17rem 1fr; column-gap: 2.5rem; max-width: none; }
  header section .lede { grid-row: span 2; }
  dl { margin-top: .15rem; }
  /* Both columns float: a note stands level with its paragraph, and only waits for the note before it. */
  article::after { content: ""; display: block; clear: both; }
  article p { float: left; clear: left; width: 38rem; }
  .notes { float: right; clear: right; width: 21rem; margin: .1rem 0 .5rem; padding: 0 0 0 .7rem; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #444; }
  body { padding: 0; font-size: 10.5pt; }
  header, main, footer { max-width: none; }
  article p { float: left; clear: left; width: 63%; margin-bottom: .6rem; }
  .notes { float: right; clear: right; width: 33%; margin: 0 0 .4rem; font-size: 7.5pt; }
  .legend { display: none; }
  p, li { break-inside: avoid; }
}
@media (prefers-reduced-motion: reduce) { * { transition: none !important; } }
`

/** For each row: pointing at any of its parts, tabbing to it or following its number lights all of them. */
export const ties = (rows: number): string => Array.from({ length: rows }, (_, i) => tie(i + 1)).join("\n")

const tie = (n: number) =>
  `body:has(.t${n}:is(:hover,:focus-visible,:target),#n${n}:is(:hover,:focus-within,:target)){.s${n}{background:var(--s-lit)}.q${n}{background:var(--q-lit)}.c${n}{background:var(--c-lit)}#n${n}{background:var(--lit)}}`
