import { createHash } from "node:crypto"
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest"
import { freshStore } from "../../../test/fresh-store.ts"
import type { Post, Reply } from "../../model/index.ts"
import type { Opened } from "../open.ts"
import { type Store, storeOn } from "../store.ts"
import type { Newsroom } from "./newsroom.ts"
import type { Saving } from "./posts.ts"

/** What every newsroom promises, told once and tried on each kind of store. */
export function newsroomContract(open: () => Promise<Opened>): void {
  let now = new Date("2026-03-10T12:00:00Z")
  let store: Store
  let room: Newsroom
  let count = 0
  const fresh = (what: string) => `${what}-${++count}`

  vi.setConfig({ testTimeout: 60_000 })
  beforeAll(async () => {
    store = storeOn(await open(), () => now)
    room = store.newsroom
  }, 120_000)
  beforeEach(() => {
    now = new Date("2026-03-10T12:00:00Z")
  })
  afterAll(() => store?.close(), 60_000)

  const draft = (given: Partial<Saving> = {}): Saving => {
    const id = fresh("post")
    return {
      id,
      slug: id,
      title: "Pier to close",
      body: "<p>The pier at Port Ellen Cross will close, the harbour master said.</p>",
      contributors: [],
      topics: [],
      state: "draft",
      access: "public",
      replies: "open",
      ties: [],
      dismissed: [],
      ...given,
    }
  }
  const published = async (given: Partial<Saving> = {}): Promise<Post> => {
    const { id } = await room.save(draft(given), "ida", 0)
    return room.move(id, "published", "edda")
  }

  describe("posts", () => {
    test("each save is a revision, and the last one is the post", async () => {
      const first = await room.save(draft(), "ida", 0)
      expect(first).toMatchObject({ revision: 1, created: "2026-03-10T12:00:00.000Z" })
      now = new Date("2026-03-10T13:00:00Z")
      const second = await room.save({ ...first, title: "Pier to close in May" }, "ida", 1)
      expect(second).toMatchObject({ revision: 2, created: first.created, modified: "2026-03-10T13:00:00.000Z" })
      expect(await room.post(first.id)).toEqual(second)
      expect(await room.revision(first.id, 1)).toEqual(first)
      expect((await room.revisions(first.id)).map(({ revision, by }) => [revision, by])).toEqual([
        [2, "ida"],
        [1, "ida"],
      ])
    })

    test("two who save from one revision: the second is told, and nothing is lost", async () => {
      const first = await room.save(draft(), "ida", 0)
      await room.save({ ...first, title: "Hers" }, "ida", 1)
      await expect(room.save({ ...first, title: "His" }, "otto", 1)).rejects.toMatchObject({ code: "conflict" })
      await expect(room.save(draft({ id: first.id }), "otto", 0)).rejects.toMatchObject({ code: "conflict" })
      expect((await room.post(first.id))?.title).toBe("Hers")
    })

    test("saves at once: one of them is kept, the others are told", async () => {
      const first = await room.save(draft(), "ida", 0)
      const tries = await Promise.allSettled(["a", "b", "c"].map((title) => room.save({ ...first, title }, title, 1)))
      expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
      expect(await room.revisions(first.id)).toHaveLength(2)
    })

    test("an address is one post's, and an old one leads on", async () => {
      const one = await published()
      await expect(room.save(draft({ slug: one.slug }), "ida", 0)).rejects.toMatchObject({ code: "slug-taken" })
      await expect(room.save(draft({ slug: "../etc" }), "ida", 0)).rejects.toMatchObject({ code: "bad-slug" })
      await room.save({ ...one, slug: `${one.slug}-moved` }, "ida", one.revision)
      expect(await room.redirected(`/${one.slug}`)).toBe(`/${one.slug}-moved`)
      expect((await room.postBySlug(`${one.slug}-moved`))?.id).toBe(one.id)
    })

    test("what only changes its state is no change to its words", async () => {
      const first = await room.save(draft(), "ida", 0)
      now = new Date("2026-03-11T12:00:00Z")
      const out = await room.move(first.id, "published", "edda")
      expect(out).toMatchObject({ modified: first.modified, published: "2026-03-11T12:00:00.000Z", revision: 2 })
    })

    test("no post comes out without a headline", async () => {
      const { id } = await room.save({ ...draft(), title: " " }, "ida", 0)
      await expect(room.move(id, "published", "edda")).rejects.toMatchObject({ code: "no-title" })
      await expect(room.move(id, "scheduled", "edda", "2026-03-12T06:00:00Z")).rejects.toMatchObject({
        code: "no-title",
      })
      expect(await room.post(id)).toMatchObject({ state: "draft", revision: 1 })
      const out = await published()
      await expect(room.save({ ...out, title: "" }, "edda", out.revision)).rejects.toMatchObject({ code: "no-title" })
    })

    test("a scheduled post comes out when it is due, once", async () => {
      const { id } = await room.save(draft(), "ida", 0)
      await expect(room.move(id, "scheduled", "edda")).rejects.toMatchObject({ code: "no-date" })
      await room.move(id, "scheduled", "edda", "2026-03-12T06:00:00Z")
      expect(await room.publishDue()).toEqual([])
      now = new Date("2026-03-12T06:00:01Z")
      expect((await Promise.all([room.publishDue(), room.publishDue()])).flat().map((post) => post.id)).toEqual([id])
      expect(await room.post(id)).toMatchObject({ state: "published", published: "2026-03-12T06:00:00Z" })
    })

    test("readers find what is published for everybody, and nothing else", async () => {
      const topic = fresh("topic")
      const shown = await published({ topics: [topic], contributors: ["p1"], title: "Walrus seen at the quay" })
      await published({ topics: [topic], access: "private" })
      await published({ topics: [topic], access: "password", password: "secret hash" })
      await room.save(draft({ topics: [topic] }), "ida", 0)
      const ids = async (filter: object) => (await room.posts({ public: true, ...filter })).items.map(({ id }) => id)
      expect(await ids({ topic })).toEqual([shown.id])
      expect(await ids({ words: "walrus" })).toEqual([shown.id])
      expect(await ids({ contributor: "p1" })).toEqual([shown.id])
      expect((await room.topics()).find((each) => each.topic === topic)?.posts).toBe(1)
      expect(JSON.stringify((await room.posts({ topic })).items)).not.toContain("secret hash")
      const public_ = (await room.posts({ public: true, from: "2026-03", before: "2026-04" }, { limit: 1000 })).items
      expect((await room.months()).find(({ month }) => month === "2026-03")?.posts).toBe(public_.length)
    })

    test("a list comes in pages that show each post once", async () => {
      const topic = fresh("topic")
      for (let i = 0; i < 5; i++) await published({ topics: [topic] })
      const seen: string[] = []
      for (let after: string | undefined, more = true; more; ) {
        const page = await room.posts({ topic }, { limit: 2, ...(after !== undefined && { after }) })
        seen.push(...page.items.map(({ id }) => id))
        after = page.next
        more = after !== undefined
      }
      expect(new Set(seen).size).toBe(5)
      expect(seen).toHaveLength(5)
    })

    test("what is being typed outlives the process, until it is saved", async () => {
      const post = draft()
      await room.autosave({ account: "ida", base: 0, post })
      await room.autosave({ account: "ida", base: 0, post: { ...post, title: "Pier to cl" } })
      expect((await room.autosaved(post.id, "ida"))?.post.title).toBe("Pier to cl")
      expect(await room.autosaved(post.id, "otto")).toBeUndefined()
      await room.save(post, "ida", 0)
      expect(await room.autosaved(post.id, "ida")).toBeUndefined()
    })

    test("a correction is kept for good and listed for readers", async () => {
      const { id } = await published()
      const amendment = {
        id: fresh("a"),
        post: id,
        kind: "correction",
        what: "It closes in May.",
        at: now.toISOString(),
        by: "edda",
      } as const
      await room.amend(amendment)
      expect((await room.amendments(id)).items).toEqual([amendment])
      expect((await room.amendments()).items).toContainEqual(amendment)
      await room.move(id, "withdrawn", "edda")
      expect((await room.amendments()).items).not.toContainEqual(amendment)
    })
  })

  describe("replies", () => {
    const answer = (post: string, given: Partial<Reply> = {}): Reply => ({
      id: fresh("reply"),
      post,
      name: "Ulla",
      body: "And the ferry?",
      state: "pending",
      at: now.toISOString(),
      ...given,
    })

    test("the same reply twice is one", async () => {
      const { id } = await published()
      const reply = answer(id)
      await room.addReply({ reply })
      expect(await room.addReply({ reply: { ...reply, body: "Another" } })).toEqual(reply)
      expect((await room.replies({ post: id })).items).toEqual([reply])
    })

    test("an answer is to a reply of the same post", async () => {
      const [one, other] = [await published(), await published()]
      const { id } = await room.addReply({ reply: answer(one.id) })
      await expect(room.addReply({ reply: answer(other.id, { parent: id }) })).rejects.toMatchObject({
        code: "not-found",
      })
      await room.addReply({ reply: answer(one.id, { parent: id }) })
      expect((await room.replies({ post: one.id })).items).toHaveLength(2)
    })

    test("moderation changes the state of many, and keeps who did", async () => {
      const { id } = await published()
      const ids = [answer(id), answer(id)].map((reply) => reply.id)
      for (const each of ids) await room.addReply({ reply: answer(id, { id: each }) })
      await room.moderate(ids, "approved", "edda")
      await room.moderate(ids, "approved", "edda")
      expect(await room.replyCounts(id)).toMatchObject({ pending: 0, approved: 2 })
      expect(await room.moderations(ids[0] as string)).toMatchObject([
        { was: "pending", became: "approved", by: "edda" },
      ])
      await expect(room.moderate([...ids, "nobody's"], "trash", "edda")).rejects.toMatchObject({ code: "not-found" })
      expect(await room.replyCounts(id)).toMatchObject({ approved: 2, trash: 0 })
    })

    test("only who shows the token changes a reply", async () => {
      const { id } = await published()
      const reply = answer(id, { state: "approved" })
      await room.addReply({ reply, token: "t0k3n" })
      await expect(room.editReply(reply.id, "guess", "Mine now", "approved")).rejects.toMatchObject({
        code: "not-yours",
      })
      expect(await room.editReply(reply.id, "t0k3n", "And the ferries?", "pending")).toMatchObject({ state: "pending" })
      expect((await room.reply(reply.id))?.body).toBe("And the ferries?")
      expect((await room.ownReply(reply.id, "t0k3n"))?.state).toBe("pending")
      expect(await room.ownReply(reply.id, "guess")).toBeUndefined()
    })

    test("a ban holds for a name in other letters, until it ends", async () => {
      const who = { by: "edda", at: now.toISOString() }
      await room.ban({ kind: "name", value: "Loud  Larry", ...who })
      await room.ban({ kind: "email", value: "abc", until: "2026-03-11T00:00:00.000Z", ...who })
      expect(await room.banned({ name: "ＬＯＵＤ larry" })).toBe(true)
      expect(await room.banned({ name: "Larry", email: "abc" })).toBe(true)
      now = new Date("2026-03-12T00:00:00Z")
      expect(await room.banned({ email: "abc" })).toBe(false)
      await room.unban("name", "loud larry")
      expect(await room.banned({ name: "Loud Larry" })).toBe(false)
      expect((await room.bans()).map(({ kind }) => kind)).toEqual(["email"])
    })
  })

  test("a picture is kept under the hash of its bytes", async () => {
    const bytes = new Uint8Array([137, 80, 78, 71, 0, 255])
    const id = createHash("sha256").update(bytes).digest("hex")
    const image = { id, name: "pier.png", type: "image/png", width: 2, height: 1, alternative: "The pier" } as const
    await room.addImage(image, bytes)
    expect(await room.image(id)).toEqual(image)
    expect(new Uint8Array((await room.imageBytes(id)) as Uint8Array)).toEqual(bytes)
    await expect(room.addImage({ ...image, id: "0" }, bytes)).rejects.toMatchObject({ code: "bad-image" })
  })

  describe("what comes from elsewhere", () => {
    const arrival = (id: string, given: Partial<Saving> = {}) => {
      const reply = (name: string, parent?: string): Reply => ({
        id: `${id}-${name}`,
        post: id,
        ...(parent !== undefined && { parent: `${id}-${parent}` }),
        name,
        body: "Nul \0",
        state: "approved",
        at: "2019-03-04T10:00:00.000Z",
      })
      return {
        post: draft({ id, slug: id, state: "published", created: "2019-03-04T09:00:00.000Z", ...given }),
        replies: [reply("ulla"), reply("vera", "ulla")].map((each) => ({ reply: each, address: "hash" })),
        amendments: [],
        paths: [`/2019/03/${id}/`],
      }
    }

    test("a post that has no headline arrives as it is, and is withdrawn as any", async () => {
      const id = fresh("bare")
      await room.arrive(arrival(id, { title: "" }), "import")
      expect(await room.post(id)).toMatchObject({ title: "", state: "published" })
      expect(await room.move(id, "withdrawn", "edda")).toMatchObject({ state: "withdrawn" })
      await expect(room.move(id, "published", "edda")).rejects.toMatchObject({ code: "no-title" })
    })

    test("a post arrives with its replies and its old paths, once", async () => {
      const id = fresh("अख़बार")
      expect(await room.arrive(arrival(id), "import")).toEqual({ post: true, replies: 2 })
      const [{ body, ...first } = {} as Reply] = (await room.replies({ post: id })).items
      expect([first.name, body]).toEqual(["ulla", "Nul \uFFFD"])
      for (const path of [`/2019/03/${id}/`, `/2019/03/${id}`, encodeURI(`/2019/03/${id}/`)])
        expect(await room.redirected(path), path).toBe(`/${id}`)
      expect(await room.redirected("/%00/\0")).toBeUndefined()
      const held = await room.post(id)
      expect(held).toMatchObject({ revision: 1, created: "2019-03-04T09:00:00.000Z" })
      const { replies, ...again } = arrival(id, { title: "Another" })
      const late = { reply: { ...(replies[0]?.reply as Reply), id: `${id}-late` } }
      expect(await room.arrive({ ...again, replies: [...replies, late] }, "import")).toEqual({
        post: false,
        replies: 1,
      })
      expect(await room.post(id)).toEqual(held)
    })

    test("it arrives whole or not at all", async () => {
      const id = fresh("torn")
      const { replies, ...rest } = arrival(id)
      const orphan = { reply: { ...(replies[0]?.reply as Reply), id: `${id}-x`, parent: "nobody's" } }
      await expect(room.arrive({ ...rest, replies: [orphan] }, "import")).rejects.toMatchObject({ code: "store" })
      expect(await room.post(id)).toBeUndefined()
      expect(await room.redirected(`/2019/03/${id}/`)).toBeUndefined()
    })

    test("an old path does not tell the address of a post that is not public", async () => {
      for (const given of [{ access: "private" }, { access: "password" }, { state: "draft" }] as const) {
        const id = fresh("hush")
        await room.arrive(arrival(id, given), "import")
        expect(await room.redirected(`/2019/03/${id}/`)).toBeUndefined()
        expect((await room.redirects()).map(({ from }) => from)).toContain(`/2019/03/${id}/`)
      }
    })

    test("what has no place is kept, in order, the last of one id", async () => {
      const leftover = { system: "wordpress", site: "quay.example", what: ["menu"] } as const
      await room.keepLeftovers([
        { ...leftover, id: "b", place: 1 },
        { ...leftover, id: "a", place: 2 },
      ])
      await room.keepLeftovers([{ ...leftover, id: "a", place: 0, what: ["widget"] }])
      const first = await room.leftovers({ limit: 1 })
      expect(first.items).toEqual([{ ...leftover, id: "a", place: 0, what: ["widget"] }])
      const rest = await room.leftovers({ limit: 1, after: first.next as string })
      expect(rest).toEqual({ items: [{ ...leftover, id: "b", place: 1 }] })
    })
  })

  test("a backup has the newsroom in it", async () => {
    const lines: string[] = []
    for await (const line of store.backUp()) lines.push(line)
    const other = await freshStore()
    await other.restore(lines)
    const again: string[] = []
    for await (const line of other.backUp()) again.push(line)
    expect(again.slice(1, -1)).toEqual(lines.slice(1, -1))
    await other.close()
  })
}
