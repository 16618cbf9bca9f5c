import { createMiddleware } from "hono/factory"
import type { Env, World } from "./world.ts"

/** Finds out who asks: somebody who is signed in, or the owner of this machine where they need no account. */
export const who = ({ accounts, owner }: World) =>
  createMiddleware<Env>(async (c, next) => {
    const person = (await accounts?.who(c.req.raw.headers)) ?? (c.env?.caller?.here ? owner : undefined)
    if (person) c.set("person", person)
    await next()
  })
