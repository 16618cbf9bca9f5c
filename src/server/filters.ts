import { z } from "@hono/zod-openapi"
import type { Act, Kind, Naming } from "../model/index.ts"

/** What lists are asked for by. Labels are the model's own, letter for letter. */
const ACTS = ["states", "confirms", "denies", "declines", "doubts", "holds", "decides"] as const satisfies Act[]
const NAMINGS = ["named", "role", "anonymous", "generic", "none"] as const satisfies Naming[]
const KINDS = ["person", "organisation", "group", "document", "author", "unknown"] as const satisfies Kind[]

const some = (description: string) => z.string().min(1).max(500).optional().openapi({ description })
export const WORDS = some("To search for, as people type it: several words, “a phrase”, or, -not.")

export const PUBLISHED = {
  outlet: some("The outlet's full name."),
  from: some("Published then or later: an ISO 8601 date, or date and time."),
  before: some("Published before then."),
  words: WORDS,
}

export const ROWS = {
  ...PUBLISHED,
  report: z.string().min(1).max(1000).optional().openapi({ description: "The report's id." }),
  source: some("The speaker's full name."),
  body: some("The body that the root speaks for."),
  act: z.enum(ACTS).optional(),
  naming: z.enum(NAMINGS).optional(),
  kind: z.enum(KINDS).optional(),
  relayed: z
    .enum(["true", "false"])
    .transform((word) => word === "true")
    .optional()
    .openapi({ description: "Whether it reached the report through somebody else." }),
}

/** What was not given is left out, as the store wants it. */
export function given<T extends object>(query: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as never
}
