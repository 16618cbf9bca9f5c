import { randomUUID } from "node:crypto"
import { redirect } from "@sveltejs/kit"
import { trying } from "#lib/act.ts"
import { accepted, answer, api } from "#lib/api.ts"
import type { OnePost, PostPage, PostState, Profiles } from "#lib/desk/answers.ts"
import type { Actions, PageServerLoad } from "./$types"

const STATES = ["review", "draft", "scheduled", "published", "withdrawn"] as const satisfies PostState[]
const ALL = 1000
const FEW = 10

export const load: PageServerLoad = async (event) => {
  const all = event.url.searchParams.get("all")
  const ask = api(event)
  const [{ items: profiles }, ...pages] = await Promise.all([
    answer<Profiles>(ask.GET("/api/v1/profiles")),
    ...STATES.map((state) => {
      const query = { state, order: "modified" as const, limit: all === state ? ALL : FEW }
      return answer<PostPage>(ask.GET("/api/v1/posts", { params: { query } }))
    }),
  ])
  const lists = STATES.map((state, i) => ({ state, posts: pages[i]?.items ?? [], more: pages[i]?.next !== undefined }))
  return { profiles, lists: lists.map(({ posts, ...list }) => ({ ...list, posts: posts.map(lineOf) })) }
}

const lineOf = ({ id, title, deck, state, access, modified, published, contributors, revision }: OnePost) => ({
  id,
  title,
  deck,
  state,
  access,
  modified,
  published,
  contributors,
  revision,
})

export const actions: Actions = {
  new: (event) =>
    trying(async () => {
      const { items } = await accepted<Profiles>(api(event).GET("/api/v1/profiles"))
      const mine = items.filter((profile) => profile.mine).map(({ id }) => id)
      const id = randomUUID()
      const post = { slug: `draft-${id.slice(0, 8)}`, title: "", body: "", contributors: mine }
      const put = { params: { path: { id }, query: { base: 0 } }, body: post as never }
      await accepted(api(event).PUT("/api/v1/posts/{id}", put))
      redirect(303, `/desk/${id}`)
    }, {}),
}
