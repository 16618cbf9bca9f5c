import { randomBytes } from "node:crypto"
import { createRoute, type OpenAPIHono } from "@hono/zod-openapi"
import type { Context } from "hono"
import type { Post, Reply, ReplyState } from "../../model/index.ts"
import { atLeast } from "../accounts/accounts.ts"
import type { NewlySent, OneReply, Replies } from "../answers.ts"
import { answersWith, asJson, errors } from "../describe.ts"
import { often } from "../guards/often.ts"
import { askAkismet } from "../outgoing/akismet.ts"
import { noticeWaiting } from "../outgoing/notices.ts"
import { fault } from "../problem.ts"
import type { Env, World } from "../world.ts"
import { publicPost } from "./public.ts"
import { EDIT, PARAM, REPLY } from "./shapes.ts"
import { shown, threaded } from "./shown-reply.ts"
import { spamFilter } from "./spam.ts"
import { hidden, refuseLate, replyOf, takesReplies, whoOf } from "./taking.ts"

/** So likely to be spam that it does not stand in the queue with the others. */
const SPAM = 0.95

/** Readers’ own side of replies: sent by anybody, shown after somebody of the newsroom has looked at them. */
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
}

const SEND = createRoute({
  method: "post",
  path: "/posts/{id}/replies",
  summary: "Sends a reply; it is shown when somebody has looked at it",
  request: { params: PARAM, ...asJson(REPLY) },
  responses: { 201: answersWith<NewlySent>("NewlySent", "It waits to be looked at."), ...errors(400, 403, 404, 429) },
})
const CHANGE = createRoute({
  method: "patch",
  path: "/replies/{id}",
  summary: "Changes a reply for whoever wrote it, for ten minutes",
  request: { params: PARAM, ...asJson(EDIT) },
  responses: {
    200: answersWith<OneReply>("OneReply", "It waits to be looked at again."),
    ...errors(400, 403, 404, 429),
  },
})
const MINE = createRoute({
  method: "post",
  path: "/replies/{id}/mine",
  summary: "A reply that waits to be looked at, for whoever wrote it",
  request: { params: PARAM, ...asJson(EDIT.pick({ token: true })) },
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
