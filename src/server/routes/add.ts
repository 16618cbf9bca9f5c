import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi"
import type { Context } from "hono"
import { HearsayError } from "../../model/index.ts"
import { type Asked, ask } from "../../pipeline/asked.ts"
import type { OneJob } from "../answers.ts"
import { answersWith, errors } from "../describe.ts"
import { given } from "../filters.ts"
import { shown } from "../job.ts"
import { may } from "../may.ts"
import { badRequest, type Issue } from "../misfit.ts"
import { fault } from "../problem.ts"
import type { Env, World } from "../world.ts"

const KNOWN = {
  title: z.string().min(1).max(1000).optional(),
  outlet: z.string().min(1).max(500).optional(),
  published: z.string().min(1).max(40).optional().openapi({ description: "An ISO 8601 date, or date and time." }),
  again: z.boolean().optional().openapi({ description: "Read it anew, though it was read before." }),
}
const ADDRESS = z.strictObject({ source: z.string().min(1).max(4000), ...KNOWN })
const TEXT = z.strictObject({ text: z.string().min(1), url: z.string().min(1).max(4000).optional(), ...KNOWN })
const BODY = z.union([ADDRESS, TEXT])
/** Described by types, and looked at by the handler: what is sent in one form is not to be measured by the other. */
const FORMS = {
  "application/json": { schema: { $ref: "#/components/schemas/NewReport" } },
  "multipart/form-data": { schema: { $ref: "#/components/schemas/Upload" } },
}

/** Asks for a report to be read: an address, a text or a file. */
export function addReports(app: OpenAPIHono<Env>, { store, worker, clock }: World): void {
  app.openapi(ADD, async (c) => {
    may(c, "contributor")
    const { again, ...asked } = await askedIn(c)
    const job = await ask(store.jobs, asked as unknown as Asked, again ? clock() : undefined)
    worker?.poke()
    c.header("location", `/api/v1/jobs/${job.id}`)
    return c.json(shown(job) satisfies OneJob, job.state === "done" ? 200 : 202)
  })
}

const ADD = createRoute({
  method: "post",
  path: "/reports",
  summary: "Asks for a report to be read: an address, a text, or a file (as a form)",
  description: "What was read before is answered with 200, and the job says which reports it gave.",
  request: {
    body: { required: true, content: FORMS },
  },
  responses: {
    202: answersWith<OneJob>("OneJob", "It is being read; the job says when it is done."),
    200: answersWith<OneJob>("OneJob", "It was read before."),
    ...errors(400, 401, 403, 413, 415, 429),
  },
})

type Wanted = Readonly<Record<string, unknown>> & { readonly again?: boolean }

async function askedIn(c: Context<Env>): Promise<Wanted> {
  const type = c.req.header("content-type") ?? ""
  if (/^application\/json\b/i.test(type)) return fitting(await whole(c.req.json()))
  if (/^multipart\/form-data\b/i.test(type)) return fromForm(await whole(c.req.formData()))
  throw fault("no-form", "Send JSON (application/json) or a form with a file (multipart/form-data).")
}

/** What was sent, taken apart; what is torn is an error of whoever sent it. */
async function whole<T>(body: Promise<T>): Promise<T> {
  return body.catch((error: Error) => {
    throw error instanceof HearsayError ? error : fault("bad-request", `What was sent is torn: ${error.message}.`)
  })
}

function fitting(body: unknown): Wanted {
  const { data, error } = BODY.safeParse(body)
  if (error) throw badRequest(error.issues as readonly Issue[])
  return given(data)
}

/** A form's fields, those left empty left out; a file is handed on as its bytes. */
async function fromForm(form: FormData): Promise<Wanted> {
  const fields = [...form].filter(([name, value]) => value !== "" && name !== "file" && typeof value === "string")
  const known = Object.fromEntries(fields) as Record<string, string>
  const again = known.again === undefined ? {} : { again: known.again !== "false" }
  const file = form.get("file")
  if (!(file instanceof File) || (file.size === 0 && file.name === "")) return fitting({ ...known, ...again })
  const { title, outlet, published } = known
  const bytes = Buffer.from(await file.arrayBuffer()).toString("base64")
  return given({ bytes, name: file.name.slice(0, 200), title, outlet, published, ...again })
}
