/** What somebody may do: read; add and judge; and have a say in who may. */
export type Role = "reader" | "contributor" | "editor"
export const ROLES = ["reader", "contributor", "editor"] as const satisfies Role[]

/** Whether a role may do what another role may. */
export const atLeast = (role: Role, needed: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(needed)

/** Somebody who has an account. */
export interface Person {
  readonly id: string
  /** The name under which they sign in, and by which their judgements are known. */
  readonly name: string
  readonly role: Role
}

/** Where somebody signs in from; kept with the session, so that they know it again in the list of theirs. */
export interface From {
  readonly address: string
  readonly agent?: string
}

/** Somebody who has just signed in, and the cookies that say so from now on. */
export interface SignedIn {
  readonly person: Person
  readonly cookies: readonly string[]
}

/** A place where somebody is signed in. */
export interface Session {
  readonly id: string
  readonly since: string
  readonly until: string
  readonly address?: string
  readonly agent?: string
  /** Whether it is the one that asks. */
  readonly here: boolean
}

/** What makes an account, once: its link holds the token, and only the token's hash is kept. */
export interface Invitation {
  readonly token: string
  readonly role: Role
  readonly until: string
}

/** What somebody says of themselves who takes up an invitation. */
export interface Newcomer {
  /** 2 to 30 letters, digits, and . _ - */
  readonly name: string
  /** At least 10 signs. */
  readonly password: string
  readonly email?: string
}

/** Who may sign in, and who is signed in. What is refused is a `HearsayError`. */
export interface Accounts {
  /** Who sends a request with these headers; undefined for somebody who is not signed in. */
  who(headers: Headers): Promise<Person | undefined>
  /** By name or e-mail. A wrong name and a wrong password are refused in the same words and the same time. */
  signIn(name: string, password: string, from: From): Promise<SignedIn>
  /** Ends the session that asks, and gives the cookies that forget it. */
  signOut(headers: Headers): Promise<readonly string[]>
  /** Where whoever asks is signed in, the last first. */
  sessions(headers: Headers): Promise<readonly Session[]>
  /** Ends one of their sessions; false when they have no such. */
  revoke(headers: Headers, session: string): Promise<boolean>
  /** Changes a password, and ends every session but the one that asks, which gets another id. */
  changePassword(headers: Headers, from: { readonly old: string; readonly to: string }): Promise<readonly string[]>
  invite(role: Role, by: string): Promise<Invitation>
  /** Makes an account of an invitation that was not taken up, and signs in. */
  join(token: string, newcomer: Newcomer, from: From): Promise<SignedIn>
  /** Everybody who has an account, by name. */
  people(): Promise<readonly Person[]>
  /** Gives somebody another role; the last editor stays one. */
  setRole(id: string, role: Role): Promise<Person>
  /** An invitation for the first editor, in the place of every earlier one; undefined when there is an editor. */
  first(): Promise<Invitation | undefined>
}
