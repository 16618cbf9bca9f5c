import { sql } from "kysely"
import type { Database } from "../../store/tables.ts"
import { fault } from "../problem.ts"
import type { From, Newcomer, Role, SignedIn } from "./accounts.ts"
import type { Auth } from "./auth.ts"
import { codeOf, headersOf, signedIn } from "./headers.ts"

/** A name stands beside a judgement for good: plain letters cannot be taken for other ones. */
export const NAME = /^[a-z0-9][a-z0-9._-]{1,29}$/i
/** What stands for the e-mail address of somebody who gave none. */
export const NO_MAIL = "@no-mail.invalid"
const TAKEN = /^(?:owner|hearsay|terminal)$/i

/** Makes an account, and signs in. */
export async function join({ api }: Auth, db: Database, role: Role, newcomer: Newcomer, from: From): Promise<SignedIn> {
  const { name, password } = newcomer
  refuseName(name)
  const email = newcomer.email ?? `${name.toLowerCase()}${NO_MAIL}`
  const body = { name, username: name, displayUsername: name, email, password }
  const { response, headers } = await api
    .signUpEmail({ body, headers: headersOf(from), returnHeaders: true })
    .catch((error: unknown) => {
      throw unfit(codeOf(error))
    })
  const { id } = response.user
  await sql`update accounts."user" set role = ${role} where id = ${id}`.execute(db)
  return signedIn({ id, name, role }, headers)
}

export const tooShort = () =>
  fault("bad-request", "A password has 10 to 200 signs; a few words that nobody guesses are best.")

function refuseName(name: string): void {
  if (NAME.test(name) && !TAKEN.test(name)) return
  throw fault("bad-request", `A name has 2 to 30 letters, digits, and . _ - in it, and “${name.slice(0, 40)}” is none.`)
}

function unfit(code: string) {
  if (code.startsWith("PASSWORD_TOO")) return tooShort()
  if (/ALREADY/.test(code)) return fault("conflict", "There is an account of that name or e-mail: choose another.")
  if (/EMAIL/.test(code)) return fault("bad-request", "That is no e-mail address; leave it out if you like.")
  return fault("store", "The account could not be made.")
}
