import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi"
import {
  addresses,
  clean,
  cleanLine,
  feed,
  jsonLd,
  newsSitemap,
  openGraphImageOf,
  type Shown,
  type Site,
  sitemap,
} from "../../exchange/site/index.ts"
import type { Post, Profile } from "../../model/index.ts"
import type { Newsroom } from "../../store/newsroom/newsroom.ts"
import type { Store } from "../../store/store.ts"
import type { SiteAbout, SitePost } from "../answers.ts"
import { answersWith, errors } from "../describe.ts"
import { given } from "../filters.ts"
import { fault } from "../problem.ts"
import type { Env, World } from "../world.ts"
import { PARAM } from "./shapes.ts"

const HERE: Site = { name: "Hearsay", origin: "http://127.0.0.1:8420", base: "/news", language: "en" }

/** What a public site is when nobody said, with what it tells others. */
export const siteOf = ({ site = HERE, outgoing }: World): Site => ({
  ...site,
  ...(outgoing?.hub && { hub: outgoing.hub }),
  ...(outgoing?.akismet && { checks: "Akismet" }),
})

/** The newsroom's public site: what its pages show, and its feeds and maps. Nothing here is of a post that is not public. */
export function site(app: OpenAPIHono<Env>, world: World): void {
  const { store, clock } = world
  const here = siteOf(world)
  app.openapi(ABOUT, (c) => c.json({ ...here, cards: world.cards ?? false }))
  app.openapi(KEY, (c) => {
    const { indexNow } = world.outgoing ?? {}
    if (!indexNow) throw fault("not-found", "IndexNow is off.")
    return c.text(indexNow.key)
  })
  app.openapi(POST, async (c) => {
    const slug = c.req.valid("param").id
    const post = await sitePost(store.newsroom, slug)
    if (!post) {
      const to = await store.newsroom.redirected(`/${slug}`)
      throw fault("not-found", to ? `It has moved to ${to}.` : "There is no such report here.")
    }
    return c.json(pageOf(here, await shownOf(store, here, post)))
  })
  app.openapi(MOVED, async (c) => {
    const to = await store.newsroom.redirected(c.req.valid("query").from)
    if (to === undefined) throw fault("not-found", "Nothing has moved from there.")
    return c.json({ to })
  })
  app.openapi(FEED, async (c) => {
    const form = c.req.valid("param").form
    const { contributor, topic } = c.req.valid("query")
    const who = contributor === undefined ? undefined : await store.newsroom.profile(contributor)
    if (contributor !== undefined && !who) throw fault("not-found", "Nobody of that name writes here.")
    const at = addresses(here)
    const about = who
      ? { name: who.name, at: at.contributor(who) }
      : topic === undefined
        ? undefined
        : { name: topic, at: at.topic(topic) }
    const { items } = await store.newsroom.posts(given({ public: true, contributor: who?.id, topic }), { limit: 30 })
    const shown = await Promise.all(items.map((post) => shownOf(store, here, post)))
    c.header("content-type", TYPES[form])
    const self = `${about?.at ?? here.origin + here.base}/feed.${form}`
    if (here.hub) c.header("link", `<${here.hub}>; rel="hub", <${self}>; rel="self"`)
    return c.body(feed(form, here, shown, about))
  })
  for (const [route, recent] of [
    [MAP, false],
    [NEWS_MAP, true],
  ] as const)
    app.openapi(route, async (c) => {
      const posts = await allPublic(store.newsroom)
      c.header("content-type", "application/xml; charset=utf-8")
      return c.body(recent ? newsSitemap(here, posts, clock()) : sitemap(here, posts))
    })
}

export async function sitePost(newsroom: Newsroom, slug: string): Promise<Post | undefined> {
  const post = await newsroom.postBySlug(slug)
  return post?.state === "published" && post.access === "public" ? post : undefined
}

/** A post with all that stands beside it. */
export async function shownOf(store: Store, here: Site, post: Post | Omit<Post, "password">): Promise<Shown> {
  const { newsroom } = store
  const [contributors, amendments, cover, ledger] = await Promise.all([
    Promise.all(post.contributors.map((id) => newsroom.profile(id))),
    newsroom.amendments(post.id, { limit: 1000 }),
    post.cover === undefined ? undefined : newsroom.image(post.cover),
    store.ledger(addresses(here).post(post)),
  ])
  return {
    post,
    contributors: contributors.filter((who): who is Profile => who !== undefined),
    amendments: amendments.items,
    ...(cover && { cover }),
    ...(ledger && { ledger }),
  }
}

function pageOf(here: Site, shown: Shown): SitePost {
  const { body, dismissed, origin, password, ...post } = shown.post
  const contributors = shown.contributors.map(({ account, origin, biography, ...who }) => ({
    ...who,
    ...(biography && { biography: cleanLine(biography) }),
  }))
  return {
    ...shown,
    post,
    contributors,
    html: clean(body),
    card: openGraphImageOf(here, shown),
    jsonLd: jsonLd(here, shown),
  }
}

/** A sitemap holds 50,000 addresses at most. */
const MOST = 50_000

async function allPublic(newsroom: Newsroom): Promise<Omit<Post, "password">[]> {
  const posts: Omit<Post, "password">[] = []
  for (let after: string | undefined; posts.length < MOST; ) {
    const page = await newsroom.posts({ public: true }, { limit: 1000, ...(after !== undefined && { after }) })
    posts.push(...page.items)
    after = page.next
    if (after === undefined) break
  }
  return posts
}

const TYPES = {
  rss: "application/rss+xml; charset=utf-8",
  atom: "application/atom+xml; charset=utf-8",
  json: "application/feed+json; charset=utf-8",
} as const

const ABOUT = createRoute({
  method: "get",
  path: "/site",
  summary: "The public site: its name and its address",
  responses: { 200: answersWith<SiteAbout>("SiteAbout", "The site.") },
})

const KEY = createRoute({
  method: "get",
  path: "/site/indexnow-key.txt",
  summary: "The key by which search engines know that IndexNow is told by this site itself",
  responses: { 200: { description: "The key." }, ...errors(404) },
})

const POST = createRoute({
  method: "get",
  path: "/site/posts/{id}",
  summary: "A public post as its page shows it, by its address",
  request: { params: PARAM },
  responses: { 200: answersWith<SitePost>("SitePost", "The post, and what stands beside it."), ...errors(404) },
})

const MOVED = createRoute({
  method: "get",
  path: "/site/moved",
  summary: "Where an old address leads",
  request: { query: z.strictObject({ from: z.string().min(1).max(2000) }) },
  responses: { 200: answersWith<{ to: string }>("Moved", "The new address."), ...errors(404) },
})

const FEED = createRoute({
  method: "get",
  path: "/site/feed/{form}",
  summary: "The last public posts as a feed, of all or of one contributor or topic",
  request: {
    params: z.object({ form: z.enum(["rss", "atom", "json"]) }),
    query: z.strictObject({
      contributor: z.string().min(1).max(200).optional(),
      topic: z.string().min(1).max(100).optional(),
    }),
  },
  responses: { 200: { description: "The feed." }, ...errors(404) },
})

const MAP = createRoute({
  method: "get",
  path: "/site/sitemap.xml",
  summary: "All public posts as a sitemap",
  responses: { 200: { description: "The sitemap." } },
})

const NEWS_MAP = createRoute({
  method: "get",
  path: "/site/news-sitemap.xml",
  summary: "The public posts of the last two days, as news sitemaps ask for",
  responses: { 200: { description: "The sitemap." } },
})
