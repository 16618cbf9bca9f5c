import { z } from "@hono/zod-openapi"
import type { PostState, ReplyState } from "../../model/index.ts"

/** What is sent to write a post. */
const ID = z.string().min(1).max(200)
const WORDS = z.string().max(4000)
const QUOTE = { exact: z.string().min(1).max(4000), prefix: z.string().max(200), suffix: z.string().max(200) }

const TIE = z.strictObject({
  ...QUOTE,
  report: z.string().min(1).max(1000),
  version: z.number().int().min(1),
  row: z.string().min(1).max(1000),
})
const DISMISSAL = z.strictObject({
  code: z.string().min(1).max(50),
  exact: z.string().min(1).max(4000),
  because: z.string().min(1).max(1000),
})
const RULE = z.union([z.enum(["open", "closed"]), z.strictObject({ days: z.number().int().min(1).max(3650) })])

export const POST = z.strictObject({
  slug: z.string().min(1).max(200),
  title: z.string().max(1000),
  deck: WORDS.optional(),
  /** HTML. */
  body: z.string().max(2_000_000),
  contributors: z.array(ID).max(50).default([]),
  topics: z.array(z.string().trim().min(1).max(100)).max(50).default([]),
  access: z.enum(["public", "private"]).default("public"),
  replies: RULE.default("open"),
  cover: z.string().length(64).optional(),
  ties: z.array(TIE).max(500).default([]),
  dismissed: z.array(DISMISSAL).max(500).default([]),
})

export const PARAM = z.object({ id: ID })
export const BASE = z.strictObject({
  base: z.coerce
    .number()
    .int()
    .min(0)
    .openapi({ description: "The revision that it was made from; 0 for a new post." }),
})

export const STATES = ["draft", "review", "scheduled", "published", "withdrawn"] as const satisfies PostState[]
export const MOVE = z.strictObject({
  state: z.enum(STATES),
  due: z.iso
    .datetime({ offset: true })
    .optional()
    .openapi({ description: "When a scheduled post is to be published." }),
})

export const PROFILE = z.strictObject({
  slug: z.string().min(1).max(200),
  name: z.string().trim().min(1).max(200),
  biography: z.string().max(20_000).optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional(),
  picture: z.string().length(64).optional(),
  account: ID.optional(),
})

export const AMENDMENT = z.strictObject({
  kind: z.enum(["correction", "update"]),
  what: z.string().trim().min(1).max(4000),
  because: z.string().trim().min(1).max(4000).optional(),
})

export const WRITING = z.strictObject({
  id: ID.default("draft"),
  text: z.string().max(500_000),
  title: z.string().max(1000).optional(),
  published: z.string().max(40).optional(),
  ties: z.array(TIE).max(500).default([]),
  dismissed: z
    .array(DISMISSAL.extend({ by: z.string().max(200).default("") }))
    .max(500)
    .default([]),
})

export const REPLY_STATES = ["pending", "approved", "spam", "trash", "removed"] as const satisfies ReplyState[]

const SAYS = z.string().trim().min(1).max(10_000)
export const REPLY = z.strictObject({
  name: z.string().trim().min(1).max(100),
  email: z.email().max(320).optional(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .optional(),
  body: SAYS,
  parent: ID.optional(),
  target: z.strictObject(QUOTE).optional(),
  website: z.string().max(1000).optional().openapi({ description: "Leave it empty." }),
})
export const EDIT = z.strictObject({ token: z.string().min(1).max(100), body: SAYS })
export const MODERATE = z.strictObject({
  ids: z.array(ID).min(1).max(500),
  state: z.enum(REPLY_STATES),
  because: z.string().trim().min(1).max(1000).optional(),
})
export const BAN = z.strictObject({
  reply: ID.openapi({ description: "Whoever wrote this one." }),
  kind: z.enum(["email", "address", "name"]),
  because: z.string().trim().min(1).max(1000).optional(),
  days: z.number().int().min(1).max(3650).optional(),
})
