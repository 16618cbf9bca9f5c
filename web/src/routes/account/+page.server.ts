import { redirect } from "@sveltejs/kit"
import { trying, wordsOf } from "#lib/act.ts"
import type { OneInvitation, People, Sessions } from "#lib/answers.ts"
import { accepted, answer, api, meOf } from "#lib/api.ts"
import type { Actions, PageServerLoad } from "./$types"

export const csr = true

export const load: PageServerLoad = async (event) => {
  const { person } = await meOf(event)
  if (!person) redirect(303, "/sign-in?to=%2Faccount")
  // The owner of this machine is here without an account, and so without a session.
  const owner = !event.request.headers.get("cookie")?.includes("hearsay.session_token=")
  const sessions = owner ? { items: [] } : await answer<Sessions>(api(event).GET("/api/v1/sessions"))
  const people = person.role === "editor" ? await peopleOf(event) : { items: [] }
  return { owner, sessions: sessions.items, people: people.items }
}

/** On a server without accounts there is nobody. */
const peopleOf = (event: Parameters<PageServerLoad>[0]) =>
  accepted<People>(api(event).GET("/api/v1/accounts")).catch(() => ({ items: [] }) as People)

export const actions: Actions = {
  out: (event) =>
    trying(async () => {
      await accepted(api(event).DELETE("/api/v1/session"))
      redirect(303, "/")
    }, {}),
  revoke: async (event) => {
    const { id = "" } = await wordsOf(event)
    return trying(async () => {
      await accepted(api(event).DELETE("/api/v1/sessions/{id}", { params: { path: { id } } }))
      return { said: "It is ended: whoever was signed in there is signed out." }
    }, {})
  },
  password: async (event) => {
    const { old = "", to = "" } = await wordsOf(event)
    return trying(async () => {
      await accepted(api(event).POST("/api/v1/password", { body: { old, to } }))
      return { said: "Your password is changed, and your other sessions are ended." }
    }, {})
  },
  invite: async (event) => {
    const { role } = await wordsOf(event)
    return trying(async () => {
      const invitation = api(event).POST("/api/v1/invitations", { body: { role: role as "reader" } })
      const { path, until } = await accepted<OneInvitation>(invitation)
      return { link: new URL(path, event.url).href, until }
    }, {})
  },
  role: async (event) => {
    const { id = "", role } = await wordsOf(event)
    return trying(async () => {
      const params = { params: { path: { id } }, body: { role: role as "reader" } }
      await accepted(api(event).POST("/api/v1/accounts/{id}/role", params))
      return { said: "It is so from now on." }
    }, {})
  },
}
