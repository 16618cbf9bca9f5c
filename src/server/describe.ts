import type { z } from "@hono/zod-openapi"

/**
 * How an answer is described in the OpenAPI document: by the name of its type in `answers.ts`. To the compiler it is a
 * schema of that type, so that a handler cannot answer anything else.
 */
const typed = <T>(name: string) => ({ $ref: `#/components/schemas/${name}` }) as unknown as z.ZodType<T>

/** An answer in JSON. */
export function answersWith<T>(name: string, description: string) {
  return { description, content: { "application/json": { schema: typed<T>(name) } } }
}

/** A body of this shape, in JSON, without which nothing is done. */
export const asJson = <T extends z.ZodType>(schema: T) =>
  ({ body: { required: true, content: { "application/json": { schema } } } }) as const

const MEANS: Readonly<Record<number, string>> = {
  400: "Not as asked for: what came, and what would do.",
  401: "Sign in first.",
  403: "Not allowed.",
  404: "There is none.",
  413: "Too large.",
  415: "Not in a form that can be read.",
  422: "It cannot be so.",
  429: "Too often: when to come back is in Retry-After.",
}

/** The answers that are errors. */
export function errors(...statuses: readonly number[]) {
  // To the compiler they are no answers: they are thrown.
  const content = { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } }
  const said = statuses.map((status) => [status, { description: MEANS[status] ?? "An error.", content }])
  return Object.fromEntries(said) as Record<never, never>
}
