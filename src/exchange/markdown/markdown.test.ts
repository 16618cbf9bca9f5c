import { expect, test } from "vitest"
import { parse } from "yaml"
import type { Post } from "../../model/index.ts"
import { contributorFile, postFile, replyLine } from "./index.ts"

const POST: Post = {
  id: "p1",
  slug: "pier",
  title: 'Pier: "to" close --- # soon',
  body: '<h2>Why</h2><p>It is <b>old</b>, she said.<script>x()</script></p><ul><li>a</li></ul><p>[gallery ids="1"]</p>',
  contributors: ["ida"],
  topics: ["harbour: old"],
  state: "published",
  access: "public",
  replies: { days: 7 },
  created: "2026-03-09T10:00:00.000Z",
  modified: "2026-03-10T10:00:00.000Z",
  published: "2026-03-09T18:00:00.000Z",
  revision: 1,
  ties: [],
  dismissed: [],
}
const BESIDE = { profiles: new Map([["ida", { id: "ida", slug: "ida", name: "Ida Lund" }]]), amendments: [] }

function taken(file: string): { front: Record<string, unknown>; words: string } {
  const [, front = "", words = ""] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(file) ?? []
  return { front: parse(front), words }
}

test("a post is Markdown with front matter that YAML reads again", () => {
  const { front, words } = taken(postFile(POST, BESIDE))
  expect(front).toMatchObject({
    title: POST.title,
    authors: ["Ida Lund"],
    tags: ["harbour: old"],
    replies: { days: 7 },
  })
  expect(front).not.toHaveProperty("draft")
  expect(words).toBe('## Why\n\nIt is **old**, she said.\n\n-   a\n\n\\[gallery ids="1"\\]\n')
})

test.each([
  { access: "private" },
  { access: "password", password: "letmein" },
  { state: "draft" },
  { state: "withdrawn" },
] as const)("what is not public is a draft to whoever reads the folder: %j", (given) => {
  const file = postFile({ ...POST, ...given }, BESIDE)
  expect(taken(file).front).toMatchObject({ draft: true })
  expect(file).not.toContain("letmein")
})

test("a contributor, and a reply without what tells who sent it", () => {
  const file = contributorFile({ id: "ida", slug: "ida", name: "Ida Lund", biography: "Sails.", account: "secret" })
  expect(taken(file)).toEqual({ front: { name: "Ida Lund", slug: "ida", id: "ida" }, words: "Sails.\n" })
  const reply = {
    id: "r",
    post: "p1",
    name: "Ulla",
    email: "hash",
    body: "When?",
    state: "approved",
    at: "2026",
  } as const
  expect(JSON.parse(replyLine(reply))).toEqual({
    id: "r",
    post: "p1",
    name: "Ulla",
    body: "When?",
    state: "approved",
    at: "2026",
  })
})
