import { fail, type RequestEvent } from "@sveltejs/kit"
import { accepted, answer, api, meOf, Refused } from "#lib/api.ts"
import type {
  Amendment,
  Image,
  LookedAt,
  OneDraft,
  OnePost,
  PostState,
  Profiles,
  Revisions,
} from "#lib/desk/answers.ts"
import { differences } from "#lib/desk/differences.ts"
import { type Sent, sentOf } from "#lib/desk/form.ts"
import { viewOf } from "#lib/desk/looked.ts"
import { wordsOfHtml } from "../../../../../src/exchange/site/clean.ts"
import type { Actions, PageServerLoad } from "./$types"

export const load: PageServerLoad = async (event) => {
  const path = { path: { id: event.params.id } }
  const ask = api(event)
  const [{ person }, held, { items: profiles }, { items: revisions }, amendments, typed] = await Promise.all([
    meOf(event),
    answer<OnePost>(ask.GET("/api/v1/posts/{id}", { params: path })),
    answer<Profiles>(ask.GET("/api/v1/profiles")),
    answer<Revisions>(ask.GET("/api/v1/posts/{id}/revisions", { params: path })),
    answer<{ items: readonly Amendment[] }>(ask.GET("/api/v1/posts/{id}/amendments", { params: path })),
    accepted<OneDraft>(ask.GET("/api/v1/posts/{id}/draft", { params: path })).catch(() => undefined),
  ])
  const mine = profiles.find((profile) => profile.mine)?.id
  const begun = revisions.at(-1)?.by === person?.name || (mine !== undefined && held.contributors.includes(mine))
  const mayEdit = person?.role === "editor" || (begun && (held.state === "draft" || held.state === "review"))
  const draft = typed && differs(typed.post, held) ? typed : undefined
  const taken = draft && event.url.searchParams.has("draft")
  const post = taken ? { ...held, ...draft.post, state: held.state, revision: held.revision } : held
  return {
    post: post as OnePost,
    base: taken ? draft.base : held.revision,
    offered: draft && !taken ? { base: draft.base, title: draft.post.title } : undefined,
    mayEdit,
    profiles,
    last: revisions[0],
    amendments: amendments.items,
    looked: await lookedAt(event, post as OnePost),
    now: new Date().toISOString().slice(0, 16),
  }
}

const FIELDS = ["title", "deck", "slug", "body", "access", "cover"] as const
const LISTS = ["topics", "contributors", "replies", "ties", "dismissed"] as const

/** Whether what was typed is something else than what is kept. */
const differs = (typed: OneDraft["post"], held: OnePost) =>
  FIELDS.some((field) => (typed[field] ?? "") !== (held[field] ?? "")) ||
  LISTS.some((field) => JSON.stringify(typed[field] ?? []) !== JSON.stringify(held[field] ?? []))

/** The ledger and the findings of a draft as its page shows them; undefined where this server reads no drafts. */
async function lookedAt(event: RequestEvent, { id, title, body, ties, dismissed = [] }: OnePost) {
  const text = wordsOfHtml(body)
  const sent = { id, title, text, ties, dismissed } as never
  const looked = await accepted<LookedAt>(api(event).POST("/api/v1/desk/look", { body: sent })).catch(() => undefined)
  return looked && viewOf(looked)
}

export const actions: Actions = {
  keep: async (event) => {
    const form = await event.request.formData()
    const { id } = event.params
    const word = (name: string) => String(form.get(name) ?? "").trim()
    const base = Number(word("over") || word("base"))
    let sent: Sent | undefined
    let kept: OnePost | undefined
    try {
      sent = await withCover(event, form, sentOf(form))
      if (word("telling") !== "" && word("what") === "" && word("telling") !== "nothing")
        throw new Error("Say what was changed: readers are told in these words.")
      const put = { params: { path: { id }, query: { base } }, body: sent as never }
      kept = await accepted<OnePost>(api(event).PUT("/api/v1/posts/{id}", put))
      await tell(event, word("telling"), word("what"), word("because"))
      const moved = await move(event, kept, word("then"), word("due"))
      return { said: saidOf(moved, word("then")), revision: moved.revision }
    } catch (error) {
      if (error instanceof Refused && error.problem.status === 409 && sent && !kept)
        return fail(409, { ...(await conflict(event, sent)), sent, base })
      // What was refused may be the move alone: the text is kept, and the next save is made from it.
      const now = { sent, base: kept?.revision ?? base }
      if (error instanceof Refused) return fail(error.problem.status, { problem: error.message, ...now })
      if (error instanceof Error) return fail(422, { problem: error.message, ...now })
      throw error
    }
  },
}

async function withCover(event: RequestEvent, form: FormData, sent: Sent): Promise<Sent> {
  const file = form.get("picture")
  if (!(file instanceof File) || file.size === 0) return sent
  const body = new FormData()
  body.set("file", file)
  body.set("alternative", String(form.get("alternative") ?? ""))
  const put = { body, bodySerializer: (given: FormData) => given }
  const { id } = await accepted<Image>(api(event).POST("/api/v1/images", put as never))
  return { ...sent, cover: id }
}

async function tell(event: RequestEvent, telling: string, what: string, because: string): Promise<void> {
  if (telling !== "correction" && telling !== "update") return
  const body = { kind: telling, what, ...(because && { because }) } as const
  const path = { path: { id: event.params.id as string } }
  await accepted(api(event).POST("/api/v1/posts/{id}/amendments", { params: path, body }))
}

async function move(event: RequestEvent, kept: OnePost, then: string, due: string): Promise<OnePost> {
  if (then === "") return kept
  if (then === "scheduled" && due === "") throw new Error("Say when it is to be published.")
  const at = then === "scheduled" ? { due: new Date(`${due}Z`).toISOString() } : {}
  const params = { path: { id: kept.id } }
  const body = { state: then as PostState, ...at }
  return accepted<OnePost>(api(event).POST("/api/v1/posts/{id}/move", { params, body }))
}

const SAID: Readonly<Record<string, string>> = {
  review: "It is handed in: an editor looks at it.",
  draft: "It is a draft again.",
  published: "It is published.",
  scheduled: "It is published when its time has come.",
  withdrawn: "It is withdrawn: readers do not find it any more.",
}
const saidOf = ({ revision }: OnePost, then: string) => `Kept as revision ${revision}. ${SAID[then] ?? ""}`.trim()

/** Somebody else saved meanwhile: who, when, and what is different word for word. */
async function conflict(event: RequestEvent, sent: Sent) {
  const path = { path: { id: event.params.id as string } }
  const [theirs, { items }] = await Promise.all([
    answer<OnePost>(api(event).GET("/api/v1/posts/{id}", { params: path })),
    answer<Revisions>(api(event).GET("/api/v1/posts/{id}/revisions", { params: path })),
  ])
  const whole = ({ title, deck = "", body }: Pick<OnePost, "title" | "deck" | "body">) =>
    [title, deck, wordsOfHtml(body)].filter(Boolean).join("\n\n")
  const { by = "", kept = "" } = items[0] ?? {}
  return { theirs: { revision: theirs.revision, by, kept, differences: differences(whole(theirs), whole(sent)) } }
}
