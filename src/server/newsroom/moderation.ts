import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi"
import type { Reply } from "../../model/index.ts"
import type { Replies, ReplyCounts, ReplyPage } from "../answers.ts"
import type { Column } from "../csv.ts"
import { answersWith, asJson, errors } from "../describe.ts"
import { given } from "../filters.ts"
import { list } from "../list.ts"
import { may } from "../may.ts"
import type { Env, World } from "../world.ts"
import { MODERATE, REPLY_STATES } from "./shapes.ts"
import { htmlOf, shown } from "./shown-reply.ts"

/** The queue of replies, for editors. */
export function moderation(app: OpenAPIHono<Env>, { store: { newsroom } }: World): void {
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
}

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
  request: asJson(MODERATE),
  responses: { 200: answersWith<Replies>("Moderated", "As they stand now."), ...errors(400, 401, 403, 404) },
})
