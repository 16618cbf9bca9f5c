import { describe, expect, test } from "vitest"
import type { Report } from "../model/index.ts"
import { readPage, readPlainText } from "./index.ts"

const LEAD =
  "The harbour board will close the ferry between Marlow Bay and Ostrava Sound in June, its chair, Ada Quill, said."
const MORE =
  "“Nobody on this board wanted to see the last boat go,” she told the meeting on Friday, which lasted for four hours."
const END = "The islanders have asked for a vote, and the shipyard has offered to mend the hull for half of the price."
const SAID = "Nobody on this board wanted to see the last boat go"
const POST = "No ferry, no island. See you all at the quay on Monday morning."

const read = (between: string): Promise<Report> =>
  readPage({
    bytes: Buffer.from(
      `<!doctype html><title>Ferry</title><article><p>${LEAD}</p>${between}<p>${MORE}</p><p>${END}</p></article>`,
    ),
  })
const embeds = ({ text, embeds = [] }: Report): string[] => embeds.map((span) => text.slice(...span))
const ofKind = ({ furniture }: Report, wanted: string): string[] =>
  furniture.flatMap(({ kind, text }) => (kind === wanted ? [text] : []))

describe("an embedded post stays in the text, and is marked", () => {
  test.each([
    `<blockquote class="twitter-tweet"><p>${POST}</p>— Islander (@islander) <a href="#">March 2, 2026</a></blockquote>`,
    `<div class="embed"><blockquote class="instagram-media"><p>${POST}</p><p>A post shared by Islander</p></blockquote></div>`,
    `<figure class="wp-block-embed"><div class="wp-block-embed__wrapper"><blockquote class="twitter-tweet"><p>${POST}</p>— Islander (@islander) March 2, 2026</blockquote></div></figure>`,
    `<blockquote class="q"><p>${POST}</p><p>— Islander (@islander@quay.example) March 2, 2026</p></blockquote>`,
  ])("%s", async (post) => {
    const report = await read(post)
    expect(embeds(report).length).toBe(1)
    expect(embeds(report)[0]).toMatch(POST)
    expect(report.text.replace(`${embeds(report)[0]}\n\n`, "")).toBe([LEAD, MORE, END].join("\n\n"))
  })

  test("two posts are two, and a quotation is none", async () => {
    const post = (n: number) => `<blockquote class="bluesky-embed"><p>${POST} ${n}</p><p>Islander</p></blockquote>`
    const report = await read(
      `${post(1)}${post(2)}<blockquote><p>A quotation from the board’s minutes.</p></blockquote>`,
    )
    expect(embeds(report)).toEqual([`${POST} 1\n\nIslander`, `${POST} 2\n\nIslander`])
    expect(report.text).toContain("the board’s minutes")
  })
})

describe("a pull quote is kept apart", () => {
  test.each([
    ["named", `<div class="pull-quote"><p>“The last boat”</p></div>`, "“The last boat”"],
    [
      "named as WordPress does",
      `<figure class="wp-block-pullquote"><blockquote><p>${SAID}.</p><cite>Ada Quill</cite></blockquote></figure>`,
      `${SAID}.Ada Quill`,
    ],
    ["a quotation aside", `<aside><blockquote>“${SAID}.”</blockquote></aside>`, `“${SAID}.”`],
    ["unnamed, it repeats the text", `<blockquote>${SAID}</blockquote>`, SAID],
    [
      "with its speaker under it",
      `<div><blockquote>${SAID}</blockquote><div>Ada Quill</div></div>`,
      `${SAID}\nAda Quill`,
    ],
    ["set as a heading", `<h3>“${SAID}.”</h3>`, `“${SAID}.”`],
  ])("%s", async (_, markup, words) => {
    const report = await read(markup)
    expect(report.text).toBe([LEAD, MORE, END].join("\n\n"))
    expect(ofKind(report, "pull quote")).toEqual([words])
  })

  test("a block quotation whose words stand nowhere else is body", async () => {
    const { text } = await read(
      `<blockquote><p>The board regrets the closure and thanks its passengers.</p></blockquote>`,
    )
    expect(text).toContain("The board regrets")
  })

  test("a figure that is a quotation with its author is body", async () => {
    const { text } = await read(
      `<figure><blockquote><p>The board regrets the closure and thanks its passengers.</p></blockquote><figcaption>Minutes</figcaption></figure>`,
    )
    expect(text).toContain("The board regrets")
  })

  test("in a text copy, a quotation by itself that the text repeats", () => {
    const { text } = readPlainText({ bytes: Buffer.from([LEAD, `“${SAID}”`, MORE, END].join("\n\n")) })
    expect(text).toBe([LEAD, MORE, END].join("\n\n"))
  })

  test("a short answer given twice is not one", () => {
    const words = [LEAD, "“We will not.”", "Asked again, she said: “We will not.” Then she left the hall.", END]
    expect(readPlainText({ bytes: Buffer.from(words.join("\n\n")) }).text).toBe(words.join("\n\n"))
  })
})
