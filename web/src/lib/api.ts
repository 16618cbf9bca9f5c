import { error, type RequestEvent } from "@sveltejs/kit"
import type { Me, Problem } from "#lib/answers.ts"
import { hearsay } from "../../../src/server/client/index.ts"

/** What the API refused: a page shows it beside the form that asked. */
export class Refused extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail)
    this.problem = problem
  }
}

/** The API in this very process, asked in the reader's name. */
export const api = (event: RequestEvent) =>
  hearsay({ origin: event.url.origin, fetch: (request) => ask(event, request) })

interface Answered {
  readonly data?: unknown
  readonly response: Response
  readonly error?: unknown
}

/** What was asked for, of a type in `answers.ts`; where the API refuses, the page becomes the page of its error. */
export async function answer<Answer>(asked: Promise<Answered>): Promise<Answer> {
  try {
    return await accepted<Answer>(asked)
  } catch (refused) {
    if (refused instanceof Refused) error(refused.problem.status, refused.problem.detail)
    throw refused
  }
}

/** What was asked for; where the API refuses, `Refused` with what would do. */
export async function accepted<Answer>(asked: Promise<Answered>): Promise<Answer> {
  const { data, error: found, response } = await asked
  if (response.ok) return data as Answer
  throw new Refused(problemOf(found, response.status))
}

/** Sends a request on to the API with the reader's cookies, and its cookies back to the reader. */
export async function ask(event: RequestEvent, request: Request): Promise<Response> {
  for (const name of ["cookie", "user-agent"]) {
    const value = event.request.headers.get(name)
    if (value !== null) request.headers.set(name, value)
  }
  request.headers.set("origin", event.url.origin)
  const response = await fetchOf(event)(request)
  event.locals.cookies.push(...response.headers.getSetCookie())
  return response
}

/** Who asks, and what they may do. */
export function meOf(event: RequestEvent): Promise<Me> {
  event.locals.me ??= answer<Me>(api(event).GET("/api/v1/me"))
  return event.locals.me
}

/** A query of what is given: nothing for "". */
export function given<Query extends Readonly<Record<string, string | undefined | null>>>(query: Query) {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== "")
  return Object.fromEntries(pairs) as { [Key in keyof Query]?: NonNullable<Query[Key]> }
}

type Fetch = (request: Request) => Response | Promise<Response>

function fetchOf({ platform }: RequestEvent): Fetch {
  const { hearsay } = (platform?.req ?? {}) as { hearsay?: { fetch: Fetch } }
  if (!hearsay) error(503, "These pages are served by `hearsay serve`, which was not found behind them.")
  return hearsay.fetch
}

function problemOf(found: unknown, status: number): Problem {
  const said = (typeof found === "object" && found !== null ? found : {}) as Partial<Problem> & { message?: string }
  const detail = said.detail ?? said.message ?? "The server gave no reason."
  return { type: "about:blank", title: "Not done", status, code: "refused", ...said, detail }
}
