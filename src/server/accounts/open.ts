import { randomBytes } from "node:crypto"
import type { Database } from "../../store/tables.ts"
import { often } from "../guards/often.ts"
import { fault } from "../problem.ts"
import type { Accounts, From, Person, Role, SignedIn } from "./accounts.ts"
import type { Auth } from "./auth.ts"
import { codeOf, headersOf, signedIn } from "./headers.ts"
import { firstEditor, invite, takeUp } from "./invitations.ts"
import { join, tooShort } from "./newcomer.ts"
import { people, revoke, sessions, setRole } from "./people.ts"
import { makeTables, secretOf } from "./tables.ts"

export interface AccountsOptions {
  readonly db: Database
  readonly clock: () => Date
  /** Whether the world finds the server by https: the cookies are then sent by no other way. */
  readonly secure: boolean
}

const QUARTER = 900

/** The accounts of a store, whose tables are made when they are not there. */
export async function openAccounts({ db, clock, secure }: AccountsOptions): Promise<Accounts> {
  await makeTables(db)
  let loaded: Promise<Auth> | undefined
  // It is a large library, and most starts need none of it: nobody is signed in until somebody brings a cookie.
  const auth = () => {
    loaded ??= authIn(db, secure)
    loaded.catch(() => {
      // What failed once may go better the next time.
      loaded = undefined
    })
    return loaded
  }
  const perName = often({ points: 10, duration: QUARTER })
  const perAddress = often({ points: 30, duration: QUARTER })

  return {
    who: async (headers) => (await sessionOf(auth, headers))?.person,
    async signIn(name, password, from) {
      await perAddress(from.address, "Too many attempts to sign in from where you are.")
      await perName(name.toLowerCase(), "Too many attempts to sign in under this name.")
      return signIn(await auth(), name, password, from)
    },
    async signOut(headers) {
      const answer = await (await auth()).api.signOut({ headers, returnHeaders: true })
      return answer.headers.getSetCookie()
    },
    async sessions(headers) {
      const held = await heldBy(auth, headers)
      return sessions(db, held.person.id, held.id, clock())
    },
    async revoke(headers, session) {
      const { person } = await heldBy(auth, headers)
      return revoke(db, person.id, session)
    },
    async changePassword(headers, { old, to }) {
      const { person } = await heldBy(auth, headers)
      await perName(person.name.toLowerCase(), "Too many attempts with a password that is not yours.")
      return changePassword(await auth(), headers, old, to)
    },
    invite: (role, by) => invite(db, role, by, clock()),
    async join(token, newcomer, from) {
      await perAddress(from.address, "Too many attempts from where you are.")
      const { role, giveBack } = await takeUp(db, token, clock())
      try {
        return await join(await auth(), db, role, newcomer, from)
      } catch (error) {
        await giveBack()
        throw error
      }
    },
    people: () => people(db),
    setRole: (id, role) => setRole(db, id, role),
    first: () => firstEditor(db, clock()),
  }
}

async function authIn(db: Database, secure: boolean): Promise<Auth> {
  const { authOn } = await import("./auth.ts")
  return authOn(db, await secretOf(db, randomBytes(32).toString("hex")), secure)
}

interface Held {
  readonly id: string
  readonly person: Person
}

async function sessionOf(auth: () => Promise<Auth>, headers: Headers): Promise<Held | undefined> {
  if (!/\bhearsay\.session_token=/.test(headers.get("cookie") ?? "")) return undefined
  const held = await (await auth()).api.getSession({ headers })
  if (!held) return undefined
  const { id, name, role } = held.user
  return { id: held.session.id, person: { id, name, role: role as Role } }
}

async function heldBy(auth: () => Promise<Auth>, headers: Headers): Promise<Held> {
  const held = await sessionOf(auth, headers)
  if (held) return held
  throw fault("sign-in", "This is about an account: sign in first.")
}

/** In the same words whatever was wrong, so that nobody learns who has an account. */
const refused = () => fault("wrong-sign-in", "There is no account of that name with that password.")

async function signIn({ api }: Auth, name: string, password: string, from: From): Promise<SignedIn> {
  const headers = headersOf(from)
  const answer = name.includes("@")
    ? api.signInEmail({ body: { email: name, password }, headers, returnHeaders: true })
    : api.signInUsername({ body: { username: name, password }, headers, returnHeaders: true })
  const { response, headers: given } = await answer.catch(() => {
    throw refused()
  })
  return signedIn((response as { user: Person }).user, given)
}

async function changePassword({ api }: Auth, headers: Headers, old: string, to: string): Promise<string[]> {
  const body = { currentPassword: old, newPassword: to, revokeOtherSessions: true }
  const answer = await api.changePassword({ body, headers, returnHeaders: true }).catch((error: unknown) => {
    throw codeOf(error).startsWith("PASSWORD_TOO") ? tooShort() : fault("wrong-password", "That is not your password.")
  })
  return answer.headers.getSetCookie()
}
