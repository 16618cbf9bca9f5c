import { expect, test } from "vitest"
import { readPage } from "./index.ts"

const [CLOSE, TEARS, OFFER] = [
  "The harbour board will close the ferry between Marlow Bay and Ostrava Sound in June, its chair, Ada Quill, said.",
  "“Nobody on this board wanted to see the last boat go,” she told a meeting that lasted for four hours on Friday.",
  "The shipyard has offered to mend the hull for half of the price, and the islanders have asked for a vote on it.",
]
const P = `<p>${CLOSE}</p><p>${TEARS}</p><p>${OFFER}</p>`
const BODY = [CLOSE, TEARS, OFFER].join("\n\n")
const around = (before: string, after: string): string => `<main><h1>Ferry</h1>${before}${P}${after}</main>`

/** Shapes of pages that stand around a report, each with markup that names nothing. */
const SHAPES: Readonly<Record<string, string>> = {
  "a cookie notice above": around(
    "<div><p>We and our partners use cookies to know you better. Is that all right?</p></div>",
    "",
  ),
  "a cookie notice below": around(
    "",
    "<div><h2>Your privacy</h2><p>We and our 40 partners store and access information on a device, such as cookies.</p></div>",
  ),
  "a paywall's stub": around(
    "",
    "<div><h3>To continue reading, subscribe</h3><p>Get unlimited access to every article for 1 € a week.</p><p>Already a subscriber? Log in</p></div>",
  ),
  comments: around(
    "",
    "<div><h3>2 comments</h3><p>Jo: I never liked that ferry, it was always late.</p><p>Al: You never took it.</p></div>",
  ),
  "a card between paragraphs": around("", "").replace(
    `<p>${TEARS}`,
    `<div><a href="/b"><h4>Bridge opens at last</h4><p>Two years late, the new bridge is open to walkers.</p></a></div><p>${TEARS}`,
  ),
  "a card that is hidden": around("", "").replace(
    `<p>${TEARS}`,
    `<div aria-hidden="true"><p>Two years late, the new bridge to the island is open to walkers.</p></div><p>${TEARS}`,
  ),
  "a firm about itself": around(
    "",
    "<p><b>About Tolland Marine</b></p><p>Tolland Marine is a leading global provider of ferries, headquartered in Marlow Bay.</p><p>This press release contains forward-looking statements that involve risks.</p><p>SOURCE Tolland Marine</p>",
  ),
  "a list of links in the middle": around("", "").replace(
    `<p>${OFFER}`,
    `<div><b>More on the ferry:</b><ul><li><a href="/1">Bridge opens</a></li><li><a href="/2">Tides in June</a></li></ul></div><p>${OFFER}`,
  ),
  "a layout of tables": `<table><tr><td><a href="/">Home</a><br><a href="/s">Sport</a></td><td><h1>Ferry</h1><br>${[CLOSE, TEARS, OFFER].join("<br><br>")}</td></tr></table>`,
  AMP: `<amp-sidebar><a href="/">Home</a></amp-sidebar>${around("", "")}<amp-consent><p>We use cookies on this site.</p></amp-consent>`,
  German: around(
    "",
    '<p>Lesen Sie auch: <a href="/b">Brücke offen</a></p><p>Artikel teilen</p><p>© 2026 Kurier. Alle Rechte vorbehalten.</p>',
  ),
  Spanish: around("", "<p>Compartir</p><p>Comentarios</p><p>Suscríbete a nuestro boletín</p>"),
  French: around("", '<p>À lire aussi</p><ul><li><a href="/b">Le pont est ouvert</a></li></ul><p>Partager</p>'),
  Russian: around("", '<p>Читайте также: <a href="/b">Мост открыт</a></p><p>Поделиться</p>'),
  Japanese: around("", '<p>関連記事</p><ul><li><a href="/a">橋が開通</a></li></ul>'),
}

test.each(Object.entries(SHAPES))("%s is no part of the report", async (_, body) => {
  const html = `<!doctype html><html><head><title>Ferry</title></head><body>${body}</body></html>`
  expect((await readPage({ bytes: Buffer.from(html) })).text).toBe(BODY)
})

const textOf = async (body: string): Promise<string> =>
  (await readPage({ bytes: Buffer.from(`<!doctype html><title>Ferry</title><body>${body}`) })).text

test("a short report does not give way to what stands beside it", async () => {
  const others = "<p>Bridge opens after two years, and the mayor says that it was worth the wait for all.</p>".repeat(5)
  expect(await textOf(`<article><h1>Ferry</h1><p>${CLOSE}</p></article><aside>${others}</aside>`)).toBe(CLOSE)
})

test("what a report says of cookies and subscribers is its own", async () => {
  const said = [
    "“We use cookies to store what you read,” said the Gazette’s editor, Ines Vale, when the board asked her.",
    "Its website uses cookies, according to the regulator, and lets nobody reject cookies before a page is shown.",
  ]
  expect(await textOf(`<article>${P}${said.map((words) => `<p>${words}</p>`).join("")}<p>${CLOSE}</p></article>`)).toBe(
    [BODY, ...said, CLOSE].join("\n\n"),
  )
})

test("the rows of a table in a report are lines of it", async () => {
  const table = "<table><tr><th>Year</th><th>Passengers</th></tr><tr><td>2025</td><td>9,000</td></tr></table>"
  expect(await textOf(`<article><p>${CLOSE}</p>${table}<p>${OFFER}</p></article>`)).toContain("2025 9,000")
})
