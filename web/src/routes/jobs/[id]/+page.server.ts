import { error, redirect } from "@sveltejs/kit"
import type { OneJob } from "#lib/answers.ts"
import { answer, api } from "#lib/api.ts"
import { firstOf } from "#lib/jobs.ts"
import { reportAt } from "#lib/words.ts"
import type { PageServerLoad } from "./$types"

export const csr = true

export const load: PageServerLoad = async (event) => {
  const id = Number(event.params.id)
  if (!Number.isInteger(id) || id < 1) error(404, "A piece of work has a number.")
  const job = await answer<OneJob>(api(event).GET("/api/v1/jobs/{id}", { params: { path: { id } } }))
  const report = firstOf(job)
  // Somebody who waits for their report is taken to it.
  if (report !== undefined) redirect(303, reportAt(report))
  return { job }
}
