import { randomBytes } from "node:crypto"
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi"
import type { Context } from "hono"
import { cleanLine } from "../../exchange/site/index.ts"
import type { Post, Reply, ReplyState } from "../../model/index.ts"
import { atLeast } from "../accounts/accounts.ts"
import type { BanList, NewlySent, OneReply, Replies, ReplyCounts, ReplyPage } from "../answers.ts"
import type { Column } from "../csv.ts"
import { answersWith, errors } from "../describe.ts"
import { given } from "../filters.ts"
import { often } from "../guards/often.ts"
import { list } from "../list.ts"
import { may } from "../may.ts"
import { askAkismet } from "../outgoing/akismet.ts"
import { noticeWaiting } from "../outgoing/notices.ts"
import { fault } from "../problem.ts"
import type { Env, World } from "../world.ts"
import { publicPost } from "./public.ts"
import { BAN, EDIT, MODERATE, PARAM, REPLY, REPLY_STATES } from "./shapes.ts"
import { spamFilter } from "./spam.ts"
import { hidden, refuseLate, replyOf, takesReplies, whoOf } from "./taking.ts"

/** So likely to be spam that it does not stand in the queue with the others. */
const SPAM = 0.95

/** Readers' replies: sent by anybody, shown after somebody of the newsroom has looked at them. */
export function replies(app: OpenAPIHono<Env>, world: World): void {
  const { clock, secret = randomBytes(32).toString("hex") } = world
  const { newsroom } = world.store
  const filter = spamFilter(newsroom, clock)
  const sending = often({ points: 5, duration: 60 })
  const address = (c: Context<Env>) => c.env?.caller?.address ?? "in process"
  /** The newsroom hears of it later, and nobody waits for another's server. */
  const waits = async (c: Context<Env>, post: Post, reply: Reply) => {
    await noticeWaiting(world)
    const from = c.env?.caller?.address
    if (from) void askAkismet(world, post, reply, from).catch(() => {})
  }

  app.openapi(SEND, async (c) => {
    const { id } = c.req.valid("param")
    const sent = c.req.valid("json")
    await sending(address(c), "You reply too often.")
    const post = await publicPost(newsroom, id)
    if (!takesReplies(post, clock())) throw fault("closed", "This report takes no replies any more.")
    const who = whoOf(secret, sent, address(c))
    if (await newsroom.banned(who)) throw fault("not-allowed", "Your replies are not taken here.")
    if (sent.parent !== undefined && (await newsroom.reply(sent.parent))?.state !== "approved")
      throw fault("not-found", "The reply that this one answers is not there.")
    const person = c.get("person")
    const profile = person && (await newsroom.profileOf(person.id))
    const own = person !== undefined && atLeast(person.role, "contributor") && profile !== undefined
    const spam = own ? undefined : sent.website ? 1 : await filter.score(sent as Reply)
    const state: ReplyState = own ? "approved" : spam !== undefined && spam >= SPAM ? "spam" : "pending"
    const more = {
      ...(own && { profile: profile.id, name: profile.name }),
      ...(who.email && { email: who.email }),
      ...(spam !== undefined && { spam }),
    }
    const { reply, token } = replyOf(post.id, sent, state, clock(), more)
    const kept = await newsroom.addReply({ reply, token, address: hidden(secret, address(c)) })
    if (kept.state === "pending") await waits(c, post, kept)
    // A program that filled the trap is told what everybody is told.
    return c.json({ reply: shown({ ...kept, state: state === "spam" ? "pending" : state }), token }, 201)
  })
  app.openapi(CHANGE, async (c) => {
    const { id } = c.req.valid("param")
    const { token, body } = c.req.valid("json")
    await sending(address(c), "You change your reply too often.")
    const held = await newsroom.reply(id)
    if (!held) throw fault("not-found", "There is no such reply.")
    refuseLate(held, clock())
    const who = { ...whoOf(secret, { name: held.name, body }, address(c)), ...(held.email && { email: held.email }) }
    if (await newsroom.banned(who)) throw fault("not-allowed", "Your replies are not taken here.")
    // What was approved was other words: they are looked at again.
    const state = held.profile ? held.state : "pending"
    const edited = await newsroom.editReply(id, token, body.trim(), state)
    if (state === "pending") await waits(c, await publicPost(newsroom, held.post), edited)
    return c.json(shown(edited))
  })
  app.openapi(MINE, async (c) => {
    const held = await newsroom.ownReply(c.req.valid("param").id, c.req.valid("json").token)
    if (!held) throw fault("not-yours", "This reply is shown only to who wrote it, where they wrote it.")
    // What became of it in the queue is the newsroom's.
    return c.json(shown({ ...held, state: held.state === "approved" ? "approved" : "pending" }))
  })
  app.openapi(OF, async (c) => {
    const { id } = c.req.valid("param")
    const post = await publicPost(newsroom, id)
    const { items } = await newsroom.replies(
      { post: post.id, states: ["approved", "removed", "trash"] },
      { limit: 1000 },
    )
    return c.json({ open: takesReplies(post, clock()), items: threaded(items) })
  })
  list(app, {
    path: "/replies",
    about: "Replies of every state, the last first",
    query: { state: z.enum(REPLY_STATES).optional(), post: z.string().min(1).max(200).optional() },
    answers: "ReplyPage",
    columns: COLUMNS,
    role: "editor",
    find: async (query, page): Promise<ReplyPage> => {
      const { items, ...next } = await newsroom.replies(given(query), page)
      return { items: items.map((reply) => ({ ...reply, html: htmlOf(reply) })), ...next }
    },
  })
  app.openapi(COUNTS, async (c) => {
    may(c, "editor")
    return c.json(await newsroom.replyCounts())
  })
  app.openapi(MODERATES, async (c) => {
    const { name } = may(c, "editor")
    const { ids, state, because } = c.req.valid("json")
    const moderated = await newsroom.moderate(ids, state, name, because)
    return c.json({ items: moderated.map(shown) })
  })
  app.openapi(BANS, async (c) => {
    may(c, "editor")
    return c.json({ items: await newsroom.bans() })
  })
  app.openapi(BANNED, async (c) => {
    const { name: by } = may(c, "editor")
    const { reply, kind, because, days } = c.req.valid("json")
    const value = await bannedValue(world, reply, kind)
    const until = days === undefined ? undefined : new Date(clock().getTime() + days * 24 * 3_600_000).toISOString()
    await newsroom.ban({ kind, value, by, at: clock().toISOString(), ...given({ because, until }) })
    return c.json({ items: await newsroom.bans() }, 201)
  })
  app.openapi(UNBAN, async (c) => {
    may(c, "editor")
    const { kind, value } = c.req.valid("json")
    await newsroom.unban(kind, value)
    return c.json({ items: await newsroom.bans() })
  })
}

/** What of a reply a ban is about. */
async function bannedValue(
  { store: { newsroom } }: World,
  id: string,
  kind: "email" | "address" | "name",
): Promise<string> {
  const reply = await newsroom.reply(id)
  if (!reply) throw fault("not-found", "There is no such reply.")
  const value = kind === "name" ? reply.name : kind === "email" ? reply.email : await newsroom.addressOf(id)
  if (!value)
    throw fault("not-found", `This reply came without ${kind === "email" ? "an e-mail address" : "an address"}.`)
  return value
}

/** A reply as everybody may see it. */
function shown(reply: Reply): OneReply {
  const { email, spam, origin, ...rest } = reply
  return { ...rest, html: htmlOf(reply) }
}

/** Imported replies are HTML; what is sent here is plain text, in paragraphs. */
function htmlOf({ body, origin }: Reply): string {
  if (origin) return cleanLine(body)
  const escaped = body.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")
  return escaped
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.replace(/\n/g, "<br>")}</p>`)
    .join("")
}

/** Those that are shown, and of the others those that are answered: a tombstone each, without name and words. */
function threaded(items: readonly Reply[]): OneReply[] {
  const answered = new Set<string>()
  for (const reply of [...items].reverse())
    if (reply.parent && (reply.state === "approved" || answered.has(reply.id))) answered.add(reply.parent)
  return items
    .filter(({ id, state }) => state === "approved" || answered.has(id))
    .map((reply) => (reply.state === "approved" ? shown(reply) : tombstone(reply)))
}

const tombstone = ({ id, post, parent, at }: Reply): OneReply => ({
  id,
  post,
  ...(parent && { parent }),
  at,
  name: "",
  body: "",
  html: "",
  state: "removed",
})

const COLUMNS: readonly Column<Reply>[] = [
  ["id", ({ id }) => id],
  ["post", ({ post }) => post],
  ["parent", ({ parent }) => parent],
  ["state", ({ state }) => state],
  ["at", ({ at }) => at],
  ["name", ({ name }) => name],
  ["body", ({ body }) => body],
  ["spam", ({ spam }) => spam],
]

const json = <T extends z.ZodType>(schema: T) =>
  ({ body: { required: true, content: { "application/json": { schema } } } }) as const

const SEND = createRoute({
  method: "post",
  path: "/posts/{id}/replies",
  summary: "Sends a reply; it is shown when somebody has looked at it",
  request: { params: PARAM, ...json(REPLY) },
  responses: { 201: answersWith<NewlySent>("NewlySent", "It waits to be looked at."), ...errors(400, 403, 404, 429) },
})
const CHANGE = createRoute({
  method: "patch",
  path: "/replies/{id}",
  summary: "Changes a reply for whoever wrote it, for ten minutes",
  request: { params: PARAM, ...json(EDIT) },
  responses: {
    200: answersWith<OneReply>("OneReply", "It waits to be looked at again."),
    ...errors(400, 403, 404, 429),
  },
})
const MINE = createRoute({
  method: "post",
  path: "/replies/{id}/mine",
  summary: "A reply that waits to be looked at, for whoever wrote it",
  request: { params: PARAM, ...json(EDIT.pick({ token: true })) },
  responses: { 200: answersWith<OneReply>("OneReply", "The reply."), ...errors(400, 403) },
})
const OF = createRoute({
  method: "get",
  path: "/posts/{id}/replies",
  summary: "The replies that a post's readers see, in order",
  request: { params: PARAM },
  responses: {
    200: answersWith<Replies>("Replies", "The replies; what answers another names it as its parent."),
    ...errors(404),
  },
})
const COUNTS = createRoute({
  method: "get",
  path: "/replies/counts",
  summary: "How many replies there are in each state",
  responses: { 200: answersWith<ReplyCounts>("ReplyCounts", "The counts."), ...errors(401, 403) },
})
const MODERATES = createRoute({
  method: "post",
  path: "/replies/moderate",
  summary: "Takes replies to another state",
  request: json(MODERATE),
  responses: { 200: answersWith<Replies>("Moderated", "As they stand now."), ...errors(400, 401, 403, 404) },
})
const BANS = createRoute({
  method: "get",
  path: "/bans",
  summary: "Whose replies are not taken",
  responses: { 200: answersWith<BanList>("BanList", "The bans."), ...errors(401, 403) },
})
const BANNED = createRoute({
  method: "post",
  path: "/bans",
  summary: "Takes no replies any more from whoever wrote this one",
  request: json(BAN),
  responses: { 201: answersWith<BanList>("BanList", "The bans."), ...errors(400, 401, 403, 404) },
})
const UNBAN = createRoute({
  method: "delete",
  path: "/bans",
  summary: "Takes a ban back",
  request: json(z.strictObject({ kind: BAN.shape.kind, value: z.string().min(1).max(500) })),
  responses: { 200: answersWith<BanList>("BanList", "The bans."), ...errors(401, 403) },
})
