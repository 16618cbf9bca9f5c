import type { Context } from "hono"
import { fault, problem } from "./problem.ts"

interface Result {
  readonly success: boolean
  readonly target?: string
  readonly error?: { readonly issues: readonly Issue[] }
}

/** What zod says of a value that does not fit; of a union, what each of its members says. */
export interface Issue {
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly errors?: readonly (readonly Issue[])[]
}

/** What does not fit what a route takes: which part of it, what came, and what would do. */
export function misfit(result: Result, c: Context): Response | undefined {
  if (result.success) return undefined
  const where = result.target === "query" || result.target === "param" ? "the address" : "what was sent"
  return problem(c, badRequest(result.error?.issues ?? [], where))
}

/** The error for what does not fit. */
export function badRequest(issues: readonly Issue[], where = "what was sent") {
  const said = issues.flatMap(nearest).map(({ path, message }) => `${path.join(".") || where}: ${message}`)
  return fault("bad-request", `${[...new Set(said)].slice(0, 5).join("; ")}. /api tells what would do.`)
}

/** Of a union the member that was most likely meant: the one with least against it. */
function nearest(issue: Issue): readonly Issue[] {
  const [best] = [...(issue.errors ?? [])].sort((a, b) => a.length - b.length)
  return best?.flatMap(nearest).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })) ?? [issue]
}
