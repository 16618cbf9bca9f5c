import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi"
import type { ClaimsOf } from "../../pipeline/claims.ts"
import { rememberingClaims } from "../../pipeline/story-claims.ts"
import type { OneStory, StoryClaimsAnswer } from "../answers.ts"
import { STORIES } from "../columns.ts"
import { answersWith, errors } from "../describe.ts"
import { list } from "../list.ts"
import { fault } from "../problem.ts"
import type { Env, World } from "../world.ts"
import { readCard } from "./card.ts"

/** Stories: which reports tell of the same events, what is claimed in them, and who stands behind it. */
export function readStories(app: OpenAPIHono<Env>, world: World): void {
  const { store } = world
  const claimsIn = rememberingClaims(store, claimsBy(world))
  list(app, {
    path: "/stories",
    about: "Stories, those with the newest report first",
    query: {
      least: z.coerce
        .number()
        .int()
        .min(1)
        .max(1000)
        .optional()
        .openapi({ description: "Told by so many reports or more; 2." }),
    },
    answers: "StoriesPage",
    columns: STORIES,
    find: ({ least = 2 }, page) => store.stories({ least }, page),
  })
  app.openapi(ONE, async (c) => {
    const { id } = c.req.valid("param")
    const story = await store.story(id)
    if (!story) throw none(id)
    return c.json(story)
  })
  app.openapi(CLAIMS, async (c) => {
    const { id } = c.req.valid("param")
    const { relay, body } = c.req.valid("query")
    const whatIf = { relays: supposed(relay), bodies: supposed(body) }
    const found = await claimsIn(id, whatIf)
    if (!found) throw none(id)
    return c.json(found)
  })
  readCard(app, world, claimsIn)
}

const none = (id: string) => fault("not-found", `There is no story ${id}.`)

const claimsBy =
  ({ claims }: World): ClaimsOf =>
  async (...asked) => {
    if (!claims) throw fault("no-encoder", "This server compares no passages: it was started without an encoder.")
    return (await claims())(...asked)
  }

/** "Name=Another" puts one in another's place, "Name=" leaves it out. */
function supposed(given: readonly string[] | undefined): Record<string, string | null> {
  return Object.fromEntries(
    (given ?? []).map((words) => {
      const at = words.indexOf("=")
      if (at < 1) throw fault("bad-request", `What is tried is written “Name=Another” or “Name=”, not “${words}”.`)
      return [words.slice(0, at), words.slice(at + 1) || null]
    }),
  )
}

const PARAM = z.object({ id: z.string().min(1).max(1000) })
const TRIED = z
  .union([
    z
      .string()
      .max(500)
      .transform((one) => [one]),
    z.array(z.string().max(500)).max(20),
  ])
  .optional()

const ONE = createRoute({
  method: "get",
  path: "/stories/{id}",
  summary: "A story and the reports that tell it, first published first; by its id or by that of one of its reports",
  request: { params: PARAM },
  responses: { 200: answersWith<OneStory>("OneStory", "The story."), ...errors(404) },
})

const CLAIMS = createRoute({
  method: "get",
  path: "/stories/{id}/claims",
  summary: "What is claimed in a story, and how many independent roots stand behind each claim",
  description:
    "Worked out from what is kept and judged. `relay` and `body` try what would change: `relay=Channel Nine=` leaves a relay out, `body=Mara Voss=The Ministry` has somebody speak for a body.",
  request: {
    params: PARAM,
    query: z.strictObject({ relay: TRIED, body: TRIED }),
  },
  responses: { 200: answersWith<StoryClaimsAnswer>("StoryClaimsAnswer", "The claims."), ...errors(400, 404) },
})
