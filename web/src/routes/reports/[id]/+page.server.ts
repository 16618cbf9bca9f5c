import { fail, type RequestEvent, redirect } from "@sveltejs/kit"
import type { OneReport } from "#lib/answers.ts"
import { accepted, answer, api, meOf, Refused } from "#lib/api.ts"
import { drawnHere } from "#lib/drawn.ts"
import { changesOf } from "#lib/report/mend.ts"
import { historyOf, viewOf } from "#lib/report/view.ts"
import { placeOf, reportAt } from "#lib/words.ts"
import type { Actions, PageServerLoad } from "./$types"

export const load: PageServerLoad = async (event) => {
  const version = event.url.searchParams.get("version") ?? undefined
  const report = await reportOf(event, event.params.id, version)
  const view = viewOf(report)
  const told = report.story && report.story.reports > 1 ? report.story : undefined
  return drawnHere(event, { view, told, versions: report.versions, history: historyOf(report.judgements, view.notes) })
}

function reportOf(event: RequestEvent, id: string, version?: string): Promise<OneReport> {
  const query = version === undefined ? {} : { version: Number(version) }
  return answer<OneReport>(api(event).GET("/api/v1/reports/{id}", { params: { path: { id }, query } }))
}

export const actions: Actions = {
  mend: (event) =>
    judging(event, async (form) => {
      const { id } = event.params
      const row = String(form.get("row"))
      const because = String(form.get("because") ?? "").trim()
      const why = because === "" ? {} : { because }
      const report = await reportOf(event, id, String(form.get("version")))
      const about = { about: "row", answer: "correction", report: id, version: report.version, row } as const
      for (const change of changesOf(report, row, form))
        await accepted(api(event).POST("/api/v1/judgements", { body: { ...about, ...change, ...why } as never }))
      return placeOf(row)
    }),
  undo: (event) =>
    judging(event, async (form) => {
      const id = Number(form.get("undoes"))
      await accepted(api(event).POST("/api/v1/judgements/{id}/undo", { params: { path: { id } } }))
      return placeOf(String(form.get("row")))
    }),
}

/** Does what a form asks, and shows the row that it was about; else says why not beside that row. */
async function judging(event: RequestEvent, act: (form: FormData) => Promise<string>) {
  const form = await event.request.formData()
  const row = String(form.get("row"))
  try {
    if (!(await meOf(event)).mayWrite) throw new Error("Sign in as a contributor to mend what stands here.")
    const place = await act(form)
    const query = new URLSearchParams(
      [...event.url.searchParams].filter(([name]) => !name.startsWith("/") && name !== "mend"),
    )
    redirect(303, `${reportAt(event.params.id as string)}${query.size ? `?${query}` : ""}#at-${place}`)
  } catch (error) {
    if (error instanceof Refused)
      return fail(error.problem.status, { row, problem: error.message, filled: filledIn(form) })
    if (error instanceof Error) return fail(422, { row, problem: error.message, filled: filledIn(form) })
    throw error
  }
}

/** What was filled in, to stand there again. */
const filledIn = (form: FormData) =>
  Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])))
