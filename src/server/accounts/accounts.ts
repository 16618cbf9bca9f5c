/** What somebody may do: read; add and judge; and have a say in who may. */
export type Role = "reader" | "contributor" | "editor"

/** Somebody who is signed in. */
export interface Person {
  readonly id: string
  /** The name under which they sign in, and by which their judgements are known. */
  readonly name: string
  readonly role: Role
}

/** Who may sign in, and who is signed in. */
export interface Accounts {
  /** Who sends a request with these headers; undefined for somebody who is not signed in. */
  who(headers: Headers): Promise<Person | undefined>
}

/** Whether a role may do what another role may. */
export const atLeast = (role: Role, needed: Role): boolean => ORDER.indexOf(role) >= ORDER.indexOf(needed)

const ORDER: readonly Role[] = ["reader", "contributor", "editor"]
