import { expect, test } from "vitest"
import type { Piece, PostPiece } from "../newsroom/piece.ts"
import { readGhost } from "./index.ts"

const DATA = {
  settings: [
    { key: "title", value: "The Quay" },
    { key: "url", value: "https://quay.example/" },
  ],
  users: [
    {
      id: "u1",
      name: "Ida Lund",
      slug: "ida",
      email: "ida@quay.example",
      password: "$2b$10$x",
      bio: "Sails <fast>",
      website: "javascript:x",
    },
    { id: "u2", name: "Nobody", slug: "nobody" },
  ],
  tags: [
    { id: "t1", name: "Harbour" },
    { id: "t2", name: "#internal" },
  ],
  posts_tags: [
    { post_id: "1", tag_id: "t2", sort_order: 0 },
    { post_id: "1", tag_id: "t1", sort_order: 1 },
  ],
  posts_authors: [{ post_id: "1", author_id: "u1", sort_order: 0 }],
  members: [{ id: "m1", name: "Ulla", email: "ulla@mail.example" }],
  comments: [
    {
      id: "c2",
      post_id: "1",
      parent_id: "c1",
      member_id: "m1",
      html: "<p>No.</p>",
      created_at: "2019-03-05 09:00:00",
      status: "hidden",
    },
    {
      id: "c1",
      post_id: "1",
      member_id: "m1",
      html: "<p>When?</p>",
      created_at: "2019-03-05 10:00:00",
      status: "published",
    },
    {
      id: "c3",
      post_id: "1",
      parent_id: "c1",
      in_reply_to_id: "c2",
      html: "<p>So?</p>",
      created_at: "2019-03-05 11:00:00",
      status: "odd",
    },
  ],
}
const post = (given: object) => ({
  id: "1",
  slug: "pier",
  title: "Pier",
  html: '<p>Closes. <img src="__GHOST_URL__/content/images/2019/pier.jpg"></p>',
  status: "published",
  visibility: "public",
  published_at: "2019-03-04 10:00:00",
  created_at: "2019-03-03T10:00:00.000Z",
  codeinjection_head: "<script>x()</script>",
  ...given,
})

async function pieces(text: string): Promise<Piece[]> {
  const found: Piece[] = []
  const chunks = (async function* () {
    yield Buffer.from(text)
  })()
  const around = {
    now: new Date("2026-03-10T12:00:00Z"),
    hide: (address: string) => `hidden-${address.length}`,
    slug: async (_: string, wanted: string) => wanted,
    picture: async (url: string) =>
      url === "https://quay.example/content/images/2019/pier.jpg" ? "a".repeat(64) : undefined,
    attachment: () => undefined,
  }
  for await (const piece of readGhost(chunks, around)) found.push(piece)
  return found
}
const file = (given: object) => JSON.stringify({ db: [{ meta: {}, data: { ...DATA, posts: [post(given)] } }] })
const one = async (given: object) => (await pieces(file(given))).find((piece) => piece.kind === "post") as PostPiece

test("a post with its writer, topics, pictures, address and comments", async () => {
  const all = await pieces(file({}))
  const { post, replies, paths, notes } = all.find((piece) => piece.kind === "post") as PostPiece
  expect(post).toMatchObject({
    slug: "pier",
    topics: ["Harbour"],
    state: "published",
    access: "public",
    published: "2019-03-04T10:00:00.000Z",
    body: `<p>Closes. <img src="/api/v1/images/${"a".repeat(64)}"></p>`,
  })
  expect(paths).toEqual(["/pier/"])
  expect(replies.map(({ reply }) => [reply.origin?.id, reply.state, reply.parent?.slice(-2)])).toEqual([
    ["c1", "approved", undefined],
    ["c2", "trash", "c1"],
    ["c3", "pending", "c2"],
  ])
  const profiles = all.flatMap((piece) => (piece.kind === "profile" ? [piece.profile] : []))
  expect(profiles).toMatchObject([{ slug: "ida", name: "Ida Lund", biography: "Sails &lt;fast>" }])
  expect(post.contributors).toEqual([profiles[0]?.id])
  expect(profiles[0]).not.toHaveProperty("url")
  expect(JSON.stringify(all)).not.toMatch(/@quay|@mail|\$2b/)
  expect(notes.map(({ what }) => what)).toContain("Code put into pages is not run")
})

test.each([
  [{ status: "draft" }, "draft", "public"],
  [{ status: "sent" }, "published", "private"],
  [{ visibility: "members" }, "published", "private"],
  [{ visibility: "paid", status: "draft" }, "draft", "private"],
  [{ status: "scheduled" }, "review", "public"],
  [{ status: "scheduled", published_at: "2038-01-01T00:00:00.000Z" }, "scheduled", "public"],
  [{ status: "odd" }, "draft", "public"],
])("%j is %s and %s", async (given, state, access) => {
  expect((await one(given)).post).toMatchObject({ state, access })
})

test.each([
  ["{", "bad-json"],
  ["{}", "no-export"],
  ["null", "no-export"],
])("a file that is none of Ghost is refused: %s", async (text, code) => {
  await expect(pieces(text)).rejects.toMatchObject({ code })
})
