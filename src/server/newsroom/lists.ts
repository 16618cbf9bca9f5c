import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi"
import { cleanLine } from "../../exchange/site/index.ts"
import type { Amendment, Profile } from "../../model/index.ts"
import type { PostLine } from "../../store/newsroom/listed.ts"
import type { Newsroom } from "../../store/newsroom/newsroom.ts"
import type {
  SiteAmendment,
  SiteAmendmentPage,
  SiteContributor,
  SiteLine,
  SiteLinePage,
  SiteShelves,
} from "../answers.ts"
import type { Column } from "../csv.ts"
import { answersWith, errors } from "../describe.ts"
import { given, PUBLISHED } from "../filters.ts"
import { list } from "../list.ts"
import { fault } from "../problem.ts"
import type { Env, World } from "../world.ts"
import { PARAM } from "./shapes.ts"

/** What the public site lists: never a body, never a post that is not public. */
export function lists(app: OpenAPIHono<Env>, { store: { newsroom }, own }: World): void {
  app.openapi(FILE, async (c) => {
    const text = await own?.(c.req.valid("param").name)
    if (text === undefined) throw fault("not-found", "The owner has put none in its place.")
    c.header("content-type", "text/plain; charset=utf-8")
    return c.body(text)
  })
  list(app, {
    path: "/site/posts",
    about: "Public posts as lists show them, the last first",
    query: { contributor: WHO, topic: TOPIC, words: PUBLISHED.words, from: PUBLISHED.from, before: PUBLISHED.before },
    answers: "SiteLinePage",
    columns: LINES,
    find: async ({ contributor, ...query }, page): Promise<SiteLinePage> => {
      const who = contributor === undefined ? undefined : await contributorAt(newsroom, contributor)
      const filter = given({ ...query, contributor: who?.id, public: true as const })
      const { items, ...next } = await newsroom.posts(filter, page)
      return { items: await lined(newsroom, items), ...next }
    },
  })
  list(app, {
    path: "/site/amendments",
    about: "Corrections and updates of public posts, the last first, each with its post's title and address",
    query: {},
    answers: "SiteAmendmentPage",
    columns: AMENDED,
    find: async (_, page): Promise<SiteAmendmentPage> => {
      const { items, ...next } = await newsroom.amendments(undefined, page)
      return { items: await Promise.all(items.map((one) => told(newsroom, one))), ...next }
    },
  })
  app.openapi(SHELVES, async (c) => {
    const [topics, months, profiles] = await Promise.all([newsroom.topics(), newsroom.months(), newsroom.profiles()])
    return c.json({ topics, months, contributors: profiles.map(({ name, slug }) => ({ name, slug })) })
  })
  app.openapi(CONTRIBUTOR, async (c) => {
    const { account, origin, biography, ...who } = await contributorAt(newsroom, c.req.valid("param").id)
    return c.json({ ...who, ...(biography && { biography: cleanLine(biography) }) })
  })
}

async function contributorAt(newsroom: Newsroom, idOrSlug: string): Promise<Profile> {
  const who = await newsroom.profile(idOrSlug)
  if (!who) throw fault("not-found", "Nobody of that name writes here.")
  return who
}

/** Posts as lines, their writers by name. */
async function lined(newsroom: Newsroom, posts: readonly PostLine[]): Promise<SiteLine[]> {
  const profiles = new Map((await newsroom.profiles()).map((profile) => [profile.id, profile]))
  return Promise.all(
    posts.map(async ({ id, slug, title, deck, topics, published, modified, contributors, cover }) => {
      const picture = cover === undefined ? undefined : await newsroom.image(cover)
      const by = contributors.flatMap((who) => profiles.get(who) ?? []).map(({ name, slug }) => ({ name, slug }))
      return given({ id, slug, title, deck, topics, published, modified, contributors: by, cover: picture })
    }),
  )
}

async function told(newsroom: Newsroom, amendment: Amendment) {
  const post = await newsroom.post(amendment.post)
  return { ...amendment, title: post?.title ?? "", slug: post?.slug ?? "" }
}

const WHO = z.string().min(1).max(200).optional().openapi({ description: "Whose, by id or by address." })
const TOPIC = z.string().min(1).max(100).optional()

const LINES: readonly Column<SiteLine>[] = [
  ["slug", ({ slug }) => slug],
  ["title", ({ title }) => title],
  ["published", ({ published }) => published],
  ["contributors", ({ contributors }) => contributors.map(({ name }) => name)],
  ["topics", ({ topics }) => topics],
]
const AMENDED: readonly Column<SiteAmendment>[] = [
  ["at", ({ at }) => at],
  ["slug", ({ slug }) => slug],
  ["title", ({ title }) => title],
  ["kind", ({ kind }) => kind],
  ["what", ({ what }) => what],
  ["because", ({ because }) => because],
]

const SHELVES = createRoute({
  method: "get",
  path: "/site/shelves",
  summary: "Where public posts stand: topics and months with how many, and who writes",
  responses: {
    200: answersWith<SiteShelves>("SiteShelves", "Topics, those with most posts first; months, the last first."),
  },
})

const FILE = createRoute({
  method: "get",
  path: "/site/files/{name}",
  summary: "What the owner put in the place of robots.txt or llms.txt",
  request: { params: z.object({ name: z.enum(["robots.txt", "llms.txt"]) }) },
  responses: { 200: { description: "The file." }, ...errors(404) },
})

const CONTRIBUTOR = createRoute({
  method: "get",
  path: "/site/contributors/{id}",
  summary: "A contributor as their page shows them: their biography is clean",
  request: { params: PARAM },
  responses: { 200: answersWith<SiteContributor>("SiteContributor", "The contributor."), ...errors(404) },
})
