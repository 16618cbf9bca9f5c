import type { OpenAPIHono } from "@hono/zod-openapi"
import packageJson from "../../package.json" with { type: "json" }
import answers from "./answers.json" with { type: "json" }
import type { Env } from "./world.ts"

/** The OpenAPI 3.1 document, made from the routes; its types are those of `answers.ts`. */
export function document(app: OpenAPIHono<Env>): object {
  const made = app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Hearsay",
      version: packageJson.version,
      description: "On whose say-so? Reports, and for every statement in them who says it. It never says what is true.",
    },
    servers: [{ url: "/" }],
  })
  return { ...made, components: { ...made.components, schemas: { ...made.components?.schemas, ...answers } } }
}
