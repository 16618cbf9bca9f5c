import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Readable, Writable } from "node:stream"
import { afterAll, beforeAll, expect, test } from "vitest"
import { type Io, run } from "../src/cli/run.ts"
import { openStore } from "../src/store/store.ts"
import { freshDatabase } from "./one-postgres.ts"

const folder = mkdtempSync(join(tmpdir(), "hearsay-import-"))
const file = join(folder, "quay.xml")
const uploads = join(folder, "uploads")
/** A picture of one dot. */
const DOT = Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64")
const WXR = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>The Quay</title><link>https://quay.example</link>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://quay.example</wp:base_blog_url>
<wp:author><wp:author_login>ida</wp:author_login><wp:author_email>ida@quay.example</wp:author_email><wp:author_display_name>Ida Lund</wp:author_display_name></wp:author>
<item><title>Pier \u202E to close</title><link>https://quay.example/2019/03/pier/</link><dc:creator>ida</dc:creator><wp:post_id>7</wp:post_id><wp:post_date_gmt>2019-03-04 10:00:00</wp:post_date_gmt><wp:post_name>pier</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
<content:encoded><![CDATA[<p>It closes.</p><img src="https://quay.example/wp-content/uploads/2019/pier-1x1.gif" alt="The pier"><img src="https://quay.example/wp-content/uploads/../../secret.gif">]]></content:encoded>
<wp:comment><wp:comment_id>1</wp:comment_id><wp:comment_author>Ulla</wp:comment_author><wp:comment_author_email>ulla@mail.example</wp:comment_author_email><wp:comment_content>When?</wp:comment_content><wp:comment_approved>1</wp:comment_approved></wp:comment></item>
<item><title>Hush</title><wp:post_id>8</wp:post_id><wp:post_name>hush</wp:post_name><wp:status>private</wp:status><wp:post_type>post</wp:post_type><content:encoded>Walrus</content:encoded></item>
</channel></rss>`

let url = ""
async function hearsay(...args: string[]) {
  const told = { out: "", err: "" }
  const into = (name: "out" | "err") =>
    new Writable({
      write: (chunk, _, done) => {
        told[name] += chunk
        done()
      },
    })
  const io = { stdin: Readable.from([]), stdout: into("out"), stderr: into("err"), env: { DATABASE_URL: url } }
  return { code: await run(args, io as unknown as Io), ...told }
}

beforeAll(async () => {
  mkdirSync(join(uploads, "2019"), { recursive: true })
  writeFileSync(join(uploads, "2019/pier.gif"), DOT)
  writeFileSync(join(folder, "secret.gif"), DOT)
  writeFileSync(file, WXR)
  url = await freshDatabase()
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test("told first, then taken in with its pictures, then written out", async () => {
  const dry = await hearsay("import", file, "--uploads", uploads)
  expect(dry).toMatchObject({ code: 0, err: "" })
  expect(dry.out).toContain("posts: 2 (published 1; published, private 1)")
  expect(dry.out).toContain("1 with their bytes, 1 without")
  expect(dry.out).toContain("Nothing was written.")
  expect(dry.out).not.toContain("\u202E")
  const came = await hearsay("import", file, "--uploads", uploads, "--yes")
  expect(came.out).toContain("replies: 1 (approved 1)")
  expect((await hearsay("import", file, "--yes")).out).toContain("posts: 0 new, 2 here already")

  const store = await openStore({ url, clock: () => new Date() })
  const [post] = (await store.newsroom.posts({ public: true })).items
  expect(post?.body).toMatch(/<img src="\/api\/v1\/images\/[0-9a-f]{64}" alt="The pier">.*\.\.\/secret\.gif/)
  expect((await store.newsroom.images()).items).toMatchObject([{ name: "pier.gif", alternative: "The pier", width: 1 }])
  const [reply] = (await store.newsroom.replies()).items
  expect(reply?.email).toMatch(/^[0-9a-f]{64}$/)
  await store.close()

  const out = join(folder, "out.xml")
  expect(await hearsay("export", "--wxr", out)).toMatchObject({ code: 0, out: "" })
  const xml = readFileSync(out, "utf8")
  expect(xml).toContain("https://quay.example/wp-content/uploads/2019/pier-1x1.gif")
  expect(xml).not.toMatch(/@(?:quay|mail)\.example/)
  expect(readdirSync(folder)).not.toContain("out.xml.part")

  const markdown = join(folder, "markdown")
  expect(await hearsay("export", "--markdown", markdown)).toMatchObject({ code: 0 })
  expect(readdirSync(join(markdown, "public"))).toEqual(["pier.md"])
  expect(readdirSync(join(markdown, "not-public"))).toEqual(["hush.md"])
  expect(readFileSync(join(markdown, "not-public/hush.md"), "utf8")).toContain("draft: true")
  expect(readdirSync(join(markdown, "images"))).toHaveLength(1)
}, 120_000)

test.each([
  [["import"], 2, "needs a file"],
  [["import", join(folder, "nowhere.xml")], 1, "There is no file"],
  [["import", folder], 1, "is no file"],
  [["import", file, "--uploads", join(folder, "none")], 1, "There is no folder"],
  [["export"], 2, "needs --wxr FILE or --markdown FOLDER"],
  [["export", "--wxr", "a", "--markdown", "b"], 2, "one of them"],
  [["export", "--wxr", join(folder, "none/x.xml")], 1, "cannot be written"],
  [["export", "--wxr", join(folder, "x.xml"), "--origin", "quay"], 2, "is the site's address"],
] as const)("misuse is told in a line: %j", async (args, code, hint) => {
  const said = await hearsay(...args)
  expect(said).toMatchObject({ code, out: "" })
  expect(said.err).toMatch(/^hearsay: [^\n]+\n(?:hearsay --help[^\n]+\n)?$/)
  expect(said.err).toContain(hint)
})

test("a damaged file leaves nothing behind", async () => {
  const torn = join(folder, "torn.xml")
  writeFileSync(
    torn,
    WXR.replace(/pier/g, "jetty")
      .replace(/<wp:post_id>7/, "<wp:post_id>70")
      .slice(0, -30),
  )
  const said = await hearsay("import", torn, "--yes")
  expect(said).toMatchObject({
    code: 1,
    out: "",
    err: expect.stringMatching(/^hearsay: The export is damaged at line/),
  })
  expect((await hearsay("import", file)).out).toContain("posts: 0 new, 2 here already")
  const store = await openStore({ url, clock: () => new Date() })
  expect((await store.newsroom.posts()).items).toHaveLength(2)
  await store.close()
})
