import { createRoute, type OpenAPIHono } from "@hono/zod-openapi"
import { atLeast } from "../accounts/accounts.ts"
import type { Me } from "../answers.ts"
import { answersWith } from "../describe.ts"
import type { Env } from "../world.ts"

/** Who asks. */
export function readMe(app: OpenAPIHono<Env>): void {
  app.openapi(ME, (c) => {
    const person = c.get("person")
    return c.json({
      ...(person && { person }),
      mayWrite: person ? atLeast(person.role, "contributor") : false,
    } satisfies Me)
  })
}

const ME = createRoute({
  method: "get",
  path: "/me",
  summary: "Who asks, and what they may do",
  responses: { 200: answersWith<Me>("Me", "Who asks.") },
})
