import createClient, { type Client } from "openapi-fetch"
import type { components, paths } from "./schema.d.ts"

/** The types of what the API takes and answers: `Schemas["OneReport"]`. */
export type Schemas = components["schemas"]

/** The API as typed functions: `(await hearsay({ origin }).GET("/api/v1/reports/{id}", { params: { path: { id } } })).data`. */
export function hearsay({ origin, fetch }: Where): Client<paths> {
  return createClient<paths>({ baseUrl: origin, ...(fetch && { fetch }) })
}

/** Where the API is. */
interface Where {
  /** "http://localhost:8420". */
  readonly origin: string
  /** Absent: this program's own. A server's page takes `event.platform.req.hearsay.fetch`, which needs no socket. */
  readonly fetch?: (request: Request) => Promise<Response>
}
