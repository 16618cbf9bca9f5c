import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi"
import type { BanList } from "../answers.ts"
import { answersWith, asJson, errors } from "../describe.ts"
import { given } from "../filters.ts"
import { may } from "../may.ts"
import { fault } from "../problem.ts"
import type { Env, World } from "../world.ts"
import { BAN } from "./shapes.ts"

/** Whose replies are not taken, for editors. */
export function bans(app: OpenAPIHono<Env>, world: World): void {
  const { clock } = world
  const { newsroom } = world.store
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
  request: asJson(BAN),
  responses: { 201: answersWith<BanList>("BanList", "The bans."), ...errors(400, 401, 403, 404) },
})
const UNBAN = createRoute({
  method: "delete",
  path: "/bans",
  summary: "Takes a ban back",
  request: asJson(z.strictObject({ kind: BAN.shape.kind, value: z.string().min(1).max(500) })),
  responses: { 200: answersWith<BanList>("BanList", "The bans."), ...errors(401, 403) },
})
