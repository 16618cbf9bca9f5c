import type { Context } from "hono"
import { atLeast, type Person, type Role } from "./accounts/accounts.ts"
import { fault } from "./problem.ts"
import type { Env } from "./world.ts"

/** Who asks, when they may do what that role may; an error that says what would do otherwise. */
export function may(c: Context<Env>, role: Role): Person {
  const person = c.get("person")
  if (!person) throw fault("sign-in", `This needs an account (${role}): sign in first.`)
  if (!atLeast(person.role, role))
    throw fault("not-allowed", `This is for a ${role}, and you are a ${person.role}: an editor can change that.`)
  return person
}
