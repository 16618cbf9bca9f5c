import { randomUUID } from "node:crypto"
import { fail } from "@sveltejs/kit"
import type { People } from "#lib/answers.ts"
import { accepted, answer, api, meOf, Refused } from "#lib/api.ts"
import type { Image, OneProfile, Profiles } from "#lib/desk/answers.ts"
import { slugOf } from "#lib/desk/form.ts"
import type { Actions, PageServerLoad } from "./$types"

export const load: PageServerLoad = async (event) => {
  const { person } = await meOf(event)
  const editor = person?.role === "editor"
  const [{ items }, people] = await Promise.all([
    answer<Profiles>(api(event).GET("/api/v1/profiles")),
    editor ? accepted<People>(api(event).GET("/api/v1/accounts")).catch(() => undefined) : undefined,
  ])
  const who = event.url.searchParams.get("who")
  const mine = items.find((profile) => profile.mine)
  const shown = who === null || !editor ? mine : items.find(({ id }) => id === who)
  const own = !editor || who === null || shown?.mine === true
  return { profiles: items, shown, own, name: own ? (person?.name ?? "") : "", people: people?.items ?? [] }
}

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    const word = (name: string) => String(form.get(name) ?? "").trim()
    const id = word("id") || randomUUID()
    const { person } = await meOf(event)
    // An editor's own profile is tied to their account by saying so; another's only where one is chosen.
    const account = word("account") || (word("own") === "yes" ? person?.id : undefined)
    const sent = { name: word("name"), slug: word("slug") || slugOf(word("name")), biography: word("biography") }
    const url = word("url")
    try {
      const picture = (await pictureOf(api(event), form, sent.name)) ?? word("keep")
      const body = { ...sent, ...(url && { url }), ...(picture && { picture }), ...(account && { account }) }
      const kept = await accepted<OneProfile>(
        api(event).PUT("/api/v1/profiles/{id}", { params: { path: { id } }, body: body as never }),
      )
      return { said: `The profile of ${kept.name} is kept.` }
    } catch (error) {
      if (error instanceof Refused)
        return fail(error.problem.status, { problem: error.message, sent: { ...sent, url } })
      throw error
    }
  },
}

async function pictureOf(ask: ReturnType<typeof api>, form: FormData, name: string): Promise<string | undefined> {
  const file = form.get("picture")
  if (!(file instanceof File) || file.size === 0) return undefined
  const body = new FormData()
  body.set("file", file)
  body.set("alternative", name)
  const post = { body, bodySerializer: (given: FormData) => given }
  return (await accepted<Image>(ask.POST("/api/v1/images", post as never))).id
}
