import type { RequestEvent } from "@sveltejs/kit"
import { trying } from "#lib/act.ts"
import { accepted, answer, api, meOf } from "#lib/api.ts"
import type { BanList, OnePost, Profiles, QueuedReply, ReplyCounts, ReplyPage } from "#lib/desk/answers.ts"
import type { Actions, PageServerLoad } from "./$types"

const STATES = ["pending", "approved", "spam", "trash", "removed"] as const
type State = (typeof STATES)[number]
const stateOf = (word: string | null): State => STATES.find((state) => state === word) ?? "pending"

export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url
  const state = stateOf(searchParams.get("state"))
  const [post, after] = [searchParams.get("post"), searchParams.get("after")]
  const query = { state, limit: 30, ...(post && { post }), ...(after && { after }) }
  const ask = api(event)
  const [page, counts, bans] = await Promise.all([
    answer<ReplyPage>(ask.GET("/api/v1/replies", { params: { query } })),
    answer<ReplyCounts>(ask.GET("/api/v1/replies/counts")),
    answer<BanList>(ask.GET("/api/v1/bans")),
  ])
  const [posts, parents] = await Promise.all([postsOf(event, page.items), parentsOf(event, page.items)])
  const items = page.items.map((reply) => ({
    ...reply,
    title: posts.get(reply.post)?.title ?? "a report that is gone",
    slug: posts.get(reply.post)?.slug,
    answers: reply.parent === undefined ? undefined : parents.get(reply.parent),
  }))
  return { state, counts, bans: bans.items, items, next: page.next, of: post ? posts.get(post)?.title : undefined }
}

async function postsOf(event: RequestEvent, items: readonly QueuedReply[]): Promise<Map<string, OnePost>> {
  const ids = [...new Set(items.map(({ post }) => post))]
  const found = await Promise.all(
    ids.map((id) =>
      accepted<OnePost>(api(event).GET("/api/v1/posts/{id}", { params: { path: { id } } })).catch(() => undefined),
    ),
  )
  return new Map(found.flatMap((post) => (post ? [[post.id, post] as const] : [])))
}

/** What the replies answer, in whatever state that is. */
async function parentsOf(event: RequestEvent, items: readonly QueuedReply[]) {
  const posts = [...new Set(items.flatMap(({ parent, post }) => (parent === undefined ? [] : [post])))]
  const pages = await Promise.all(
    posts.map((post) =>
      answer<ReplyPage>(api(event).GET("/api/v1/replies", { params: { query: { post, limit: 1000 } } })),
    ),
  )
  return new Map(pages.flatMap((page) => page.items).map(({ id, name, body, state }) => [id, { name, body, state }]))
}

export const actions: Actions = {
  moderate: async (event) => {
    const form = await event.request.formData()
    const [one, oneState] = String(form.get("one") ?? "").split(" ")
    const ids = one ? [one] : form.getAll("ids").map(String)
    const state = stateOf(oneState ?? String(form.get("state")))
    if (!ids.length) return { problem: "Tick the replies that it is about." }
    const because = String(form.get("because") ?? "").trim()
    return trying(async () => {
      const body = { ids, state, ...(because && { because }) }
      await accepted(api(event).POST("/api/v1/replies/moderate", { body }))
      return { said: `${ids.length === 1 ? "One reply is" : `${ids.length} replies are`} ${SAID[state]}.` }
    }, {})
  },
  answer: async (event) => {
    const form = await event.request.formData()
    const id = String(form.get("answer"))
    const body = String(form.get(`words-${id}`) ?? "").trim()
    const post = String(form.get(`post-${id}`))
    return trying(async () => {
      if (!body) return { problem: "Write what you answer." }
      await accepted(api(event).POST("/api/v1/replies/moderate", { body: { ids: [id], state: "approved" } }))
      const name = await nameOf(event)
      const sent = { params: { path: { id: post } }, body: { name, body, parent: id } }
      const { reply } = await accepted<{ reply: QueuedReply }>(api(event).POST("/api/v1/posts/{id}/replies", sent))
      // Without a profile an answer waits as any reader's does: whoever answers here has looked at it.
      const ids = { ids: [reply.id], state: "approved" as const }
      if (reply.state !== "approved") await accepted(api(event).POST("/api/v1/replies/moderate", { body: ids }))
      return { said: "Your answer stands under the reply, which is approved with it." }
    }, {})
  },
  ban: async (event) => {
    const form = await event.request.formData()
    const reply = String(form.get("ban"))
    const word = (name: string) => String(form.get(`${name}-${reply}`) ?? "").trim()
    const kind = word("kind") as "email" | "address" | "name"
    const days = Number(word("days"))
    return trying(async () => {
      const body = { reply, kind, ...(word("because") && { because: word("because") }), ...(days > 0 && { days }) }
      await accepted(api(event).POST("/api/v1/bans", { body }))
      return { said: "Replies from there are not taken any more." }
    }, {})
  },
  unban: async (event) => {
    const form = await event.request.formData()
    const body = { kind: String(form.get("kind")) as "email", value: String(form.get("value")) }
    return trying(async () => {
      await accepted(api(event).DELETE("/api/v1/bans", { body }))
      return { said: "Replies from there are taken again." }
    }, {})
  },
}

const SAID = {
  approved: "shown to readers",
  spam: "spam",
  trash: "in the trash",
  removed: "removed; where it is answered a line says so",
  pending: "waiting again",
} as const

async function nameOf(event: RequestEvent): Promise<string> {
  const [{ person }, { items }] = await Promise.all([meOf(event), answer<Profiles>(api(event).GET("/api/v1/profiles"))])
  return items.find((profile) => profile.mine)?.name ?? person?.name ?? "The newsroom"
}
