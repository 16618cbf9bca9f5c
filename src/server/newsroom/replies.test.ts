import { afterAll, beforeAll, beforeEach, expect, test } from "vitest"
import { freshStore } from "../../../test/fresh-store.ts"
import type { Reply } from "../../model/index.ts"
import type { Store } from "../../store/store.ts"
import type { Accounts, Role } from "../accounts/accounts.ts"
import { createApp } from "../app.ts"

let store: Store
let app: ReturnType<typeof createApp>
let now = new Date("2026-03-10T12:00:00Z")
let caller = 0

const who = async (headers: Headers) => {
  const [name, role] = (headers.get("x-person") ?? "").split(" ")
  return name ? { id: `id-${name}`, name, role: role as Role } : undefined
}
const EDDA = "edda editor"
const IDA = "ida contributor"
const NOBODY = ""

beforeAll(async () => {
  store = await freshStore({ clock: () => now })
  app = createApp({ store, accounts: { who } as Accounts, clock: () => now, secret: "s" })
  for (const [id, replies] of [
    ["p1", "open"],
    ["shut", "closed"],
    ["week", { days: 7 }],
  ] as const) {
    await ask(EDDA, "PUT", `/posts/${id}?base=0`, { slug: id, title: "Pier", body: "<p>It closes.</p>", replies })
    await ask(EDDA, "POST", `/posts/${id}/move`, { state: "published" })
  }
  await ask(EDDA, "PUT", "/posts/draft?base=0", { slug: "draft", title: "Draft", body: "<p>No.</p>" })
  await ask(IDA, "PUT", "/profiles/ida", { slug: "ida", name: "Ida Lund" })
}, 60_000)
afterAll(() => store?.close())
beforeEach(() => {
  now = new Date("2026-03-10T12:00:00Z")
  caller++
})

/** Each test's readers sit somewhere else. */
async function ask(person: string, method: string, path: string, body?: unknown, address = `192.0.2.${caller}`) {
  const answer = await app.request(
    `http://localhost/api/v1${path}`,
    {
      method,
      headers: { "x-person": person, ...(body !== undefined && { "content-type": "application/json" }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    },
    { caller: { address, here: false } },
  )
  const text = await answer.text()
  return { status: answer.status, body: text.startsWith("{") ? JSON.parse(text) : text, headers: answer.headers }
}
const send = (body: object, post = "p1", person = NOBODY) =>
  ask(person, "POST", `/posts/${post}/replies`, { name: "Ulla", ...body })
const seen = async (post = "p1"): Promise<Reply[]> => (await ask(NOBODY, "GET", `/posts/${post}/replies`)).body.items
const approve = (...ids: string[]) => ask(EDDA, "POST", "/replies/moderate", { ids, state: "approved" })

test("a reply is shown when an editor has approved it, and not before", async () => {
  const { body, status } = await send({ body: "And the <b>ferry</b>?\n\nHm.", email: "ulla@example.org" })
  expect(status).toBe(201)
  expect(await seen()).toEqual([])
  expect(await ask(IDA, "POST", "/replies/moderate", { ids: [body.reply.id], state: "approved" })).toMatchObject({
    status: 403,
  })
  await approve(body.reply.id)
  const [shown] = await seen()
  expect(shown).toMatchObject({ name: "Ulla", html: "<p>And the &lt;b&gt;ferry&lt;/b&gt;?</p><p>Hm.</p>" })
  expect(JSON.stringify(shown)).not.toMatch(/email|spam/)
  expect(JSON.stringify((await ask(EDDA, "GET", "/replies")).body)).not.toContain("ulla@example.org")
})

test("where none are taken, none are", async () => {
  expect(await send({ body: "Hm" }, "shut")).toMatchObject({ status: 403, body: { code: "closed" } })
  expect(await send({ body: "Hm" }, "draft")).toMatchObject({ status: 404 })
  expect(await send({ body: "Hm" }, "week")).toMatchObject({ status: 201 })
  now = new Date("2026-03-18T12:00:00Z")
  expect(await send({ body: "Hm" }, "week")).toMatchObject({ status: 403, body: { code: "closed" } })
})

test("an answer stands under what it answers, and a removed reply leaves its place", async () => {
  const first = (await send({ body: "First" })).body.reply.id
  expect(await send({ body: "Too early", parent: first })).toMatchObject({ status: 404 })
  await approve(first)
  now = new Date("2026-03-10T12:01:00Z")
  const second = (await send({ body: "Second", parent: first })).body.reply.id
  await approve(second)
  await ask(EDDA, "POST", "/replies/moderate", { ids: [first], state: "removed" })
  const thread = (await seen()).filter(({ id }) => [first, second].includes(id))
  expect(thread).toMatchObject([
    { id: first, state: "removed", name: "", body: "" },
    { id: second, parent: first },
  ])
  await ask(EDDA, "POST", "/replies/moderate", { ids: [second], state: "trash" })
  expect((await seen()).filter(({ id }) => [first, second].includes(id))).toEqual([])
})

test("its writer changes it for ten minutes, and it is looked at again", async () => {
  const { reply, token } = (await send({ body: "Teh pier" })).body
  const mine = (shown: string) => ask(NOBODY, "POST", `/replies/${reply.id}/mine`, { token: shown })
  expect(await mine(token)).toMatchObject({ status: 200, body: { body: "Teh pier", state: "pending" } })
  expect(await mine("guess")).toMatchObject({ status: 403 })
  await approve(reply.id)
  expect(await ask(NOBODY, "PATCH", `/replies/${reply.id}`, { token: "guess", body: "Mine" })).toMatchObject({
    status: 403,
  })
  expect(await ask(NOBODY, "PATCH", `/replies/${reply.id}`, { token, body: "The pier" })).toMatchObject({
    body: { state: "pending" },
  })
  expect((await seen()).some(({ id }) => id === reply.id)).toBe(false)
  now = new Date("2026-03-10T12:11:00Z")
  expect(await ask(NOBODY, "PATCH", `/replies/${reply.id}`, { token, body: "Buy" })).toMatchObject({
    status: 403,
    body: { code: "not-allowed" },
  })
})

test("who is banned neither sends nor changes, under another name or from another place", async () => {
  const { reply, token } = (await send({ name: "Larry", email: "Larry@Example.org", body: "You fools" })).body
  expect(await ask(EDDA, "POST", "/bans", { reply: reply.id, kind: "email", because: "abuse" })).toMatchObject({
    status: 201,
  })
  expect(await send({ name: "Barry", email: " larry@example.org ".trim(), body: "Me again" })).toMatchObject({
    status: 403,
  })
  expect(await ask(NOBODY, "PATCH", `/replies/${reply.id}`, { token, body: "Worse" }, "198.51.100.7")).toMatchObject({
    status: 403,
  })
  await ask(EDDA, "POST", "/bans", { reply: reply.id, kind: "address" })
  expect(await send({ name: "Carrie", body: "Me again" })).toMatchObject({ status: 403 })
  expect((await ask(EDDA, "GET", "/bans")).body.items).toHaveLength(2)
  expect(await ask(IDA, "GET", "/bans")).toMatchObject({ status: 403 })
})

test("a program that fills every field ends among the spam, and is not told", async () => {
  const { body } = await send({ body: "Nice site", website: "https://pills.example" })
  expect(body.reply.state).toBe("pending")
  expect((await ask(EDDA, "GET", "/replies?state=spam")).body.items.map(({ id }: Reply) => id)).toContain(body.reply.id)
})

test("a thousand replies a minute: all but a few are refused", async () => {
  const answers = []
  for (let i = 0; i < 1000; i++) answers.push((await send({ body: `Hm ${i}` })).status)
  expect(answers.filter((status) => status === 201)).toHaveLength(5)
  expect(answers.filter((status) => status === 429)).toHaveLength(995)
})

test("a contributor answers under their own name at once, and nobody else can", async () => {
  const own = (await send({ name: "Somebody", body: "In May." }, "p1", IDA)).body.reply
  expect(own).toMatchObject({ name: "Ida Lund", profile: "ida", state: "approved" })
  expect((await send({ name: "Ida Lund", body: "Fake" })).body.reply).not.toHaveProperty("profile")
})

test("a name holds no sign that turns or hides others", async () => {
  const { body } = await send({ name: "\u202eaduL\u0000 \u200b adI", body: "Hm" })
  expect(body.reply.name).toBe("aduL adI")
})

test("the filter learns from what people decided", async () => {
  for (let i = 0; i < 12; i++) {
    const reply = (body: string, state: "approved" | "spam") =>
      store.newsroom.addReply({
        reply: { id: `${state}${i}`, post: "week", name: "N", body, state, at: now.toISOString() },
      })
    await reply(`The ferry timetable of the harbour is late again, number ${i}.`, "approved")
    await reply(`Cheap pills and casino bonus ${i} https://pills.example/x`, "spam")
  }
  now = new Date("2026-03-10T13:00:00Z")
  const spam = (await send({ body: "Casino pills bonus cheap https://pills.example/y" })).body.reply
  const good = (await send({ body: "When is the ferry late at the harbour?" })).body.reply
  const score = async (id: string) => (await store.newsroom.reply(id))?.spam as number
  expect(await score(spam.id)).toBeGreaterThan(0.9)
  expect(await score(good.id)).toBeLessThan(0.5)
})
