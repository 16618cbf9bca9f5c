import { createRoute, type OpenAPIHono } from "@hono/zod-openapi"
import type { Profile } from "../../model/index.ts"
import { atLeast } from "../accounts/accounts.ts"
import type { OneProfile, Profiles } from "../answers.ts"
import { answersWith, asJson, errors } from "../describe.ts"
import { given } from "../filters.ts"
import { may } from "../may.ts"
import { fault } from "../problem.ts"
import type { Env, World } from "../world.ts"
import { PARAM, PROFILE } from "./shapes.ts"

/** Who writes here: read by everybody; each changes their own profile, an editor every one. */
export function profiles(app: OpenAPIHono<Env>, { store: { newsroom } }: World): void {
  app.openapi(ALL, async (c) => {
    const asks = c.get("person")?.id
    return c.json({ items: (await newsroom.profiles()).map((profile) => shown(profile, asks)) })
  })
  app.openapi(ONE, async (c) => {
    const profile = await newsroom.profile(c.req.valid("param").id)
    if (!profile) throw fault("not-found", "Nobody of that name writes here.")
    return c.json(shown(profile, c.get("person")?.id))
  })
  app.openapi(SAVE, async (c) => {
    const person = may(c, "contributor")
    const { id } = c.req.valid("param")
    const sent = given(c.req.valid("json"))
    const held = await newsroom.profile(id)
    const own = (held?.account ?? person.id) === person.id && (sent.account ?? person.id) === person.id
    const taken = !held && (await newsroom.profileOf(person.id)) !== undefined
    if (!atLeast(person.role, "editor") && (!own || taken))
      throw fault("not-allowed", "This is another contributor's profile: they, or an editor, change it.")
    const account = sent.account ?? held?.account ?? (atLeast(person.role, "editor") ? undefined : person.id)
    const profile = {
      ...sent,
      id: held?.id ?? id,
      ...(account && { account }),
      ...(held?.origin && { origin: held.origin }),
    }
    return c.json(shown(await newsroom.saveProfile(profile), person.id))
  })
}

/** Which account is behind a name is nobody's business but theirs. */
const shown = ({ account, origin, ...profile }: Profile, asks?: string): OneProfile => ({
  ...profile,
  hasAccount: account !== undefined,
  ...(account !== undefined && account === asks && { mine: true }),
})

const ALL = createRoute({
  method: "get",
  path: "/profiles",
  summary: "Who writes here, by name",
  responses: { 200: answersWith<Profiles>("Profiles", "The profiles.") },
})

const ONE = createRoute({
  method: "get",
  path: "/profiles/{id}",
  summary: "Somebody who writes here, by id or by address",
  request: { params: PARAM },
  responses: { 200: answersWith<OneProfile>("OneProfile", "The profile."), ...errors(404) },
})

const SAVE = createRoute({
  method: "put",
  path: "/profiles/{id}",
  summary: "Keeps a profile",
  request: { params: PARAM, ...asJson(PROFILE) },
  responses: { 200: answersWith<OneProfile>("OneProfile", "As it was kept."), ...errors(400, 401, 403, 409) },
})
