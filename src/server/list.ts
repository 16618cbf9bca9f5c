import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi"
import type { Context } from "hono"
import type { Page, PageOf } from "../store/page.ts"
import type { Role } from "./accounts/accounts.ts"
import { type Column, csv } from "./csv.ts"
import { answersWith, errors } from "./describe.ts"
import { may } from "./may.ts"
import type { Env } from "./world.ts"

/** A list of the API. */
export interface List<Query extends z.ZodRawShape, Item> {
  readonly path: string
  /** One sentence. */
  readonly about: string
  readonly query: Query
  /** The type in `answers.ts`. */
  readonly answers: string
  /** The list as a table. */
  readonly columns: readonly Column<Item>[]
  /** Who may see it; everybody when nobody is named. */
  readonly role?: Role
  readonly find: (query: z.output<z.ZodObject<Query>>, page: PageOf, c: Context<Env>) => Promise<Page<Item>>
}

const PAGE = {
  after: z.string().max(2000).optional().openapi({ description: "The `next` of a page: what comes after it." }),
  limit: z.coerce.number().int().min(1).max(1000).optional().openapi({ description: "How many; 50." }),
}

/** Puts a list at its path; at PATH.json and PATH.csv too, for those who cannot say what they accept. */
export function list<Query extends z.ZodRawShape, Item>(app: OpenAPIHono<Env>, of: List<Query, Item>): void {
  const query = z.strictObject({ ...of.query, ...PAGE })
  const { description, content } = answersWith(of.answers, of.about)
  const forms = { description, content: { ...content, "text/csv": { schema: { type: "string" as const } } } }
  for (const ending of ["", ".json", ".csv"] as const) {
    const route = createRoute({
      method: "get",
      path: of.path + ending,
      summary: of.about,
      hide: ending !== "",
      request: { query },
      responses: { 200: forms, ...errors(400, ...(of.role ? [401, 403] : [])) },
    })
    app.openapi(route, (async (c: Context<Env>) => {
      if (of.role) may(c, of.role)
      const { after, limit, ...rest } = query.parse(c.req.query()) as PageOf & z.output<z.ZodObject<Query>>
      const asked = { ...(after !== undefined && { after }), ...(limit !== undefined && { limit }) }
      const page = await of.find(rest as never, asked, c)
      return listed(c, page, of.columns, ending === ".csv" || (ending === "" && wantsCsv(c)))
    }) as never)
  }
}

/** A page of a list, in the form that was asked for, with the address of the next one. */
function listed<Item>(c: Context, page: Page<Item>, columns: readonly Column<Item>[], asCsv: boolean): Response {
  if (page.next !== undefined) c.header("link", `<${nextOf(c.req.url, page.next)}>; rel="next"`)
  if (!asCsv) return c.json(page)
  c.header("content-type", "text/csv; charset=utf-8; header=present")
  c.header("content-disposition", "attachment; filename=hearsay.csv")
  return c.body(csv(page.items, columns))
}

/** Relative, so that it holds behind whatever name the server is asked by. */
function nextOf(address: string, next: string): string {
  const url = new URL(address)
  url.searchParams.set("after", next)
  return url.pathname + url.search
}

const wantsCsv = (c: Context) => /\btext\/csv\b/.test(c.req.header("accept") ?? "")
