import { createMiddleware } from "hono/factory"
import type { Env } from "./world.ts"

/**
 * A page of ours, in this very process, is handed what was found as it is: to write it out and read it again was a tenth
 * of the work of a report's page. An answer is made of text, numbers, lists and records, which come out as they go in. Its body
 * is empty: what a page hands on to a browser (feeds, pictures, a site's own files) is a body, and none of it is made by json().
 * Nothing may touch an answer after this: what is made of it anew has no json() of its own.
 */
export const handed = createMiddleware<Env>((c, next) => {
  if (!c.env?.page) return next()
  const { json } = c
  const handOver = (value: unknown, status: 200) =>
    // A client that is told no length reads an answer as text first.
    Object.defineProperty(c.body(null, status, { "content-length": "1" }), "json", { value: async () => value })
  c.json = ((value: unknown, status = 200) =>
    status < 300 ? handOver(value, status as 200) : json(value as never, status as 200)) as never
  return next()
})
