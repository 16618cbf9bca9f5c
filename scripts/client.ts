import { writeFileSync } from "node:fs"
import openapiTS, { astToString } from "openapi-typescript"
import { createGenerator } from "ts-json-schema-generator"

const ROOT = new URL("..", import.meta.url).pathname
const SERVER = `${ROOT}src/server/`

/** The types of what the API answers, as schemas of an OpenAPI 3.1 document. */
export function answersJson(): string {
  const generator = createGenerator({
    path: `${SERVER}answers.ts`,
    tsconfig: `${ROOT}tsconfig.json`,
    topRef: true,
    additionalProperties: true,
    skipTypeCheck: true,
  })
  const { definitions = {} } = generator.createSchema("*")
  return `${JSON.stringify(inOpenApi(definitions), null, 1)}\n`
}

/** Tuples and references are written in another way there, and a name holds letters and digits only. */
function inOpenApi(definitions: object): unknown {
  return JSON.parse(JSON.stringify(definitions), (_, it) => {
    if (typeof it !== "object" || it === null || Array.isArray(it)) return it
    const { $ref, items, ...rest } = it
    if (typeof $ref === "string")
      return { ...renamed(rest), $ref: `#/components/schemas/${nameOf($ref.replace("#/definitions/", ""))}` }
    if (Array.isArray(items)) return { ...renamed(rest), prefixItems: items }
    return items === undefined ? renamed(rest) : { ...renamed(rest), items }
  })
}

const renamed = (it: object) => Object.fromEntries(Object.entries(it).map(([key, value]) => [nameOf(key), value]))

/** "Page<ReportLine>" is "Page_ReportLine" there. */
function nameOf(key: string): string {
  const name = key.replaceAll("%3C", "<").replaceAll("%3E", ">")
  return name.includes("<") ? name.replace(/\W+/g, "_").replace(/_$/, "") : name
}

/** The typed client's types, from the document that the routes make. */
export async function clientTypes(): Promise<string> {
  const { createApp } = await import("../src/server/app.ts")
  const answer = await createApp({ store: {} as never, clock: () => new Date(0) }).request("/api/openapi.json")
  const made = astToString(await openapiTS((await answer.json()) as never))
  return `/** Made by \`npm run client\` from the OpenAPI document: do not edit. */\n\n${made}`
}

if (import.meta.main) {
  writeFileSync(`${SERVER}answers.json`, answersJson())
  writeFileSync(`${SERVER}client/schema.d.ts`, await clientTypes())
}
