import { expect, test } from "vitest"
import type { Piece, PostPiece, Surroundings } from "../newsroom/piece.ts"
import { readWxr } from "./index.ts"

const NOW = new Date("2026-03-10T12:00:00Z")
const around = (given: Partial<Surroundings> = {}): Surroundings => ({
  now: NOW,
  hide: (address) => `hidden-${address.length}`,
  slug: async (_, wanted) => wanted,
  picture: async () => undefined,
  attachment: () => undefined,
  ...given,
})

const file = (items: string) =>
  `<rss version="2.0" xmlns:wp="x"><channel><title>Quay</title><link>https://quay.example</link><wp:wxr_version>1.2</wp:wxr_version>${items}</channel></rss>`
const item = (fields: string) =>
  `<item><title>Pier</title><link>https://quay.example/2019/03/pier/</link><wp:post_id>7</wp:post_id><wp:post_date_gmt>2019-03-04 10:00:00</wp:post_date_gmt><wp:post_name>pier</wp:post_name><wp:post_type>post</wp:post_type>${fields}</item>`
const comment = (number: number, fields = "") =>
  `<wp:comment><wp:comment_id>${number}</wp:comment_id><wp:comment_author>Ulla</wp:comment_author><wp:comment_approved>1</wp:comment_approved>${fields}</wp:comment>`

/** The file, cut anywhere: a stream comes as it comes. */
async function* cut(text: string): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let i = 0; i < bytes.length; i += 7) yield bytes.subarray(i, i + 7)
}
async function pieces(text: string, given?: Partial<Surroundings>): Promise<Piece[]> {
  const found: Piece[] = []
  for await (const piece of readWxr(cut(text), around(given))) found.push(piece)
  return found
}
async function one(fields: string, given?: Partial<Surroundings>): Promise<PostPiece> {
  return (await pieces(file(item(fields)), given)).find((piece) => piece.kind === "post") as PostPiece
}

test.each([
  ["publish", "", "published", "public"],
  ["publish", "letmein", "published", "password"],
  ["private", "", "published", "private"],
  ["draft", "", "draft", "public"],
  ["auto-draft", "", "draft", "public"],
  ["pending", "", "review", "public"],
  ["future", "", "review", "public"],
  ["trash", "", "withdrawn", "public"],
  ["draft", "letmein", "draft", "password"],
  ["somebody-elses", "", "draft", "public"],
])("a post of status %s, under the password “%s”, is %s and %s", async (status, password, state, access) => {
  const { post } = await one(`<wp:status>${status}</wp:status><wp:post_password>${password}</wp:post_password>`)
  expect(post).toMatchObject({ state, access })
})

test("a post that is to come out later is scheduled", async () => {
  const fields = "<wp:status>future</wp:status>"
  const { post } = await one(fields, { now: new Date("2018-01-01T00:00:00Z") })
  expect(post).toMatchObject({ state: "scheduled", published: "2019-03-04T10:00:00.000Z" })
})

test("its old addresses lead to it", async () => {
  const former =
    "<wp:postmeta><wp:meta_key>_wp_old_slug</wp:meta_key><wp:meta_value>jetty</wp:meta_value></wp:postmeta>"
  expect((await one(former)).paths).toEqual(["/2019/03/pier/", "/2019/03/jetty/", "/?p=7"])
})

test("shortcodes and broken HTML stay as they came; paragraphs that were blank lines get their tags", async () => {
  const body = '<div><b>open [gallery ids="1"]'
  expect((await one(`<content:encoded><![CDATA[${body}]]></content:encoded>`)).post.body).toBe(body)
  const { post } = await one(
    "<content:encoded>One\ntwo\n\n&lt;ul&gt;&lt;li&gt;a\n\nb&lt;/li&gt;&lt;/ul&gt;\n\nThree</content:encoded>",
  )
  expect(post.body).toBe("<p>One<br>\ntwo</p>\n<ul><li>a\n\nb</li></ul>\n<p>Three</p>")
})

test("replies: states, threads out of order, rings, orphans, and nobody's address", async () => {
  const parent = (number: number) => `<wp:comment_parent>${number}</wp:comment_parent>`
  const { replies, notes } = await one(
    [
      comment(3, parent(2)),
      comment(2, `${parent(0)}<wp:comment_author_email>ulla@mail.example</wp:comment_author_email>`),
      comment(4, parent(5)),
      comment(5, parent(4)),
      comment(6, parent(99)),
      comment(7, parent(7)),
      comment(8, "<wp:comment_type>pingback</wp:comment_type>"),
      comment(
        9,
        "<wp:comment_author_IP>203.0.113.9</wp:comment_author_IP><wp:comment_author_url>javascript:alert(1)</wp:comment_author_url>",
      ),
      comment(2, "<wp:comment_content>twice</wp:comment_content>"),
    ].join(""),
  )
  const numbers = (id = "") => id.replace(/^.*-r/, "")
  expect(replies.map(({ reply }) => [numbers(reply.id), numbers(reply.parent)])).toEqual([
    ["2", ""],
    ["3", "2"],
    ["5", ""],
    ["4", "5"],
    ["6", ""],
    ["7", ""],
    ["9", ""],
  ])
  expect(replies[0]?.reply.email).toBe("hidden-17")
  expect(replies.at(-1)).toMatchObject({ address: "hidden-11" })
  expect(JSON.stringify(replies)).not.toMatch(/ulla@|203\.0\.113/)
  expect(replies.at(-1)?.reply).not.toHaveProperty("url")
  expect(notes.filter(({ how }) => how === "lost")).toHaveLength(2)
})

test.each([
  ["1", "approved"],
  ["0", "pending"],
  ["spam", "spam"],
  ["trash", "trash"],
  ["post-trashed", "trash"],
  ["odd", "pending"],
])("a comment that is “%s” there is %s", async (approved, state) => {
  const fields = `<wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_approved>${approved}</wp:comment_approved></wp:comment>`
  expect((await one(fields)).replies[0]?.reply.state).toBe(state)
})

test("what a plugin's own comments say is shown to nobody", async () => {
  const { replies, post } = await one(comment(1, "<wp:comment_type>order_note</wp:comment_type>"))
  expect(replies).toEqual([])
  expect(JSON.stringify(post.origin?.rest)).toContain("order_note")
})

test("pictures that are at hand are taken in, the others stay where they are", async () => {
  const id = "a".repeat(64)
  const picture = async (url: string) => (url.endsWith("pier.jpg?a=1&b=2") ? id : undefined)
  const body = `<img class="x" src='https://quay.example/pier.jpg?a=1&amp;b=2' alt="Pier"><img src="https://other.example/x.png">`
  const { post, notes } = await one(`<content:encoded><![CDATA[${body}]]></content:encoded>`, { picture })
  expect(post.body).toBe(`<img class="x" src='/api/v1/images/${id}' alt="Pier"><img src="https://other.example/x.png">`)
  expect(notes.map(({ where }) => where)).toContain("https://other.example/x.png")
})

test("control characters are left out and told, entities that XML does not know stay", async () => {
  const { post, notes } = await one("<content:encoded>a\u0007b &nbsp; c</content:encoded>")
  expect(post.body).toBe("ab &nbsp; c")
  expect(notes.map(({ what }) => what).join()).toContain("Control characters")
})

test.each([
  ["<html><body>no</body></html>", "no-export"],
  ["<rss><channel><title>A feed</title><item><title>x</title></item></channel></rss>", "no-export"],
  [file(item("")).slice(0, -40), "bad-xml"],
  [file("<item><title>x</item>"), "bad-xml"],
  ["", "bad-xml"],
])("a file that is damaged, or none of WordPress, is refused: %s", async (text, code) => {
  await expect(pieces(text)).rejects.toMatchObject({ code })
})
