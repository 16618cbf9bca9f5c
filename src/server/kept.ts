import { every } from "hono/combine"
import { etag } from "hono/etag"
import { createMiddleware } from "hono/factory"
import type { Env } from "./world.ts"

/**
 * An answer may be kept by whoever got it, and is asked for again with its tag: what has not changed is not sent twice.
 * Another person may get another answer to the same question, so nobody in between keeps it.
 */
const unsent = createMiddleware<Env>(async (c, next) => {
  await next()
  if (c.res.headers.has("cache-control")) return
  c.header("cache-control", c.req.method === "GET" ? "private, no-cache" : "no-store")
  c.header("vary", "accept, cookie", { append: true })
})

/** The tag is of the answer's bytes. */
export const kept = every(unsent, etag({ weak: true })) as ReturnType<typeof createMiddleware<Env>>
