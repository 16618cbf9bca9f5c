import { createHash, randomBytes } from "node:crypto"
import { sql } from "kysely"
import type { Database } from "../../store/tables.ts"
import { fault } from "../problem.ts"
import type { Invitation, Role } from "./accounts.ts"

const DAYS = 86_400_000
const hashOf = (token: string) => createHash("sha256").update(token).digest("hex")

/** A new invitation, good for three days. */
export async function invite(db: Database, role: Role, by: string, now: Date): Promise<Invitation> {
  const token = randomBytes(24).toString("base64url")
  const until = new Date(now.getTime() + 3 * DAYS).toISOString()
  await sql`insert into accounts.invitations values (${hashOf(token)}, ${role}, ${by}, ${until})`.execute(db)
  return { token, role, until }
}

/** Takes an invitation up; of two who come with one token, one is refused. Gives its role, and how to give it back. */
export async function takeUp(db: Database, token: string, now: Date) {
  const at = now.toISOString()
  const { rows } = await sql<{ role: Role }>`
    update accounts.invitations set used = ${at}
    where hash = ${hashOf(token)} and used is null and until > ${at} returning role`.execute(db)
  const [row] = rows
  if (!row) throw fault("no-invitation", "This invitation was taken up, or has run out: ask for another.")
  const giveBack = () => sql`update accounts.invitations set used = null where hash = ${hashOf(token)}`.execute(db)
  return { role: row.role, giveBack }
}

/** An invitation by the terminal for the first editor; the one that an earlier start printed is good no more. */
export async function firstEditor(db: Database, now: Date): Promise<Invitation | undefined> {
  const { rows } = await sql`select 1 from accounts."user" where role = 'editor' limit 1`.execute(db)
  if (rows.length) return undefined
  await sql`delete from accounts.invitations where by = 'terminal' and used is null`.execute(db)
  return invite(db, "editor", "terminal", now)
}
