import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi"
import type { Context } from "hono"
import { type Accounts, atLeast, type Person, ROLES, type SignedIn } from "../accounts/accounts.ts"
import type { Me, OneInvitation, People, Sessions } from "../answers.ts"
import { answersWith, asJson, errors } from "../describe.ts"
import { may } from "../may.ts"
import { fault } from "../problem.ts"
import type { Env, World } from "../world.ts"

/** Who asks; signing in and out; who else may. */
export function keepAccounts(app: OpenAPIHono<Env>, world: World): void {
  const accounts = accountsOf(world)
  app.openapi(ME, (c) => c.json(me(c.get("person"))))
  app.openapi(SIGN_IN, async (c) => {
    const { name, password } = c.req.valid("json")
    return signedIn(c, await accounts().signIn(name, password, fromOf(c)))
  })
  app.openapi(SIGN_OUT, async (c) => {
    for (const cookie of await accounts().signOut(c.req.raw.headers)) c.header("set-cookie", cookie, { append: true })
    return c.body(null, 204)
  })
  app.openapi(SESSIONS, async (c) => c.json({ items: await accounts().sessions(c.req.raw.headers) }))
  app.openapi(REVOKE, async (c) => {
    const { id } = c.req.valid("param")
    if (await accounts().revoke(c.req.raw.headers, id)) return c.body(null, 204)
    throw fault("not-found", "You have no such session.")
  })
  app.openapi(PASSWORD, async (c) => {
    const cookies = await accounts().changePassword(c.req.raw.headers, c.req.valid("json"))
    for (const cookie of cookies) c.header("set-cookie", cookie, { append: true })
    return c.body(null, 204)
  })
  app.openapi(INVITE, async (c) => {
    const { name } = may(c, "editor")
    const { token, ...rest } = await accounts().invite(c.req.valid("json").role, name)
    return c.json({ ...rest, token, path: `/join?token=${token}` }, 201)
  })
  app.openapi(JOIN, async (c) => {
    const { token, ...newcomer } = c.req.valid("json")
    return signedIn(c, await accounts().join(token, newcomer as never, fromOf(c)))
  })
  app.openapi(PEOPLE, async (c) => {
    may(c, "editor")
    return c.json({ items: await accounts().people() })
  })
  app.openapi(ROLE, async (c) => {
    may(c, "editor")
    return c.json(await accounts().setRole(c.req.valid("param").id, c.req.valid("json").role))
  })
}

function accountsOf({ accounts }: World): () => Accounts {
  return () => {
    if (accounts) return accounts
    throw fault("no-accounts", "There are no accounts on this server.")
  }
}

const me = (person: Person | undefined): Me => ({
  ...(person && { person }),
  mayWrite: person !== undefined && atLeast(person.role, "contributor"),
})

/** The session's id is a new one: what a cookie said before counts for nothing. */
function signedIn(c: Context<Env>, { person, cookies }: SignedIn) {
  for (const cookie of cookies) c.header("set-cookie", cookie, { append: true })
  return c.json(me(person), 200)
}

function fromOf(c: Context<Env>) {
  const agent = c.req.header("user-agent")
  return { address: c.env?.caller?.address ?? "in process", ...(agent !== undefined && { agent }) }
}

const PASSES = z.string().min(1).max(1000)
const ROLE_NAME = z.enum(ROLES)
const ID = z.object({ id: z.string().min(1).max(100) })
const NOTHING = { description: "Done." }

const ME = createRoute({
  method: "get",
  path: "/me",
  summary: "Who asks, and what they may do",
  responses: { 200: answersWith<Me>("Me", "Who asks.") },
})

const SIGN_IN = createRoute({
  method: "post",
  path: "/session",
  summary: "Signs in, by name or e-mail; the session is in a cookie",
  request: asJson(z.strictObject({ name: PASSES, password: PASSES })),
  responses: { 200: answersWith<Me>("Me", "Signed in."), ...errors(400, 401, 429) },
})

const SIGN_OUT = createRoute({
  method: "delete",
  path: "/session",
  summary: "Signs out",
  responses: { 204: NOTHING },
})

const SESSIONS = createRoute({
  method: "get",
  path: "/sessions",
  summary: "Where you are signed in",
  responses: { 200: answersWith<Sessions>("Sessions", "Your sessions, the last first."), ...errors(401) },
})

const REVOKE = createRoute({
  method: "delete",
  path: "/sessions/{id}",
  summary: "Ends a session of yours, wherever it is",
  request: { params: ID },
  responses: { 204: NOTHING, ...errors(401, 404) },
})

const PASSWORD = createRoute({
  method: "post",
  path: "/password",
  summary: "Changes your password, and ends your other sessions",
  request: asJson(z.strictObject({ old: PASSES, to: PASSES })),
  responses: { 204: NOTHING, ...errors(400, 401, 403, 429) },
})

const INVITE = createRoute({
  method: "post",
  path: "/invitations",
  summary: "Makes a link by which somebody makes an account, once",
  request: asJson(z.strictObject({ role: ROLE_NAME })),
  responses: { 201: answersWith<OneInvitation>("OneInvitation", "The link."), ...errors(400, 401, 403) },
})

const JOIN = createRoute({
  method: "post",
  path: "/accounts",
  summary: "Makes an account by an invitation, and signs in",
  request: asJson(
    z.strictObject({ token: PASSES, name: PASSES, password: PASSES, email: z.email().max(300).optional() }),
  ),
  responses: { 200: answersWith<Me>("Me", "Signed in."), ...errors(400, 404, 409, 429) },
})

const PEOPLE = createRoute({
  method: "get",
  path: "/accounts",
  summary: "Everybody who has an account",
  responses: { 200: answersWith<People>("People", "By name."), ...errors(401, 403) },
})

const ROLE = createRoute({
  method: "post",
  path: "/accounts/{id}/role",
  summary: "Gives somebody another role",
  request: { params: ID, ...asJson(z.strictObject({ role: ROLE_NAME })) },
  responses: { 200: answersWith<Person>("Person", "With their new role."), ...errors(400, 401, 403, 404, 409) },
})
