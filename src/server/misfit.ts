import type { Context } from "hono"
import { fault, problem } from "./problem.ts"

interface Result {
  readonly success: boolean
  readonly target?: string
  readonly error?: { readonly issues: readonly Issue[] }
}
interface Issue {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** What does not fit what a route takes: which part of it, what came, and what would do. */
export function misfit(result: Result, c: Context): Response | undefined {
  if (result.success) return undefined
  const where = result.target === "json" || result.target === "form" ? "what was sent" : "the address"
  const said = (result.error?.issues ?? [])
    .slice(0, 5)
    .map(({ path, message }) => `${path.join(".") || where}: ${message}`)
  return problem(c, fault("bad-request", `${said.join("; ")}. /api tells what would do.`))
}
