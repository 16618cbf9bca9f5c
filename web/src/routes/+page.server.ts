import { fail, type RequestEvent, redirect } from "@sveltejs/kit"
import type { OneJob, ReportPage } from "#lib/answers.ts"
import { accepted, answer, api, meOf, Refused } from "#lib/api.ts"
import { firstOf } from "#lib/jobs.ts"
import { reportAt } from "#lib/words.ts"
import type { Actions, PageServerLoad } from "./$types"

export const csr = true

export const load: PageServerLoad = async (event) => ({
  reports: await answer<ReportPage>(api(event).GET("/api/v1/reports", { params: { query: { limit: 12 } } })),
})

export const actions: Actions = {
  read: async (event) => {
    const form = await event.request.formData()
    let job: OneJob
    try {
      if (!(await meOf(event)).mayWrite) throw new Error("Sign in as a contributor to have something read.")
      job = await accepted<OneJob>(api(event).POST("/api/v1/reports", asked(form) as never))
    } catch (error) {
      if (!(error instanceof Error)) throw error
      const status = error instanceof Refused ? error.problem.status : 422
      return fail(status, { problem: error.message, what: words(form, "what") })
    }
    const report = firstOf(await ended(event, job))
    redirect(303, report === undefined ? `/jobs/${job.id}` : reportAt(report))
  },
}

const words = (form: FormData, name: string) => String(form.get(name) ?? "").trim()

/** What the front page's one form asks for: a file, else an address, else a text. */
function asked(form: FormData) {
  const file = form.get("file")
  const known = Object.entries({
    outlet: words(form, "outlet"),
    published: words(form, "published"),
    title: words(form, "title"),
  })
  const given = Object.fromEntries(known.filter(([, value]) => value !== ""))
  if (file instanceof File && file.size > 0) return upload(file, given)
  const what = words(form, "what")
  if (what === "") throw new Error("Paste a report’s address or its text, or choose a file.")
  return { body: /^https?:\/\/\S+$/i.test(what) ? { ...given, source: what } : { ...given, text: what } }
}

function upload(file: File, given: Readonly<Record<string, string>>) {
  const body = new FormData()
  for (const [name, value] of Object.entries(given)) body.set(name, value)
  body.set("file", file)
  return { body, bodySerializer: (form: FormData) => form }
}

/** A moment's patience: most reports are read by then, and their page can be shown at once. */
async function ended(event: RequestEvent, job: OneJob): Promise<OneJob> {
  let now = job
  for (let waited = 0; waited < 1500 && (now.state === "waiting" || now.state === "running"); waited += 100) {
    await new Promise((done) => setTimeout(done, 100))
    now = await answer<OneJob>(api(event).GET("/api/v1/jobs/{id}", { params: { path: { id: job.id } } }))
  }
  return now
}
