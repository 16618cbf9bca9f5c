import { fail, redirect } from "@sveltejs/kit"
import { ask, meOf } from "#lib/api.ts"
import type { Actions, PageServerLoad } from "./$types"

/** Where somebody goes on after signing in: a page of ours, never another site's. */
const onward = (to: string | null) => (to !== null && /^\/(?![/\\])/.test(to) ? to : "/")

export const load: PageServerLoad = async (event) => {
  if ((await meOf(event)).person) redirect(303, onward(event.url.searchParams.get("to")))
}

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData()
    const [name, password] = [String(form.get("name") ?? ""), String(form.get("password") ?? "")]
    const request = new Request(new URL("/api/auth/sign-in/username", event.url), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ username: name, password }),
    })
    const response = await ask(event, request)
    if (!response.ok) return fail(response.status, { name, problem: problemOf(response.status) })
    redirect(303, onward(event.url.searchParams.get("to")))
  },
}

const problemOf = (status: number) =>
  status === 429
    ? "Too many tries: wait a minute, then try again."
    : "This name and this password do not belong together."
