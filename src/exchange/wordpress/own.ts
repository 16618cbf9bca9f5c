import { z } from "zod"
import type { Amendment, Post } from "../../model/index.ts"
import { type Element, meta, metaIn } from "./element.ts"

/** What WordPress has no field for, as a field of our own in its export. */
const KEY = "_hearsay"

const QUOTE = { exact: z.string(), prefix: z.string(), suffix: z.string() }
const TIE = z.strictObject({ ...QUOTE, report: z.string(), version: z.number().int(), row: z.string() })
const DISMISSAL = z.strictObject({ code: z.string(), exact: z.string(), by: z.string(), because: z.string() })
const AMENDMENT = z.strictObject({
  id: z.string().min(1).max(200),
  kind: z.enum(["correction", "update"]),
  what: z.string(),
  because: z.string().optional(),
  at: z.iso.datetime(),
  by: z.string(),
})
const OWN = z.strictObject({
  /** Of a post that was first written here. */
  id: z.string().min(1).max(200).optional(),
  /** Logins, where there are several. */
  contributors: z.array(z.string()).optional(),
  replies: z.strictObject({ days: z.number().int().min(1).max(3650) }).optional(),
  ties: z.array(TIE).optional(),
  dismissed: z.array(DISMISSAL).optional(),
  amendments: z.array(AMENDMENT).optional(),
})
export type Own = z.output<typeof OWN>

export function ownOf(
  { id, origin, replies, ties, dismissed }: Omit<Post, "revision">,
  logins: readonly string[],
  amendments: readonly Amendment[],
): Own {
  return {
    ...(!origin && { id }),
    ...(logins.length > 1 && { contributors: [...logins] }),
    ...(typeof replies === "object" && { replies }),
    ...(ties.length && { ties: [...ties] }),
    ...(dismissed.length && { dismissed: [...dismissed] }),
    ...(amendments.length && { amendments: amendments.map(({ post: _, ...rest }) => rest) }),
  }
}

export const ownElement = (own: Own): Element[] => (Object.keys(own).length ? [meta(KEY, JSON.stringify(own))] : [])

/** What a post says in our own field; undefined when there is none, or another one's. */
export function ownIn(item: Element): Own | undefined {
  const words = metaIn(item, KEY)
  if (words === undefined) return undefined
  try {
    return OWN.safeParse(JSON.parse(words)).data
  } catch {
    return undefined
  }
}
