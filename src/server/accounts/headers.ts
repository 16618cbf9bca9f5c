import type { From, Person, SignedIn } from "./accounts.ts"

/** Where somebody signs in from, as better-auth looks for it. */
export const headersOf = ({ address, agent = "" }: From) =>
  new Headers({ "x-forwarded-for": address, "user-agent": agent.slice(0, 300) })

export const signedIn = ({ id, name, role }: Person, headers: Headers): SignedIn => ({
  person: { id, name, role },
  cookies: headers.getSetCookie(),
})

/** What better-auth calls an error of its own; "" for any other. */
export const codeOf = (error: unknown) => String((error as { body?: { code?: string } }).body?.code ?? "")
