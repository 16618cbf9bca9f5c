import fc from "fast-check"
import type { Node } from "prosemirror-model"
import { expect, test } from "vitest"
import { sentOf, slugOf } from "../../web/src/lib/desk/form.ts"
import { schema } from "../../web/src/lib/desk/schema.ts"
import { plainOf } from "../../web/src/lib/desk/text.ts"

const { doc, paragraph, heading, blockquote, bullet_list, list_item, figure, hard_break, horizontal_rule } =
  schema.nodes
const { em, link } = schema.marks

const inline = fc.oneof(
  fc.stringMatching(/^[a-zé€“ ]{1,9}$/).map((words) => schema.text(words)),
  fc.stringMatching(/^[a-z😀 ]{1,9}$/u).map((words) => schema.text(words, [em.create()])),
  fc.constant(null).map(() => hard_break.create()),
  fc.constant(null).map(() => schema.text("link", [link.create({ href: "https://harbour.example/" })])),
)
const line = fc.array(inline, { maxLength: 4 })
const leaf = fc.oneof(
  line.map((content) => paragraph.create(null, content)),
  line.map((content) => heading.create({ level: 3 }, content)),
  line.map((content) => figure.create({ src: "/api/v1/images/x", alt: "" }, content)),
  fc.constant(null).map(() => horizontal_rule.create()),
)
const paragraphs = fc.array(
  line.map((content) => paragraph.create(null, content)),
  { minLength: 1, maxLength: 3 },
)
const block = fc.oneof(
  leaf,
  paragraphs.map((content) => blockquote.create(null, content)),
  paragraphs.map((content) =>
    bullet_list.create(
      null,
      content.map((one) => list_item.create(null, one)),
    ),
  ),
)
const documents = fc
  .array(block, { minLength: 1, maxLength: 6 })
  .map((content) => doc.create(null, content)) as fc.Arbitrary<Node>

test("each letter of the text stands in the document where the way there leads, and the way back leads home", () => {
  fc.assert(
    fc.property(documents, (given) => {
      given.check()
      const { text, place, offset } = plainOf(given)
      for (let at = 0; at < text.length; at++) {
        const { from } = place([at, at + 1])
        // The blank line between two blocks stands in neither.
        if (text[at] === "\n" && given.textBetween(from, Math.min(from + 1, given.content.size), "", "\n") !== "\n")
          continue
        expect(given.textBetween(from, from + 1, "", "\n")).toBe(text[at])
        expect(offset(from)).toBe(at)
      }
    }),
  )
})

test("blocks are parted by a blank line, and empty ones leave none", () => {
  const p = (words: string) => paragraph.create(null, words ? schema.text(words) : undefined)
  const given = doc.create(null, [p("One."), p(""), blockquote.create(null, [p("Two."), p("Three.")])])
  expect(plainOf(given).text).toBe("One.\n\nTwo.\n\nThree.")
})

test("a form becomes a post: plain words become paragraphs, HTML stays, the address is made of the headline", () => {
  const form = new FormData()
  for (const [name, value] of Object.entries({
    title: " Pier  to close in Pell’s Bay ",
    body: "One & two.\n\nThree.",
    topics: "pier, harbour,pier",
    replies: "days",
    days: "7",
    ties: "not JSON",
    spare: "draft-1",
  }))
    form.set(name, value)
  expect(sentOf(form)).toMatchObject({
    slug: "pier-to-close-in-pell-s-bay",
    title: "Pier to close in Pell’s Bay",
    body: "<p>One &amp; two.</p>\n<p>Three.</p>",
    topics: ["pier", "harbour"],
    replies: { days: 7 },
    ties: [],
  })
  form.set("body", "<p>One</p>")
  form.set("title", "!?")
  expect(sentOf(form)).toMatchObject({ body: "<p>One</p>", slug: "draft-1" })
  expect(slugOf("Šílený Überfall — 2026")).toBe("sileny-uberfall-2026")
})
