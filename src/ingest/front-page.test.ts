import { expect, test } from "vitest"
import { readPage } from "./index.ts"

const HEADLINES = [
  "Harbour board puts off vote on the ferry",
  "Orrin council finds money for the old library",
  "Two held after fire at Tolland boatyard",
  "School bus drivers call a second strike",
  "Minister denies plan to sell the lighthouse",
  "Museum gets back a painting lost since 1946",
]
const FIRST_LINES = [
  "The board said on Friday that it would wait for the report of the auditor before it decides.",
  "Councillors agreed on a loan that keeps the reading room open for another two years, the mayor said.",
  "Police said that the two men were known to them and that nobody had been hurt in the fire.",
  "The union said that talks had failed and that no bus would leave the depot on Monday.",
  "“There is no buyer and there never was,” Hilde Voss told parliament on Thursday evening.",
  "It hung in a dentist's waiting room, according to the woman who recognised it.",
]
const each = (card: (headline: string, words: string, address: string) => string): string =>
  HEADLINES.map((headline, at) => card(headline, FIRST_LINES[at] as string, `/news/${at}`)).join("")

const LISTS: Readonly<Record<string, string>> = {
  "a front page": each((head, words, to) => `<article><h2><a href="${to}">${head}</a></h2><p>${words}</p></article>`),
  "the list of a section": `<h1>News</h1><ul>${each(
    (head, words, to) => `<li><a href="${to}">${head}</a><time>9 March 2026</time><p>${words}</p></li>`,
  )}</ul>`,
  "a blog's excerpts": each(
    (head, words, to) =>
      `<div><h2><a href="${to}">${head}</a></h2><p>by Ida Lund</p><p>${words} ${FIRST_LINES[0]} … <a href="${to}">Continue reading</a></p></div>`,
  ),
  "a leading story above the others": `<h1><a href="/lead">Ferry sinks off Marlow Bay, all are saved</a></h1><p>${FIRST_LINES.slice(0, 3).join(" ")}</p>${each(
    (head, words, to) => `<div><span>Quay</span><h3><a href="${to}">${head}</a></h3><p>${words}</p></div>`,
  )}`,
  "rows of a table": `<table>${each(
    (head, words, to) => `<tr><td><b><a href="${to}">${head}</a></b><br>${words}</td></tr>`,
  )}</table>`,
  "a headline and its text on one line": each((head, words, to) => `<p><a href="${to}">${head}</a> ${words}</p>`),
  "items with a dash between headline and text": `<ul>${each(
    (head, words, to) => `<li><b><a href="${to}">${head}</a></b> – ${words} <a href="${to}">More</a></li>`,
  )}</ul>`,
  "a date, a headline and a text on one line": each(
    (head, words, to) => `<div>9 March 2026 <a href="${to}"><em>${head}</em></a>: ${words}</div>`,
  ),
  "headlines alone under a line about the paper": `<p>All the news of Marlow Bay, every day since 1884.</p>${each(
    (head, _, to) => `<h3><a href="${to}">${head}</a></h3>`,
  )}`,
}

const read = (main: string, head = "") =>
  readPage({
    bytes: Buffer.from(
      `<!doctype html><html><head><title>The Quay Herald</title>${head}</head><body><nav><a href="/">Home</a></nav><main>${main}</main></body></html>`,
    ),
    address: "https://quay.example/",
  })

test.each(Object.entries(LISTS))("%s is a list of reports, and is told to be one", async (_, main) => {
  await expect(read(main)).rejects.toMatchObject({
    code: "several-reports",
    message: expect.stringMatching(
      /^https:\/\/quay\.example\/ is a list of reports, not one: [67] headlines .+ address/,
    ),
  })
})

const REPORT = FIRST_LINES.map((words) => `<p>${words} ${words.toLowerCase()}</p>`).join("")

test.each([
  ["more reports below it", REPORT + LISTS["a front page"]],
  [
    "a link to another report behind each paragraph",
    each((head, words, to) => `<p>${words.repeat(3)}</p><p><a href="${to}">${head}</a></p>`),
  ],
  [
    "a link at the beginning of each sentence",
    each((head, words, to) => `<p><a href="${to}">The Quay Herald wrote on Friday</a> that ${words} ${head}.</p>`),
  ],
  [
    "points that begin with a linked sentence",
    `<p>Good morning, this is what the bay talks about.</p><ul>${each(
      (head, words, to) => `<li><a href="${to}">${head}</a>. ${words}</li>`,
    )}</ul>`,
  ],
  [
    "a link inside each sentence",
    each((_, words, to) => `<p>Under rule 4 <a href="${to}">of the harbour board</a>, ${words}</p>`),
  ],
  [
    "a long piece under each linked heading",
    each((head, words, to) => `<h2><a href="${to}">${head}</a></h2><p>${words.repeat(8)}</p>`),
  ],
])("a report with %s is one", async (_, main) => {
  expect((await read(`<h1>Ferry</h1>${main}`)).text).toContain(FIRST_LINES[0])
})

test("a page that says when it was published is one report, whatever it links to", async () => {
  const main = LISTS["a blog's excerpts"] as string
  const { text } = await read(main, '<meta property="article:published_time" content="2026-03-09T08:00Z">')
  expect(text).toContain(FIRST_LINES[5])
})
