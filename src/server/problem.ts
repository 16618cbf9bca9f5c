import type { Context } from "hono"
import { HTTPException } from "hono/http-exception"
import { HearsayError } from "../model/index.ts"
import { asFault } from "../pipeline/fault.ts"
import type { Problem } from "./answers.ts"

/** The status of each error that is not the fault of the one who asks in general (400). */
const STATUS: Readonly<Record<string, number>> = {
  "not-found": 404,
  "no-route": 404,
  "no-method": 405,
  "no-invitation": 404,
  "no-accounts": 404,
  "sign-in": 401,
  "wrong-sign-in": 401,
  "wrong-password": 403,
  "not-allowed": 403,
  "not-yours": 403,
  closed: 403,
  "other-site": 403,
  "other-host": 421,
  conflict: 409,
  "slug-taken": 409,
  "no-image": 415,
  "no-extractor": 503,
  "no-encoder": 503,
  "too-large": 413,
  "no-form": 415,
  "too-often": 429,
  "too-slow": 503,
  "store-locked": 503,
  "no-server": 503,
  "no-title": 422,
  "bad-span": 422,
  "same-one": 422,
  "bad-correction": 422,
  store: 500,
  internal: 500,
}
const TITLES: Readonly<Record<number, string>> = {
  400: "Not as asked for",
  401: "Sign in first",
  403: "Not allowed",
  404: "Not here",
  405: "Not in this way",
  409: "Already so",
  413: "Too large",
  415: "Not in this form",
  421: "Not this host",
  422: "Cannot be so",
  429: "Too often",
  500: "A fault of ours",
  503: "Not now",
}

/** Too often: when to come back is told in seconds. */
export class TooOften extends HearsayError {
  readonly seconds: number

  constructor(what: string, seconds: number) {
    super("too-often", `${what} Come back in ${seconds} s.`)
    this.seconds = seconds
  }
}

/** Any error as an answer that says what came and what would do; what nobody foresaw tells nothing of the inside. */
export function problem(c: Context, error: unknown): Response {
  const { code, message } = error instanceof HearsayError ? error : (misread(error) ?? inside(error))
  const status = STATUS[code] ?? 400
  const body: Problem = {
    type: "about:blank",
    title: TITLES[status] ?? "Not as asked for",
    status,
    detail: message,
    code,
  }
  c.header("content-type", "application/problem+json")
  c.header("cache-control", "no-store")
  if (error instanceof TooOften) c.header("retry-after", String(error.seconds))
  return c.body(JSON.stringify(body), status as 400)
}

/** What could not be read at all: Hono says so by an exception of its own. */
function misread(error: unknown): HearsayError | undefined {
  const { status, message } = (error ?? {}) as { status?: unknown; message?: string }
  if (error instanceof HTTPException && typeof status === "number" && status < 500)
    return new HearsayError(status === 415 ? "no-form" : "bad-request", `${message || "It could not be read"}.`)
  return undefined
}

function inside(error: unknown): HearsayError {
  // What went wrong inside is for the terminal; whoever asked learns that it was not their fault.
  console.error(asFault(error, "A request").message)
  return new HearsayError("internal", "Something went wrong in Hearsay. Ask again; if it stays, report it.")
}

/** An error of what was asked for, or of who asks. */
export const fault = (code: string, message: string) => new HearsayError(code, message)
