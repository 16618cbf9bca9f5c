import type { OneOutlet, ReportPage } from "#lib/answers.ts"
import { answer, api } from "#lib/api.ts"
import { drawnHere } from "#lib/drawn.ts"
import type { PageServerLoad } from "./$types"

export const load: PageServerLoad = async (event) => {
  const { name } = event.params
  const [outlet, reports] = await Promise.all([
    answer<OneOutlet>(api(event).GET("/api/v1/outlets/{name}", { params: { path: { name } } })),
    answer<ReportPage>(api(event).GET("/api/v1/reports", { params: { query: { outlet: name, limit: 20 } } })),
  ])
  return drawnHere(event, { outlet, reports })
}
