import { redirect } from "@sveltejs/kit"
import { trying, wordsOf } from "#lib/act.ts"
import { accepted, api } from "#lib/api.ts"
import type { Actions, PageServerLoad } from "./$types"

export const load: PageServerLoad = ({ url, setHeaders }) => {
  // The address holds a secret: nobody on the way keeps it.
  setHeaders({ "cache-control": "no-store" })
  return { token: url.searchParams.get("token") ?? "" }
}

export const actions: Actions = {
  default: async (event) => {
    const { token = "", name = "", password = "", email } = await wordsOf(event)
    return trying(
      async () => {
        const body = { token, name, password, ...(email && { email }) }
        await accepted(api(event).POST("/api/v1/accounts", { body }))
        redirect(303, "/account")
      },
      { name, email },
    )
  },
}
