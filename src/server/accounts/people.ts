import { sql } from "kysely"
import type { Database } from "../../store/tables.ts"
import { fault } from "../problem.ts"
import type { Person, Role, Session } from "./accounts.ts"
import { NO_MAIL } from "./newcomer.ts"

/** Everybody who has an account, by name. */
export async function people(db: Database): Promise<Person[]> {
  return (await sql<Person>`select id, name, role from accounts."user" order by name`.execute(db)).rows
}

/** Somebody who has an account and an address that letters reach. */
export interface Reachable {
  readonly id: string
  readonly role: Role
  readonly email: string
}

/** Those who gave an e-mail address when they made their account. */
export async function reachable(db: Database): Promise<Reachable[]> {
  const { rows } = await sql<Reachable>`select id, role, email from accounts."user" order by id`.execute(db)
  return rows.filter(({ email }) => !email.endsWith(NO_MAIL))
}

/** Gives somebody another role; somebody has to be the editor. */
export async function setRole(db: Database, id: string, role: Role): Promise<Person> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<Person>`select id, name, role from accounts."user" order by id for update`.execute(trx)
    const person = rows.find((one) => one.id === id)
    if (!person) throw fault("not-found", `There is no account ${id}.`)
    const others = rows.filter((one) => one.role === "editor" && one.id !== id)
    if (role !== "editor" && others.length === 0)
      throw fault("conflict", "Somebody has to be the editor: make another one first.")
    await sql`update accounts."user" set role = ${role} where id = ${id}`.execute(trx)
    return { ...person, role }
  })
}

/** Where somebody is signed in, the last first; `here` is the session that asks. */
export async function sessions(db: Database, person: string, here: string, now: Date): Promise<Session[]> {
  const { rows } = await sql<{ id: string; since: Date; until: Date; address: string | null; agent: string | null }>`
    select id, "createdAt" as since, "expiresAt" as until, "ipAddress" as address, "userAgent" as agent
    from accounts."session" where "userId" = ${person} and "expiresAt" > ${now.toISOString()}
    order by "createdAt" desc, id`.execute(db)
  return rows.map(({ id, since, until, address, agent }) => ({
    id,
    since: new Date(since).toISOString(),
    until: new Date(until).toISOString(),
    ...(address && { address }),
    ...(agent && { agent }),
    here: id === here,
  }))
}

/** Ends a session of somebody's; false when they have no such. */
export async function revoke(db: Database, person: string, session: string): Promise<boolean> {
  const { rows } = await sql`
    delete from accounts."session" where id = ${session} and "userId" = ${person} returning id`.execute(db)
  return rows.length > 0
}
