import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi"
import { summarise } from "../../ledger/summary.ts"
import { mended, standing } from "../../model/index.ts"
import type { Store } from "../../store/store.ts"
import type { OneReport, Versions } from "../answers.ts"
import { REPORTS } from "../columns.ts"
import { answersWith, errors } from "../describe.ts"
import { given, PUBLISHED } from "../filters.ts"
import { list } from "../list.ts"
import { fault } from "../problem.ts"
import type { Env, World } from "../world.ts"

const ID = z.object({ id: z.string().openapi({ description: "The report's id, each sign of it encoded." }) })

/** Reports: the list of them, one with its ledger, its versions. */
export function readReports(app: OpenAPIHono<Env>, { store }: World): void {
  list(app, {
    path: "/reports",
    about: "Reports, those published last first",
    query: PUBLISHED,
    answers: "ReportPage",
    columns: REPORTS,
    find: (query, page) => store.reports(given(query), page),
  })
  app.openapi(ONE, async (c) => {
    const { id } = c.req.valid("param")
    return c.json(await oneReport(store, id, c.req.valid("query").version))
  })
  app.openapi(VERSIONS, async (c) => {
    const { id: report } = c.req.valid("param")
    const items = await store.versions(report)
    if (items.length === 0) throw unknown(report)
    return c.json({ report, items } satisfies Versions)
  })
}

const ONE = createRoute({
  method: "get",
  path: "/reports/{id}",
  summary: "A report: its ledger, what it adds up to, and the corrections that count",
  request: {
    params: ID,
    query: z.strictObject({ version: z.coerce.number().int().min(1).max(1e9).optional() }),
  },
  responses: { 200: answersWith<OneReport>("OneReport", "The report."), ...errors(400, 404) },
})

const VERSIONS = createRoute({
  method: "get",
  path: "/reports/{id}/versions",
  summary: "A report's versions and the readings of them, oldest first",
  request: { params: ID },
  responses: { 200: answersWith<Versions>("Versions", "The versions."), ...errors(404) },
})

async function oneReport(store: Store, id: string, asked?: number): Promise<OneReport> {
  const found = await store.report(id, asked)
  if (!found) throw unknown(id, asked)
  const { version, ledger, judgements } = found
  const corrections = standing(judgements).filter((judged) => judged.answer === "correction")
  const its = corrections.filter((judged) => judged.version === version)
  return { ...found, summary: summarise(mended(ledger, its)), corrections: its }
}

const unknown = (id: string, version?: number) =>
  fault("not-found", `There is no ${version === undefined ? "" : `version ${version} of a `}report “${id}” here.`)
