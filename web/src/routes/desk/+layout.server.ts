import { error, redirect } from "@sveltejs/kit"
import { meOf } from "#lib/api.ts"
import type { LayoutServerLoad } from "./$types"

export const csr = true

/** The desk is for those who write here. */
export const load: LayoutServerLoad = async (event) => {
  const { person } = await meOf(event)
  if (!person) redirect(303, `/sign-in?to=${encodeURIComponent(event.url.pathname)}`)
  if (person.role === "reader")
    error(403, "The desk is for those who write here: an editor can make you a contributor.")
  return { editor: person.role === "editor" }
}
