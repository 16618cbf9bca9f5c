import { hash, verify } from "@node-rs/argon2"
import { betterAuth } from "better-auth"
import { username } from "better-auth/plugins/username"
import type { Database } from "../../store/tables.ts"
import { NAME } from "./newcomer.ts"
import { SCHEMA } from "./tables.ts"

/** Argon2id as OWASP has it: 19 MiB, two passes. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const DAY = 86_400

/**
 * better-auth with what we take of it: names, passwords, sessions. None of its addresses are served: our own few routes
 * call it, so that each is guarded and described like the others. It tells nobody anything.
 */
export function authOn(db: Database, secret: string, secure: boolean) {
  return betterAuth({
    database: { db, type: "postgres", schemaName: SCHEMA, transaction: true },
    secret,
    baseURL: "http://localhost",
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    user: { additionalFields: { role: { type: "string", required: true, input: false, defaultValue: "reader" } } },
    session: { expiresIn: 30 * DAY, disableSessionRefresh: true },
    advanced: { cookiePrefix: "hearsay", useSecureCookies: secure, database: { validateSchema: false } },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: 10,
      maxPasswordLength: 200,
      password: {
        hash: (password) => hash(password.normalize("NFKC"), COST),
        verify: ({ hash, password }) => verify(hash, password.normalize("NFKC")),
      },
    },
    plugins: [username({ minUsernameLength: 2, maxUsernameLength: 30, usernameValidator: (name) => NAME.test(name) })],
  })
}

export type Auth = ReturnType<typeof authOn>
