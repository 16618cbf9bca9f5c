import { fail, redirect } from "@sveltejs/kit"
import type { JobPage } from "#lib/answers.ts"
import { accepted, answer, api, given, meOf, Refused } from "#lib/api.ts"
import type { Actions, PageServerLoad } from "./$types"

const STATES = ["waiting", "running", "done", "dead"] as const

export const csr = true

export const load: PageServerLoad = async (event) => {
  if (!(await meOf(event)).mayWrite) return { jobs: undefined, state: undefined }
  const { searchParams } = event.url
  const state = STATES.find((other) => other === searchParams.get("state"))
  const query = given({ state, after: searchParams.get("after") })
  return { state, jobs: await answer<JobPage>(api(event).GET("/api/v1/jobs", { params: { query } })) }
}

export const actions: Actions = {
  again: async (event) => {
    const id = Number((await event.request.formData()).get("id"))
    try {
      await accepted(api(event).POST("/api/v1/jobs/{id}/again", { params: { path: { id } } }))
    } catch (error) {
      if (error instanceof Refused) return fail(error.problem.status, { problem: error.message })
      throw error
    }
    redirect(303, `/jobs/${id}`)
  },
}
