import { redirect } from "@sveltejs/kit"
import { onward, trying, wordsOf } from "#lib/act.ts"
import { accepted, api } from "#lib/api.ts"
import type { Actions } from "./$types"

export const actions: Actions = {
  default: async (event) => {
    const { name = "", password = "" } = await wordsOf(event)
    return trying(
      async () => {
        await accepted(api(event).POST("/api/v1/session", { body: { name, password } }))
        redirect(303, onward(event.url.searchParams.get("to")))
      },
      { name },
    )
  },
}
