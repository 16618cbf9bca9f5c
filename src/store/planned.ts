import { createHash } from "node:crypto"
import { sql } from "kysely"
import type { Client } from "pg"

const MARK = "/* planned once */"

/**
 * A statement that begins so goes by a name once a connection to a server knows it: it is not read again, and after five
 * times not planned again where Postgres takes one plan to be as good as another. A third of what it did for a report's page
 * was to plan the same again. It is for statements that are best gone about in one way whatever is asked for, and whose
 * columns no migration changes under them.
 */
export const PLANNED = sql.raw(MARK)

/** Connections that heed `PLANNED`. */
export function planning(Connection: typeof Client): typeof Client {
  return class extends Connection {
    override query(...asked: never[]): never {
      const [text, ...rest] = asked as unknown[]
      const named = typeof text === "string" && text.startsWith(MARK) ? { name: nameOf(text), text } : text
      return super.query(...([named, ...rest] as Parameters<Client["query"]>)) as never
    }
  }
}

/** Two texts must not go by one name, and a name has 63 letters at most. */
const nameOf = (text: string) => createHash("sha256").update(text).digest("base64url")
