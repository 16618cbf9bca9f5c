import { createHash } from "node:crypto"
import { etag } from "hono/etag"
import { createMiddleware } from "hono/factory"
import type { Env } from "./world.ts"

/** The tag is of the answer's bytes. Hashed here and now: to have another thread do it takes ten times as long. */
const tagged = etag({ weak: true, generateDigest: (body) => sha1(body).buffer })
const sha1 = (body: Uint8Array) => Uint8Array.from(createHash("sha1").update(body).digest())

/**
 * An answer may be kept by whoever got it, and is asked for again with its tag: what has not changed is not sent twice.
 * Another person may get another answer to the same question, so nobody in between keeps it.
 */
export const kept = createMiddleware<Env>(async (c, next) => {
  // A page of ours makes another thing of it.
  if (c.env?.page) return next()
  // Events have no end, and so no tag.
  const answer = c.req.path.endsWith("/events") ? await next() : await tagged(c, next)
  if (!c.res.headers.has("cache-control")) {
    c.header("cache-control", c.req.method === "GET" ? "private, no-cache" : "no-store")
    c.header("vary", "accept, cookie", { append: true })
  }
  return answer
})
