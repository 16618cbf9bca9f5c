import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi"
import type { Context } from "hono"
import { isReserved } from "../../exchange/site/index.ts"
import type { Post } from "../../model/index.ts"
import type { PostLine } from "../../store/newsroom/listed.ts"
import type { Newsroom } from "../../store/newsroom/newsroom.ts"
import type { Saving } from "../../store/newsroom/posts.ts"
import { atLeast, type Person } from "../accounts/accounts.ts"
import type { OneDraft, OnePost, Revisions } from "../answers.ts"
import { answersWith, asJson, errors } from "../describe.ts"
import { given, PUBLISHED } from "../filters.ts"
import { list } from "../list.ts"
import { may } from "../may.ts"
import { announce } from "../outgoing/pings.ts"
import { fault } from "../problem.ts"
import type { Env, World } from "../world.ts"
import { POSTS } from "./columns.ts"
import { isPublic } from "./public.ts"
import { readPost } from "./read-post.ts"
import { BASE, MOVE, PARAM, POST, STATES } from "./shapes.ts"

const FILTER = {
  state: z.enum(STATES).optional(),
  contributor: z.string().min(1).max(200).optional(),
  topic: z.string().min(1).max(100).optional(),
  words: PUBLISHED.words,
  from: PUBLISHED.from,
  before: PUBLISHED.before,
  order: z.enum(["published", "modified"]).optional(),
}

/** Posts: read by everybody once they are public, written by contributors, published by editors. */
export function posts(app: OpenAPIHono<Env>, world: World): void {
  const { newsroom } = world.store
  list(app, {
    path: "/posts",
    about: "Posts; to those who do not write here, the public ones",
    query: FILTER,
    answers: "PostPage",
    columns: POSTS,
    find: async (query, page, c) => {
      const { items, ...next } = await newsroom.posts({ ...given(query), ...(!writes(c) && { public: true }) }, page)
      return { items: items.map((post) => shown(post, writes(c))), ...next }
    },
  })
  app.openapi(ONE, async (c) => {
    const { id } = c.req.valid("param")
    const post = (await newsroom.post(id)) ?? (await newsroom.postBySlug(id))
    if (!post || !(writes(c) || isPublic(post))) throw none(id)
    return c.json(shown(post, writes(c)))
  })
  app.openapi(SAVE, async (c) => {
    const person = may(c, "contributor")
    const { id } = c.req.valid("param")
    const held = await newsroom.post(id)
    await mayChange(newsroom, person, held)
    refuseTaken(c.req.valid("json").slug)
    const saving = savingOf(id, c.req.valid("json"), held, person)
    const saved = await newsroom.save(saving, person.name, c.req.valid("query").base)
    await readPost(world, saved)
    await announce(world, saved, held)
    return c.json(shown(saved, true))
  })
  app.openapi(MOVES, async (c) => {
    const { id } = c.req.valid("param")
    const { state, due } = c.req.valid("json")
    const held = await newsroom.post(id)
    const inHouse = (state === "draft" || state === "review") && (held?.state === "draft" || held?.state === "review")
    const person = may(c, inHouse ? "contributor" : "editor")
    await mayChange(newsroom, person, held)
    const moved = await newsroom.move(id, state, person.name, due)
    await readPost(world, moved)
    await announce(world, moved, held)
    return c.json(shown(moved, true))
  })
  app.openapi(TYPE, async (c) => {
    const person = may(c, "contributor")
    const { id } = c.req.valid("param")
    const held = await newsroom.post(id)
    await mayChange(newsroom, person, held)
    const post = savingOf(id, c.req.valid("json"), held, person)
    await newsroom.autosave({ account: person.name, base: c.req.valid("query").base, post })
    return c.body(null, 204)
  })
  app.openapi(TYPED, async (c) => {
    const { name } = may(c, "contributor")
    const { id } = c.req.valid("param")
    const draft = await newsroom.autosaved(id, name)
    if (!draft) throw fault("not-found", "There is nothing that you typed and did not save.")
    return c.json({ base: draft.base, post: { ...draft.post, revision: draft.base } })
  })
  app.openapi(REVISIONS, async (c) => {
    may(c, "contributor")
    const { id } = c.req.valid("param")
    return c.json({ post: id, items: await newsroom.revisions(id) })
  })
  app.openapi(REVISION, async (c) => {
    may(c, "contributor")
    const { id, revision } = c.req.valid("param")
    const post = await newsroom.revision(id, revision)
    if (!post) throw none(`${id}, revision ${revision}`)
    return c.json(shown(post, true))
  })
}

/** A post where a page of the site itself is would not be found. */
function refuseTaken(slug: string): void {
  if (isReserved(slug)) throw fault("bad-slug", `A page of the site itself is at “${slug}”: choose another address.`)
}

const writes = (c: Context<Env>) => atLeast(c.get("person")?.role ?? "reader", "contributor")
const none = (id: string) => fault("not-found", `There is no post ${id} here.`)

/** A post as it may be seen: its password never, what the desk noted only by those who write. */
function shown(post: Post | PostLine, writer: boolean): OnePost {
  const { password: _, dismissed, origin, ...rest } = post as Post
  return writer ? { ...rest, dismissed } : rest
}

/** An editor may change every post; a contributor their own, until it is published. */
async function mayChange(newsroom: Newsroom, person: Person, held: Post | undefined): Promise<void> {
  if (!held || atLeast(person.role, "editor")) return
  if (held.state !== "draft" && held.state !== "review")
    throw fault("not-allowed", `This post is ${held.state}: from there on an editor changes it.`)
  const own = await newsroom.profileOf(person.id)
  const began = (await newsroom.revisions(held.id)).at(-1)?.by
  if (began !== person.name && !(own && held.contributors.includes(own.id)))
    throw fault("not-allowed", "This post is another contributor's: an editor can put your name to it.")
}

/** What was sent, in the post as it stands: its state is changed by moving it, never by saving. */
function savingOf(id: string, sent: z.output<typeof POST>, held: Post | undefined, { name }: Person): Saving {
  const { state = "draft", password, published, origin } = held ?? {}
  const dismissed = sent.dismissed.map((one) => {
    const before = held?.dismissed.find(({ code, exact }) => code === one.code && exact === one.exact)
    return { ...one, by: before?.by ?? name }
  })
  // A post under a password stays so: it came with one from another system.
  const access = held?.access === "password" ? "password" : sent.access
  return given({ ...sent, id, state, access, dismissed, password, published, origin }) as Saving
}

const ONE = createRoute({
  method: "get",
  path: "/posts/{id}",
  summary: "A post, by its id or its address",
  request: { params: PARAM },
  responses: { 200: answersWith<OnePost>("OnePost", "The post."), ...errors(404) },
})

const body = asJson(POST)
const SAVE = createRoute({
  method: "put",
  path: "/posts/{id}",
  summary: "Keeps a post's next revision",
  description: "Somebody else's revision is never overwritten: a save from an old one is refused with 409.",
  request: { params: PARAM, query: BASE, ...body },
  responses: { 200: answersWith<OnePost>("OnePost", "As it was kept."), ...errors(400, 401, 403, 409, 422) },
})

const MOVES = createRoute({
  method: "post",
  path: "/posts/{id}/move",
  summary: "Takes a post to another state: handed in, scheduled, published, withdrawn",
  request: { params: PARAM, ...asJson(MOVE) },
  responses: { 200: answersWith<OnePost>("OnePost", "As it stands now."), ...errors(400, 401, 403, 404, 422) },
})

const TYPE = createRoute({
  method: "put",
  path: "/posts/{id}/draft",
  summary: "Keeps what is being typed, until it is saved",
  request: { params: PARAM, query: BASE, ...body },
  responses: { 204: { description: "It is kept." }, ...errors(400, 401, 403) },
})

const TYPED = createRoute({
  method: "get",
  path: "/posts/{id}/draft",
  summary: "What whoever asks typed, and did not save",
  request: { params: PARAM },
  responses: { 200: answersWith<OneDraft>("OneDraft", "What was typed."), ...errors(401, 404) },
})

const REVISIONS = createRoute({
  method: "get",
  path: "/posts/{id}/revisions",
  summary: "A post's revisions, the last first",
  request: { params: PARAM },
  responses: { 200: answersWith<Revisions>("Revisions", "The revisions."), ...errors(401) },
})

const REVISION = createRoute({
  method: "get",
  path: "/posts/{id}/revisions/{revision}",
  summary: "A post as one of its revisions had it",
  request: { params: PARAM.extend({ revision: z.coerce.number().int().min(1).max(1e9) }) },
  responses: { 200: answersWith<OnePost>("OnePost", "The post."), ...errors(401, 404) },
})
